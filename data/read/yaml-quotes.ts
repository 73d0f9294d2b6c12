import { blockLines } from './plain-source.ts';

/** A line whose text begins with, or holds, signs that mean something to YAML. */
type Unquoted = Readonly<{ line: number; column: number; text: string; message: string }>;

/** A text that quotation marks may mend: its line, from 1, what stands before it there, and it. */
type Quotable = Readonly<{ line: number; start: string; text: string }>;

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

/** The lines with faults in a source, from 1. */
type FaultyLines = (source: string) => readonly number[];

/** A source as far as it is mended, its lines with faults, and which texts were quoted. */
type Quoted = Readonly<{ source: string; faulty: readonly number[]; unquoted: readonly Unquoted[] }>;

/**
 * The source with quotation marks round the texts that need them to be read, and which those are; a text is only quoted
 * where that mends its line.
 */
export function quoted(source: string, faulty: readonly number[], faultyLines: FaultyLines): Quoted {
  const inBlock = blockLines(source.split('\n'));
  const mend = (before: Quoted, numbers: readonly number[]): Quoted => {
    const lines = before.source.split('\n');
    const texts = [...new Set(numbers)].flatMap((line) =>
      inBlock[line - 1] ? [] : textIn(lines[line - 1] ?? '', line),
    );
    return quotedIn(before, texts, faultyLines);
  };
  const own = mend({ source, faulty, unquoted: [] }, faulty);
  // A fault is at times only noticed on the line below.
  return mend(
    own,
    own.faulty.flatMap((line) => [line - 1, line]),
  );
}

/** Quotes all texts at once, since each time the whole file is read: then those that it mended, and else one half after the other. */
function quotedIn(before: Quoted, texts: readonly Quotable[], faultyLines: FaultyLines): Quoted {
  if (texts.length === 0 || before.faulty.length === 0) return before;
  const lines = before.source.split('\n');
  for (const { line, start, text } of texts) lines[line - 1] = `${start}'${text.replaceAll("'", "''")}'`;
  const source = lines.join('\n');
  const faulty = faultyLines(source);
  const mended = texts.filter(({ line }) => !faulty.includes(line));
  if (mended.length < texts.length) return quotedIn(before, mended, faultyLines);
  if (before.faulty.length - faulty.length >= texts.length)
    return { source, faulty, unquoted: [...before.unquoted, ...texts.map(asUnquoted)] };
  if (texts.length === 1) return before;
  const half = texts.length >> 1;
  return quotedIn(quotedIn(before, texts.slice(0, half), faultyLines), texts.slice(half), faultyLines);
}

const asUnquoted = ({ line, start, text }: Quotable): Unquoted => ({
  line,
  column: start.length + 1,
  text,
  message: messageFor(text),
});

const pairs = [
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
] as const;

function textIn(written: string, line: number): Quotable[] {
  const [, start, text] = field.exec(written.trimEnd()) ?? [];
  if (start === undefined || text === undefined) return [];
  // A quotation mark or a list that is never closed, or on a later line, is told as that.
  const [opening, closing] = pairs.find(([sign]) => text.startsWith(sign)) ?? [];
  const isOpen = opening !== undefined && !text.slice(1).includes(closing);
  const isWhole = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);
  // A text that begins with a letter and has no colon is read as it stands.
  const isPlain = !/^[^\p{L}\p{N}]|:(?:\s|$)/u.test(text);
  return isOpen || isWhole || isPlain ? [] : [{ line, start, text }];
}

function messageFor(text: string): string {
  if (hasTextBesideBlock(`: ${text}`)) return textBesideBlock;
  const [, told = ''] = beginnings.find(([form]) => form.test(text)) ?? [];
  return `${told} ${quoteIt(text)}`;
}
