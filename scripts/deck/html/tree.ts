import { parseHTML } from 'linkedom';

/** Elements without an end. */
const alone = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Reads some HTML as a tree. Gives the element that all of it stands in. */
export function readHtml(html: string): Element {
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document;
  // The parser cuts a text at each entity; a person reads it as one.
  joinAllTexts(body);
  return body;
}

function joinAllTexts(element: Element): void {
  joinTexts(element);
  for (const child of element.children) joinAllTexts(child);
}

/** Makes one text of those that stand next to each other in an element. */
function joinTexts(element: Element): void {
  let before: Text | undefined;
  let node: ChildNode | null = element.firstChild;
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    if (!isText(node)) before = undefined;
    else if (before) {
      before.data += node.data;
      node.remove();
    } else before = node;
    node = next;
  }
}

/** Takes an element away, and leaves what stands in it where it was. */
export function unwrap(element: Element): void {
  const around = element.parentElement;
  element.replaceWith(...element.childNodes);
  if (around) joinTexts(around);
}

/** HTML that is put into a tree while it is written: at the end of an element, and after it. */
export type Added = ReadonlyMap<Element, Readonly<{ inside?: string; after?: string }>>;

/** Writes what stands in an element as HTML, in the form that it was rendered in. */
export const writeInside = (element: Element, added?: Added): string =>
  [...element.childNodes].map((node) => written(node, added)).join('');

/** Writes a part of a tree as HTML, in the form that it was rendered in. */
export const writeHtml = (node: Node): string => written(node);

function written(node: Node, added?: Added): string {
  if (isText(node)) return escaped(node.data);
  if (!isElement(node)) return '';
  const { localName: tag } = node;
  const attributes = [...node.attributes]
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  if (alone.test(tag)) return `<${tag}${attributes}/>`;
  const { inside = '', after = '' } = added?.get(node) ?? {};
  return `<${tag}${attributes}>${writeInside(node, added)}${inside}</${tag}>${after}`;
}

const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };
const escaped = (text: string): string => text.replaceAll(/["&<]/g, (sign) => entities[sign] ?? sign);

/** Gives an element an attribute before its others, after all of them, or right after one of them. */
export function putAttribute(
  element: Element,
  name: string,
  value: string,
  place: 'first' | 'last' | Readonly<{ after: string }>,
): void {
  const others = [...element.attributes].map((one) => ({ name: one.name, value: one.value }));
  const before = typeof place === 'string' ? -1 : others.findIndex((one) => one.name === place.after);
  const at = place === 'last' ? others.length : before + 1;
  for (const other of others) element.removeAttribute(other.name);
  // One that is set comes before those that are there.
  for (const one of others.toSpliced(at, 0, { name, value }).toReversed())
    element.setAttribute(one.name, one.value);
}

/** Whether a part of a tree is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a part of a tree is a text. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
