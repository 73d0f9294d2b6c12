import { blockLines } from './plain-source.ts';

/** A line whose text begins with, or holds, signs that mean something to YAML. */
type Unquoted = Readonly<{ line: number; column: number; text: string; message: string }>;

/** What to do so that a text is read as it stands. */
export function quoteIt(text: string): string {
  if (!text.includes("'")) return "Sæt ' før og efter teksten.";
  if (!/["\\]/.test(text)) return 'Sæt " før og efter teksten.';
  return 'Skriv >- efter feltets navn, og teksten på næste linje, rykket længere ind.';
}

/** How a text may begin, and what is told of it. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^\*/, 'En stjerne først i en tekst betyder noget særligt her.'],
  [/^!/, 'Et udråbstegn først i en tekst betyder noget særligt her.'],
  [/^&/, 'Et &-tegn først i en tekst betyder noget særligt her.'],
  [/^["']/, 'Der står tekst efter det sidste anførselstegn.'],
  [/^[^\p{L}\p{N}]/u, 'Det første tegn i teksten betyder noget særligt her.'],
  [/^/, 'Der står et kolon inde i teksten.'],
];

const field = /^(\s*(?:- +)*[\p{L}\w-]+:[ \t]+)(\S.*)$/u;

/** What is told of a text that begins on the line of »>-«. */
export const textBesideBlock =
  "Efter »>« eller »|« skal teksten begynde på næste linje, rykket længere ind. Er tegnet en del af teksten, så sæt ' før og efter.";

/** Whether a line has text after »>-«. */
export const hasTextBesideBlock = (line: string): boolean =>
  /^[^#'"]*?:[ \t]+[|>][-+\d]*[ \t]+[^#\s]/.test(line);

/**
 * The source with quotation marks round the texts that need them to be read, and which those are. `faultyLines` tells the
 * lines with faults in a source; a text is only quoted where that mends its line.
 */
export function quoted(
  source: string,
  faultyAtFirst: readonly number[],
  faultyLines: (source: string) => readonly number[],
): Readonly<{ source: string; unquoted: readonly Unquoted[] }> {
  const unquoted: Unquoted[] = [];
  let [text, faulty] = [source, faultyAtFirst];
  const lines = source.split('\n');
  const inBlock = blockLines(lines);
  // A fault is at times only noticed on the line below.
  for (const index of new Set(faulty.flatMap((line) => [line - 2, line - 1]))) {
    const found = inBlock[index] ? undefined : textIn(lines[index] ?? '');
    if (found === undefined || faulty.length === 0) continue;
    const tried = text
      .split('\n')
      .with(index, `${found.before}'${found.text.replaceAll("'", "''")}'`)
      .join('\n');
    const left = faultyLines(tried);
    if (left.length >= faulty.length || left.includes(index + 1)) continue;
    [text, faulty] = [tried, left];
    unquoted.push({
      line: index + 1,
      column: found.before.length + 1,
      text: found.text,
      message: messageFor(found.text),
    });
  }
  return { source: text, unquoted };
}

const pairs = [
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
] as const;

function textIn(line: string): Readonly<{ before: string; text: string }> | undefined {
  const [, before, text] = field.exec(line.trimEnd()) ?? [];
  if (before === undefined || text === undefined) return undefined;
  // A quotation mark or a list that is never closed, or on a later line, is told as that.
  const [opening, closing] = pairs.find(([sign]) => text.startsWith(sign)) ?? [];
  const isOpen = opening !== undefined && !text.slice(1).includes(closing);
  const isWhole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);
  // A text that begins with a letter and has no colon is read as it stands.
  const isPlain = !/^[^\p{L}\p{N}]|:(?:\s|$)/u.test(text);
  return isOpen || isWhole || isPlain ? undefined : { before, text };
}

function messageFor(text: string): string {
  if (hasTextBesideBlock(`: ${text}`)) return textBesideBlock;
  const [, told = ''] = beginnings.find(([form]) => form.test(text)) ?? [];
  return `${told} ${quoteIt(text)}`;
}
