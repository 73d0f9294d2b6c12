import { attributeOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { nodeIn, nodesIn, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { textOfAttribute } from './located.ts';
import { partsIn, readMdx, wordsOf } from './read-mdx.ts';
import type { Range } from './text-lines.ts';

/** What makes slides at the top of a slide file. */
const kinds = ['Opening', 'Slide', 'QuotesAlone', 'QuoteAlone', 'WithQuotes'] as const;

/** A picture on a slide: its file's name, and what it shows. */
export type PhotoInFile = Readonly<{ src: string; alt: string }>;

/** A slide as it stands in its file, or several that one part makes. */
export type SlideInFile = Readonly<{
  kind: (typeof kinds)[number];
  /** Empty where it has none of its own. */
  id: string;
  /** What its first heading says, with »…« for figures; empty where it has none. */
  heading: string;
  isHidden: boolean;
  /** Whether it is the agenda item's own, which the programme leads to: it is always there, and first. */
  isOwn: boolean;
  photos: readonly PhotoInFile[];
}>;

/** A slide with where it stands, and the comment above it. */
export type Block = SlideInFile & Readonly<{ tag: Node; range: Range }>;

/** The slides of an agenda item's file, in order; undefined where it can't be read. */
export function slidesInFile(text: string, item: string): SlideInFile[] | undefined {
  return blocksIn(text, item)?.map(({ tag }) => slideOf(tag, item));
}

/** The same, with where each of them stands. */
export function blocksIn(text: string, item: string): Block[] | undefined {
  const parts = readMdx(text);
  if (!parts) return undefined;
  const blocks: Block[] = [];
  let comment: Range | undefined;
  for (const part of parts) {
    const tag = slideTag(part);
    const own = rangeOf(part);
    if (tag) blocks.push({ ...slideOf(tag, item), tag, range: { from: (comment ?? own).from, to: own.to } });
    // What is said of a slide right above it goes with it.
    comment = part.type === 'mdxFlowExpression' ? (comment ?? own) : undefined;
  }
  return blocks;
}

/** The tag of a slide; one that is written on a line of its own with its text is read as text. */
function slideTag(part: Node): Node | undefined {
  if (part.type === 'mdxJsxFlowElement') return isSlide(part) ? part : undefined;
  const [only, ...more] = part.type === 'paragraph' ? nodesIn(part['children']) : [];
  return only && more.length === 0 && only.type === 'mdxJsxTextElement' && isSlide(only) ? only : undefined;
}

const kindOf = (tag: Node): SlideInFile['kind'] | undefined => kinds.find((kind) => kind === tag['name']);
const isSlide = (tag: Node): boolean => kindOf(tag) !== undefined;

function slideOf(tag: Node, item: string): SlideInFile {
  const parts = partsIn(tag);
  const heading = parts.find(({ type }) => type === 'heading');
  const id = valueOf(tag, 'id');
  const kind = kindOf(tag) ?? 'Slide';
  return {
    kind,
    id,
    heading: heading ? wordsOf(heading).replaceAll(/\s+/g, ' ').trim() : '',
    isHidden: isHidden(tag),
    isOwn: kind === 'Opening' || id === item,
    photos: photosIn(tag).map((photo) => ({ src: valueOf(photo, 'src'), alt: valueOf(photo, 'alt') })),
  };
}

const valueOf = (tag: Node, name: string): string => textOfAttribute(tag, name) ?? '';

/** The pictures on a slide, in order. */
export const photosIn = (slide: Node): Node[] => partsIn(slide).filter((part) => part['name'] === 'Photo');

function isHidden(tag: Node): boolean {
  const hidden = attributeOf(tag, 'hidden');
  return hidden !== undefined && textIn(nodeIn(hidden, 'value'), 'value') !== 'false';
}
