import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Path } from './path.ts';

/** What stands after a `#` beside or below a value, which YAML does not read. */
export type Note = Readonly<{
  path: Path;
  /** Value and note together, as a person may have meant them. */
  whole: string;
  /** Where the `#` stands in the source, from 0. */
  offset: number;
}>;

/** Every note beside a value, or below it and further in than the value's name. */
export function notesIn(node: unknown, source: string, path: Path = []): Note[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => notesIn(item, source, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const here = [...path, key.value];
    if (isMap(value) || isSeq(value)) return notesIn(value, source, here);
    const note = noteAfter(key, isScalar(value) ? value : undefined, source);
    return note ? [{ ...note, path: here }] : [];
  });
}

function noteAfter(key: Scalar, value: Scalar | undefined, source: string): Omit<Note, 'path'> | undefined {
  if (value?.type?.startsWith('BLOCK')) return undefined;
  const text = typeof value?.value === 'string' ? value.value : '';
  // After nothing, YAML counts the value from anywhere; what stands there begins at the colon.
  const end = text === '' ? source.indexOf(':', endOf(key)) + 1 : endOf(value);
  const column = startOf(key) - source.lastIndexOf('\n', startOf(key) - 1) - 1;
  const rest = source.slice(end);
  const beside = /^[ \t]+(#.*)/.exec(rest);
  const below = /^[ \t]*\n( *)(#.*)/.exec(rest);
  const isQuoted = value?.type?.startsWith('QUOTE') === true;
  // After a text in quotation marks a note is clear; a hashtag is still none.
  if (beside?.[1] && (!isQuoted || /^#\S/.test(beside[1]))) return at(end, beside[0], beside[1], text);
  if (below?.[2] && (below[1] ?? '').length > column && !isQuoted) return at(end, below[0], below[2], text);
  return undefined;
}

const at = (end: number, all: string, note: string, text: string): Omit<Note, 'path'> => ({
  whole: `${text} ${note}`.trim(),
  offset: end + all.length - note.length,
});

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node | undefined): number => node?.range?.[1] ?? 0;
