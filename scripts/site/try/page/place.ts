import type { Mistake } from '../../../../data/read/mistake.ts';

/** A part of a text, by its offsets. */
export type Span = Readonly<{ from: number; to: number }>;

/** Where what is wrong stands in a text whose lines end with a line feed: what was found there, else the rest of its line. */
export function spanOf(
  text: string,
  { line, column, found }: Pick<Mistake, 'line' | 'column' | 'found'>,
): Span {
  const lines = text.split('\n');
  const row = Math.min(line, lines.length) - 1;
  const before = lines.slice(0, row).reduce((sum, { length }) => sum + length + 1, 0);
  const own = lines[row] ?? '';
  const start = Math.min(column - 1, own.length);
  const rest = own.slice(start);
  const stands = found !== '' && rest.startsWith(found) ? found : rest.trimEnd();
  return { from: before + start, to: before + start + stands.length };
}
