import { attributeOf, childrenOf, slideTree } from '../../deck/mdx/slide-tree.ts';
import { textIn, type Node } from '../../deck/mdx/syntax-tree.ts';

/** Where on a slide a text stands: on the slide itself, in its notes, or in the text that is too long for it. */
export type Room = 'slide' | 'notes' | 'background';

/** What kind of text it is. */
export type PassageKind = 'claim' | 'heading' | 'paragraph' | 'item';

/** A text of a slide that can be rewritten by itself, in the tree that it was read to. */
export type LocatedPassage = Readonly<{
  kind: PassageKind;
  room: Room;
  /** What it stands in, from the slide inwards. */
  within: readonly Node[];
  /** What is written anew; none where it holds more than one paragraph. */
  content: readonly Node[];
  /** The claim's own tag. */
  claim: Node | undefined;
}>;

/** A slide, or the opening of an item, with its texts in their order. */
export type LocatedSlide = Readonly<{ tag: Node; passages: readonly LocatedPassage[] }>;

const slides = ['Slide', 'Opening', 'QuoteAlone', 'QuotesAlone'];

const rooms: Readonly<Partial<Record<string, Room>>> = { Notes: 'notes', Background: 'background' };

type Located = readonly LocatedSlide[] | undefined;

/** What was read last: each key that is pressed asks for every file, and most are as they were. */
const read = new Map<string, Located>();
const most = 30;

/** The slides of a file, and their texts; undefined where it can't be read. */
export function locatedSlides(text: string): Located {
  const tree = read.has(text) ? undefined : slideTree(text);
  const located = tree
    ? tagsOf(tree, slides).map((tag) => ({ tag, passages: passagesOf(tag) }))
    : read.get(text);
  read.delete(text);
  read.set(text, located);
  for (const [oldest] of read) if (read.size > most) read.delete(oldest);
  return located;
}

/** The claims of a slide, wherever they stand on it. */
export const claimsOf = (slide: Node): Node[] => tagsOf(slide, ['Claim']);

/** What a tag is given as a text; undefined where it isn't. */
export function textOfAttribute(tag: Node, name: string): string | undefined {
  const value = attributeOf(tag, name)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

function tagsOf(node: Node, names: readonly string[]): Node[] {
  return childrenOf(node).flatMap((child) =>
    names.includes(textIn(child, 'name')) ? [child, ...tagsOf(child, names)] : tagsOf(child, names),
  );
}

function passagesOf(slide: Node): LocatedPassage[] {
  const found: LocatedPassage[] = [];
  walk(slide, [], 'slide', found);
  return found;
}

/** Looks at what stands in a block: blocks, and at last text. */
function walk(block: Node, above: readonly Node[], room: Room, found: LocatedPassage[]): void {
  const within = [...above, block];
  for (const child of childrenOf(block)) {
    const name = textIn(child, 'name');
    const own = rooms[name] ?? room;
    if (child.type === 'heading') take(child, within, 'heading', own, found);
    else if (child.type === 'paragraph' && isTags(child)) takeTags(child, within, own, found);
    else if (child.type === 'paragraph')
      take(child, within, block.type === 'listItem' ? 'item' : 'paragraph', own, found);
    else if (name === 'Claim') takeBlockClaim(child, within, own, found);
    else if (['list', 'listItem', 'mdxJsxFlowElement'].includes(child.type)) walk(child, within, own, found);
  }
}

/** Whether a line is nothing but tags, each of which is then a block of its own. */
const isTags = (paragraph: Node): boolean =>
  childrenOf(paragraph).every(
    (one) => one.type === 'mdxJsxTextElement' || (one.type === 'text' && textIn(one, 'value').trim() === ''),
  );

function takeTags(paragraph: Node, within: readonly Node[], room: Room, found: LocatedPassage[]): void {
  for (const tag of childrenOf(paragraph)) {
    if (textIn(tag, 'name') === 'Claim') takeClaim(tag, [...within, paragraph], room, found);
    else if (childrenOf(tag).length > 0)
      take(tag, [...within, paragraph], 'paragraph', rooms[textIn(tag, 'name')] ?? room, found);
  }
}

/** A text, and then the claims in it; where it is nothing but a claim, that alone. */
function take(
  block: Node,
  within: readonly Node[],
  kind: PassageKind,
  room: Room,
  found: LocatedPassage[],
): void {
  const content = childrenOf(block);
  const isClaim = content.length === 1 && textIn(content[0] ?? block, 'name') === 'Claim';
  if (content.length === 0) return;
  if (!isClaim) found.push({ kind, room, within: [...within, block], content, claim: undefined });
  for (const claim of claimsOf(block)) takeClaim(claim, [...within, block], room, found);
}

function takeClaim(claim: Node, within: readonly Node[], room: Room, found: LocatedPassage[]): void {
  const content = childrenOf(claim);
  if (content.length > 0) found.push({ kind: 'claim', room, within: [...within, claim], content, claim });
}

/** A claim round whole paragraphs: one of them is its text; of more, each is a text of its own. */
function takeBlockClaim(claim: Node, within: readonly Node[], room: Room, found: LocatedPassage[]): void {
  const blocks = childrenOf(claim);
  const [only] = blocks;
  const isOne = blocks.length === 1 && only?.type === 'paragraph';
  const content = isOne ? childrenOf(only) : [];
  if (blocks.length > 0) found.push({ kind: 'claim', room, within: [...within, claim], content, claim });
  if (!isOne) walk(claim, within, room, found);
}
