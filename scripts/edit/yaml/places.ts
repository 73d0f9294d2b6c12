import { isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair } from 'yaml';
import type { Path } from '../../../data/read/path.ts';

/** A plain text, and where in it each node of its document stands. */
export type Written = Readonly<{ text: string; top: Node | null }>;

/** Takes a plain text apart. */
export const written = (text: string): Written => ({
  text,
  top: parseDocument(text, { schema: 'failsafe' }).contents,
});

/** The node at the end of a way, or undefined where there is none. */
export function nodeAt({ top }: Written, path: Path): Node | undefined {
  let node: unknown = top;
  for (const step of path) {
    if (isMap(node)) node = pairIn(node, step)?.value;
    else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return isScalar(node) || isCollection(node) ? node : undefined;
}

/** A field of a group: its name and what stands in it. */
export const pairIn = (node: unknown, key: string | number): Pair | undefined =>
  isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;

/** Where a node begins and ends; what comes after its last sign is none of it. */
export function rangeOf(node: Node): readonly [from: number, to: number] {
  const [from = 0] = node.range ?? [];
  return [from, lastSignIn(node)];
}

/** Where the last value in a node ends: a group reaches on to what comes after it. */
function lastSignIn(node: Node): number {
  let end = 0;
  visit(node, {
    Scalar: (_, { range }) => void (end = Math.max(end, range?.[1] ?? 0)),
    Collection: (_, inner) => void (end = Math.max(end, inner.flow ? (inner.range?.[1] ?? 0) : 0)),
  });
  return end;
}

/** Where a field's name begins, and where the last value in it ends. */
export function rangeOfPair({ key, value }: Pair): readonly [from: number, to: number] {
  const [from] = rangeOf(nodeOf(key));
  return [from, value === null ? rangeOf(nodeOf(key))[1] + 1 : rangeOf(nodeOf(value))[1]];
}

function nodeOf(part: unknown): Node {
  if (isScalar(part) || isCollection(part)) return part;
  throw new Error('A field of a file that was taken apart has a name and a value.');
}

/** Where the line begins that an offset is in. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line ends that a value's end is in; a text of several lines ends with its own line end. */
export function lineEndAfter(text: string, end: number): number {
  const last = text[end - 1] === '\n' ? end - 1 : end;
  const found = text.indexOf('\n', last);
  return found < 0 ? text.length : found;
}

/** The blanks that stand in for all before an offset of a line, so that what is below it stands under it. */
export const indentAt = (text: string, offset: number): string =>
  ' '.repeat(offset - lineStart(text, offset));
