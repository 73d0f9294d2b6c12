import { isElement, isText } from './tree.ts';

/** A piece of running text, and the id of the slide it stands on. */
export type Passage = Readonly<{ slide: string; text: string }>;

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
    for (const node of element.childNodes) {
      if (isElement(node)) look(node, isInside || tags.has(node.localName));
      else if (isText(node) && isInside === (where === 'inside'))
        passages.push({ slide, text: withoutSoftHyphens(node.data) });
    }
  };
  look(tree, false);
  return passages;
}
