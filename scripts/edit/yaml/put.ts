import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { isList } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Splice } from './line-ends.ts';
import {
  indentAt,
  lineEndAfter,
  lineStart,
  nodeAt,
  pairIn,
  rangeOf,
  rangeOfPair,
  type Written,
} from './places.ts';
import { fieldLines, folded, inLine } from './write-value.ts';

/** In which order a group has its fields, by the way to it; a field that is new is put after those before it. */
export type Order = (path: Path) => readonly string[];

/** Writes a value in a field: in the manner that it was written in, as long as that can be read. Undefined where there is no room for it. */
export function put(
  file: Written,
  path: Path,
  value: Content,
  quoting: number,
  order: Order,
): Splice | undefined {
  const node = nodeAt(file, path);
  const group = nodeAt(file, path.slice(0, -1));
  if (isInBrackets(file, path.slice(0, -1))) return undefined;
  if (node && typeof value === 'string' && isScalar(node)) return putText(file, node, value, quoting);
  const name = String(path.at(-1));
  if (node && isSeq(node) && node.flow && isList(value)) return putInPlace(node, name, value, quoting);
  if (isMap(group)) return putField(file, group, path, value, quoting, order);
  return isNothing(group) ? putUnder(file, path, value, quoting, order) : undefined;
}

/** Whether something on the way is written in [ ] or { }; it is written anew as a whole. */
const isInBrackets = (file: Written, path: Path): boolean =>
  path.some((_, index) => {
    const node = nodeAt(file, path.slice(0, index + 1));
    return (isSeq(node) || isMap(node)) && node.flow === true;
  });

const isNothing = (node: Node | undefined): boolean =>
  node === undefined || (isScalar(node) && node.value === '');

function putText({ text }: Written, node: Node, value: string, quoting: number): Splice {
  const [from, to] = rangeOf(node);
  const type = isScalar(node) ? node.type : undefined;
  if (type?.startsWith('BLOCK') && value !== '' && quoting === 0) {
    const [header = '', ...lines] = text.slice(from, to).replace(/\n$/, '').split('\n');
    const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
    const wide = Math.max(80, ...lines.map((line) => line.length));
    const end = text[to - 1] === '\n' ? '\n' : '';
    return { from, to, text: [header, ...folded(value, indent, wide)].join('\n') + end };
  }
  // Quotation marks round nothing are there for want of a text.
  const isEmpty = isScalar(node) && node.value === '';
  const quotes = type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'none';
  const ways = inLine(value, isEmpty ? 'none' : quotes);
  const way = ways[Math.min(quoting, ways.length - 1)] ?? '';
  if (type?.startsWith('BLOCK')) return { from, to, text: text[to - 1] === '\n' ? `${way}\n` : way };
  // Where nothing stood, the colon or the dash has no blank after it.
  const blank = from === to && way !== '' && !/\s/.test(text[from - 1] ?? ' ') ? ' ' : '';
  return { from, to, text: blank + way };
}

function putInPlace(node: Node, name: string, value: Content, quoting: number): Splice {
  const [from, to] = rangeOf(node);
  const [line = ''] = fieldLines(name, value, quoting);
  return { from, to, text: line.slice(name.length + 2) };
}

function putField(
  { text }: Written,
  group: YAMLMap,
  path: Path,
  value: Content,
  quoting: number,
  order: Order,
): Splice | undefined {
  const name = String(path.at(-1));
  const there = pairIn(group, name);
  const [start] = rangeOf(group);
  const indent = indentAt(text, start);
  const lines = fieldLines(name, value, quoting).join(`\n${indent}`);
  if (there) {
    const [from, to] = rangeOfPair(there);
    return { from, to: text[to - 1] === '\n' ? to - 1 : to, text: lines };
  }
  const names = order(path.slice(0, -1));
  const before = names.slice(0, Math.max(0, names.indexOf(name)));
  const last = group.items.findLast(({ key }) => isScalar(key) && before.includes(String(key.value)));
  // A comment right above the first field is about that one.
  if (!last && names.includes(name) && !isUnderComment(text, start))
    return { from: start, to: start, text: `${lines}\n${indent}` };
  const after = last ?? group.items.at(names.includes(name) ? 0 : -1);
  if (!after) return undefined;
  const at = lineEndAfter(text, rangeOfPair(after)[1]);
  return { from: at, to: at, text: `\n${indent}${lines}` };
}

/** Whether the line above, but for blank ones, has a comment. */
function isUnderComment(text: string, start: number): boolean {
  const above = text.slice(0, start).trimEnd();
  return (
    text.slice(above.length, start).includes('\n') &&
    above.slice(lineStart(above, above.length)).includes('#')
  );
}

/** Writes the group that a field belongs to, too, where there is none. */
function putUnder(
  file: Written,
  path: Path,
  value: Content,
  quoting: number,
  order: Order,
): Splice | undefined {
  const [above, name] = [path.slice(0, -1), path.at(-1)];
  if (above.length === 0 || typeof name !== 'string') return undefined;
  return put(file, above, { [name]: value }, quoting, order);
}
