import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { childrenOf, slideTree } from '../../deck/mdx/slide-tree.ts';
import { isNode, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';

/** A slide file as the compiler reads it, its top-level parts in order; undefined where it can't be read. */
export function readMdx(text: string): readonly Node[] | undefined {
  // The mark that some programs begin a file with would not be counted.
  const tree = slideTree(text.replace(/^\ufeff/, ' '));
  return tree && childrenOf(tree);
}

const guides = unified().use(remarkParse).freeze();

/** A file of Markdown without components, its top-level parts in order. */
export function readMarkdown(text: string): readonly Node[] {
  const tree: unknown = guides.parse(text);
  return isNode(tree) ? childrenOf(tree) : [];
}

/** A part with all that is in it, from the outside in. */
export const partsIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(partsIn)];

/** The words of a part, with »…« where a figure will stand. */
export function wordsOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return textIn(node, 'value');
  if (node.type === 'mdxTextExpression') return '…';
  return childrenOf(node).map(wordsOf).join('');
}
