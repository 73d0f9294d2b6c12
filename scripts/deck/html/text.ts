import { typedTag } from '../../../components/slide/typed.tsx';
import { isElement, isText } from './tree.ts';

/** A piece of running text, the id of the slide it stands on, and which letters of it were typed where: at "12:3". */
export type Passage = Readonly<{
  slide: string;
  text: string;
  typed: readonly Readonly<{ from: number; to: number; at: string }>[];
}>;

/** The text of a part of a tree as a person reads it, on one line, but for that of some elements in it. */
export const textOf = (node: Node, without?: string): string => oneLine(allTextOf(node, without));

function allTextOf(node: Node, without: string | undefined): string {
  if (isText(node)) return node.data;
  if (without !== undefined && isElement(node) && node.matches(without)) return ' ';
  return [...node.childNodes].map((child) => allTextOf(child, without)).join('');
}

/** A text as one reads it, whatever it breaks at. */
export const oneLine = (text: string): string => withoutSoftHyphens(text).replace(/\s+/g, ' ').trim();

/** A text without the places where its words may break. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');

/** The texts of a tree that stand in some elements, or in none of them; `tags` are theirs. */
export function passagesIn(tree: Element, tags: ReadonlySet<string>, where: 'inside' | 'outside'): Passage[] {
  const passages: Passage[] = [];
  let slide = '';
  const look = (element: Element, isInside: boolean): void => {
    if (element.localName === 'section' && element.id !== '') slide = element.id;
    let pieces: ChildNode[] = [];
    const close = () => {
      if (pieces.length > 0 && isInside === (where === 'inside')) passages.push(passageOf(pieces, slide));
      pieces = [];
    };
    for (const node of element.childNodes) {
      if (isText(node) || isTyped(node)) pieces.push(node);
      else if (isElement(node)) {
        close();
        look(node, isInside || tags.has(node.localName));
      }
    }
    close();
  };
  look(tree, false);
  return passages;
}

const isTyped = (node: Node): node is Element => isElement(node) && node.localName === typedTag;

/** The passage of texts that stand next to each other. */
function passageOf(pieces: readonly ChildNode[], slide: string): Passage {
  const typed: { from: number; to: number; at: string }[] = [];
  let text = '';
  for (const piece of pieces) {
    const from = text.length;
    text += withoutSoftHyphens(piece.textContent ?? '');
    if (isTyped(piece)) typed.push({ from, to: text.length, at: piece.getAttribute('at') ?? '' });
  }
  return { slide, text, typed };
}
