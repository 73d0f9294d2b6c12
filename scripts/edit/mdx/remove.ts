import { childrenOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import type { Splice } from '../yaml/line-ends.ts';
import type { LocatedPassage } from './located.ts';

/** What may lose a text. */
const roomy = 'Slide Opening QuoteAlone QuotesAlone Notes Background ForQuote Columns Claim'.split(' ');

/** What is taken out too when nothing is left in it. */
const emptied = ['paragraph', 'listItem', 'list', 'strong', 'emphasis'];
const emptiedTags = ['Claim', 'Background', 'ForQuote'];

/** Why a text can't be taken out, as a sentence; undefined where it can. */
export function whyItStays(passage: LocatedPassage): string | undefined {
  const [goes, parent] = goesWith(passage);
  if (goes.type === 'heading' || parent?.type === 'heading')
    return isAlone(goes, parent) ? 'Overskriften kan ikke undværes. Skriv den om.' : undefined;
  if (goes.type === 'paragraph' && parent?.type === 'listItem')
    return 'Slet først de punkter, der står under det.';
  const tag = passage.within.find((one) => /Element$/.test(one.type) && !roomy.includes(textIn(one, 'name')));
  if (tag && isAlone(goes, parent))
    return 'Den hører til en del af slidet, som ikke kan undvære den. Skriv den om.';
  return undefined;
}

/** The ways to take a text out, the best first: with the blanks or the empty lines that it would leave. */
export function removalSplices(text: string, passage: LocatedPassage): Splice[] {
  const [goes, parent] = goesWith(passage);
  const isInline =
    parent !== undefined && ['paragraph', 'heading', 'strong', 'emphasis'].includes(parent.type);
  return isInline ? [inlineSplice(text, goes, parent)] : blockSplices(text, goes, parent);
}

/** What goes with a text: it, and all that would have nothing in it then; and what that stands in. */
function goesWith({ within }: LocatedPassage): [goes: Node, parent: Node | undefined] {
  let at = within.length - 1;
  while (at > 0 && isAlone(within[at], within[at - 1]) && mayGo(within[at - 1])) at -= 1;
  return [within[at] ?? { type: 'none' }, within[at - 1]];
}

const mayGo = (node: Node | undefined): boolean =>
  node !== undefined && (emptied.includes(node.type) || emptiedTags.includes(textIn(node, 'name')));

/** Whether nothing but blanks stands beside it. */
const isAlone = (node: Node | undefined, parent: Node | undefined): boolean =>
  parent === undefined ||
  node?.type === 'heading' ||
  childrenOf(parent).every(
    (one) => one === node || (one.type === 'text' && textIn(one, 'value').trim() === ''),
  );

/** Out of a line, with one of the blanks round it. */
function inlineSplice(text: string, goes: Node, parent: Node): Splice {
  const { from, to } = rangeOf(goes);
  const [first, last] = [childrenOf(parent)[0], childrenOf(parent).at(-1)];
  const left = text.slice(rangeOf(first ?? parent).from, from);
  const right = text.slice(to, rangeOf(last ?? parent).to);
  const [before, after] = [left.slice(left.trimEnd().length), /^\s*/.exec(right)?.[0] ?? ''];
  if (right.trim() === '' || (before !== '' && after.includes('\n')))
    return { from: from - before.length, to, text: '' };
  const isDouble = left.trim() === '' || before !== '';
  return { from, to: isDouble ? to + after.length : to, text: '' };
}

/** Its lines, with the empty ones on the side where it has a sibling: those on the other side belong to what it stood in. */
function blockSplices(text: string, goes: Node, parent: Node | undefined): Splice[] {
  const { from, to } = rangeOf(goes);
  const head = text.slice(0, text.lastIndexOf('\n', from - 1) + 1);
  const lineEnd = text.indexOf('\n', to);
  const tail = text.slice(lineEnd === -1 ? text.length : lineEnd + 1);
  const above = head.trimEnd();
  const [below = ''] = /^(?:[^\S\n]*\n)*/.exec(tail) ?? [];
  const before = head.slice(above.length).split('\n').length - 2;
  const after = below.split('\n').length - 1;
  const siblings = parent ? childrenOf(parent) : [];
  const [isFirst, isLast] = [siblings[0] === goes, siblings.at(-1) === goes];
  const gap = isFirst === isLast ? Math.min(before, after) : isFirst ? before : after;
  return [gap, Math.max(before, after, 1)].map((lines) => ({
    from: above.length,
    to: text.length - tail.length + below.length,
    text: '\n'.repeat(Math.max(lines, 0) + 1),
  }));
}
