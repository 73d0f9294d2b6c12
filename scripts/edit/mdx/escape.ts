/** Where a text comes to stand, which decides what Markdown would take its first sign for. */
export type Standing = Readonly<{ isAtStart: boolean; isInHeading: boolean }>;

/** Writes a text so that MDX shows it as it was typed. */
export function escaped(text: string, { isAtStart, isInHeading }: Standing): string {
  const inner = text
    .replaceAll(/[\\`*_{}[\]<|]/g, String.raw`\$&`)
    .replaceAll(isInHeading ? /#/g : /(?!)/g, String.raw`\$&`)
    // What reads like the name of a sign would be shown as the sign.
    .replaceAll(/&(?=#?\w+;)/g, '&#38;');
  return isAtStart ? inner.replace(begins, startEscaped) : inner;
}

/** What a line begins with that would make it something else than text: a list, a heading, a quote, code, a rule, an import. */
const begins = /^(?:[-+=>#~]|\d{1,9}[.)]|(?:import|export)(?![\p{L}\p{N}_]))/u;

function startEscaped(found: string): string {
  if (/^\d/.test(found)) return `${found.slice(0, -1)}\\${found.slice(-1)}`;
  return /^\w/.test(found) ? `&#${found.charCodeAt(0)};${found.slice(1)}` : `\\${found}`;
}
