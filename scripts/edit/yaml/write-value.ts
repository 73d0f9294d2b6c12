import { isList, isRecord } from '../../../data/read/content.ts';
import type { Content } from '../../../data/read/yaml-text.ts';

/** Signs that a text can stand in. */
export type Quotes = 'none' | 'single' | 'double';

/** The ways to write a text in a line, the preferred first, then the plainest; the reader of the file decides which will do. */
export function inLine(text: string, preferred: Quotes = 'none'): string[] {
  const all: Readonly<Record<Quotes, string | undefined>> = {
    none: text === '' || plain.test(text) ? text : undefined,
    single: `'${text.replaceAll("'", "''")}'`,
    double: JSON.stringify(text),
  };
  return [all[preferred], all.none, all.single, all.double].flatMap((way) => way ?? []);
}

/** A text that begins as one, and holds nothing that ends it. */
const plain = /^[\p{L}\p{N}»](?!.*(?:: |\s#|:$))/u;

/** How wide a text on several lines is, where the file has none to go by. */
const width = 110;

/** A text as lines of words, none wider than the width where a word isn't. */
export function folded(text: string, indent: string, wide = width): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= wide) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

/**
 * A field with what stands in it, as lines; those after the first are indented from where the first begins. `quoting`
 * counts up where the plainest ways to write its texts were not read as they are meant.
 */
export function fieldLines(name: string, value: Content, quoting: number): string[] {
  if (typeof value === 'string') return textLines(name, value, quoting);
  if (isList(value) && value.every((one) => typeof one === 'string'))
    return [`${name}: [${value.map((one) => way(one, quoting) || "''").join(', ')}]`];
  return [`${name}:`, ...valueLines(value, quoting).map((line) => `  ${line}`)];
}

/** Rows or fields as lines. */
function valueLines(value: Content, quoting: number): string[] {
  if (isList(value)) return value.flatMap((row) => rowLines(row, quoting));
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, inner]) => fieldLines(name, inner, quoting));
  return [way(value, quoting)];
}

/** A row of a list as lines, the first with its dash. */
export const rowLines = (row: Content, quoting: number): string[] =>
  valueLines(row, quoting).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));

function textLines(name: string, text: string, quoting: number): string[] {
  const isLong = text.length + name.length > width;
  if (isLong && quoting === 0) return [`${name}: >-`, ...folded(text, '  ')];
  const written = way(text, quoting);
  return [written === '' ? `${name}:` : `${name}: ${written}`];
}

function way(text: string, quoting: number): string {
  const ways = inLine(text);
  return ways[Math.min(quoting, ways.length - 1)] ?? '';
}
