import { isMap, isScalar, isSeq, type Node } from 'yaml';
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
import { rowLines } from './write-value.ts';

/** A row or a field with its comments, as the lines it stands on: where the first begins, and where the last ends. */
type Block = Readonly<{ from: number; to: number }>;

/** Puts a row in a list before the one at an index. Undefined where the rows don't stand below each other. */
export function insertRow(file: Written, path: Path, value: Content, quoting: number): Splice | undefined {
  const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
  const blocks = blocksOf(file, list);
  if (!blocks) return insertFirst(file, list, value, quoting);
  const [dash = ''] = /^ */.exec(file.text.slice(blocks[0]?.from)) ?? [];
  const lines = rowLines(value, quoting).map((line) => dash + line);
  const gap = isSpaced(file, blocks) ? [''] : [];
  const next = blocks[index];
  if (next) return { from: next.from, to: next.from, text: `${[...lines, ...gap].join('\n')}\n` };
  const end = blocks.at(-1)?.to ?? 0;
  return { from: end, to: end, text: `\n${[...gap, ...lines].join('\n')}` };
}

/** The first row of a list, under whose name nothing stands. */
function insertFirst(file: Written, list: Path, value: Content, quoting: number): Splice | undefined {
  const pair = pairIn(nodeAt(file, list.slice(0, -1)), list.at(-1) ?? '');
  const node = nodeAt(file, list);
  if (!pair || !node || !(isScalar(node) || (isSeq(node) && node.items.length === 0))) return undefined;
  const { text } = file;
  const indent = `${indentAt(text, rangeOfPair(pair)[0])}  `;
  const lines = rowLines(value, quoting).map((line) => `\n${indent}${line}`);
  const colon = text.indexOf(':', rangeOf(pair.key as Node)[1]) + 1;
  const end = lineEndAfter(text, rangeOf(node)[1]);
  const note = /\s#.*$/.exec(text.slice(colon, end))?.[0] ?? '';
  return { from: colon, to: end, text: note + lines.join('') };
}

/** Takes out a row or a field, and the comments that are its own. */
export function drop(file: Written, path: Path): Splice | undefined {
  const above = path.slice(0, -1);
  if (typeof path.at(-1) === 'string') return dropField(file, path);
  const index = Number(path.at(-1));
  const blocks = blocksOf(file, above);
  const block = blocks?.[index];
  if (!blocks || !block) return undefined;
  return withoutLines(file.text, block, index > 0 ? 'before' : 'after');
}

function dropField(file: Written, path: Path): Splice | undefined {
  const group = nodeAt(file, path.slice(0, -1));
  const pair = pairIn(group, path.at(-1) ?? '');
  if (!isMap(group) || group.flow || !pair) return undefined;
  const [from, to] = rangeOfPair(pair);
  const start = lineStart(file.text, from);
  // What stands after a row's dash is what tells which row it is.
  if (file.text.slice(start, from).trim() !== '') return undefined;
  const block = { from: ownComments(file.text, start), to: lineEndAfter(file.text, to) };
  return withoutLines(file.text, block, undefined);
}

/** Without these lines, and without the blank ones that kept them apart from those on one side. */
function withoutLines(text: string, { from, to }: Block, side: 'before' | 'after' | undefined): Splice {
  const above = text.indexOf('\n', text.slice(0, from).trimEnd().length) + 1;
  const before = side === 'before' ? from - above : 0;
  const after = side === 'after' ? (/^\n(?:[ \t]*\n)*/.exec(text.slice(to))?.[0].length ?? 0) : 1;
  // The last line of a file may have no end: then the one before it goes.
  if (to + after > text.length) return { from: Math.max(0, from - before - 1), to, text: '' };
  return { from: from - before, to: to + after, text: '' };
}

/** Moves a row: the rows change places with their comments, and what keeps them apart stays. */
export function moveRow(file: Written, path: Path, to: number): Splice[] | undefined {
  const blocks = blocksOf(file, path.slice(0, -1));
  const index = Number(path.at(-1));
  const own = blocks?.[index];
  if (!blocks || !own || !blocks[to]) return undefined;
  const inOrder = blocks.toSpliced(index, 1).toSpliced(to, 0, own);
  return blocks.flatMap((block, place) => {
    const comes = inOrder[place] ?? block;
    return comes === block ? [] : [{ ...block, text: file.text.slice(comes.from, comes.to) }];
  });
}

/** The lines of each row of a list; undefined where the rows don't stand below each other. */
function blocksOf(file: Written, path: Path): Block[] | undefined {
  const list = nodeAt(file, path);
  if (!isSeq(list) || list.flow || list.items.length === 0) return undefined;
  const blocks: Block[] = [];
  for (const [index, item] of list.items.entries()) {
    const node = item as Node;
    const start = lineStart(file.text, rangeOf(node)[0]);
    if (!/^ *- +$/.test(file.text.slice(start, rangeOf(node)[0]))) return undefined;
    // What stands over the first row is told of the whole list.
    const from = index === 0 ? start : ownComments(file.text, start);
    blocks.push({ from, to: lineEndAfter(file.text, rangeOf(node)[1]) });
  }
  return blocks;
}

/** Whether a blank line stands between rows. */
const isSpaced = ({ text }: Written, blocks: readonly Block[]): boolean =>
  blocks.some((block, index) => index > 0 && /\n[ \t]*$/.test(text.slice(0, block.from - 1)));

/** Where the comments begin that stand right above a line, as far in as it. */
function ownComments(text: string, start: number): number {
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  let from = start;
  for (;;) {
    const above = lineStart(text, Math.max(0, from - 1));
    if (above === from || !text.slice(above, from).startsWith(`${indent}#`)) return from;
    from = above;
  }
}
