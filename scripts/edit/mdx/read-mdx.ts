import { createProcessor } from '@mdx-js/mdx';
import { markdownTables } from '../../deck/mdx/markdown-tables.ts';
import { isNode, nodesIn, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';

/** Where something stands in a text: from its first UTF-16 unit to after its last. */
export type Span = Readonly<{ start: number; end: number }>;

const slides = createProcessor({ format: 'mdx', remarkPlugins: [markdownTables] });
const guides = createProcessor({ format: 'md' });

/** A slide file as the compiler reads it, its top-level parts in order; undefined where it can't be read. */
export function readMdx(text: string): readonly Node[] | undefined {
  try {
    // The mark that some programs begin a file with would not be counted.
    return childrenOf(slides.parse(text.replace(/^\ufeff/, ' ')));
  } catch {
    return undefined;
  }
}

/** A file of Markdown without components, its top-level parts in order. */
export const readMarkdown = (text: string): readonly Node[] => childrenOf(guides.parse(text));

const childrenOf = (root: unknown): readonly Node[] => (isNode(root) ? nodesIn(root['children']) : []);

/** Where a part stands in its file. */
export function spanOf({ position }: Node): Span {
  const at = position as Record<'start' | 'end', { offset?: number }> | undefined; // What every part that is read has.
  return { start: at?.start.offset ?? 0, end: at?.end.offset ?? 0 };
}

/** A part with all that is in it, from the outside in. */
export const partsIn = (node: Node): Node[] => [node, ...nodesIn(node['children']).flatMap(partsIn)];

/** An attribute of a component's tag; undefined where it has none of that name. */
export const attributeOf = (tag: Node, name: string): Node | undefined =>
  nodesIn(tag['attributes']).find((one) => textIn(one, 'name') === name);

/** The words of a part, with »…« where a figure will stand. */
export function wordsOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return textIn(node, 'value');
  if (node.type === 'mdxTextExpression') return '…';
  return nodesIn(node['children']).map(wordsOf).join('');
}
