import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownTables } from './markdown-tables.ts';
import { isNode, nodesIn, type Node } from './syntax-tree.ts';

const reader = unified().use(remarkParse).use(remarkMdx).use(markdownTables).freeze();

/** A slide file's tree as it is first read, with places; undefined where it can't be read. The text has line feeds alone, and no mark before it. */
export function slideTree(text: string): Node | undefined {
  try {
    const tree: unknown = reader.parse(text);
    return isNode(tree) ? tree : undefined;
  } catch {
    // What is wrong with it, the compiler tells.
    return undefined;
  }
}

/** Where a node begins and ends in the text that was read, from 0. */
export function rangeOf({ position }: Node): Readonly<{ from: number; to: number }> {
  // The reader gives every node that it reads a place.
  const { start, end } = position as Record<'start' | 'end', { offset: number }>;
  return { from: start.offset, to: end.offset };
}

/** What a tag is given by a name; undefined where it isn't. */
export const attributeOf = (tag: Node, name: string): Node | undefined =>
  nodesIn(tag['attributes']).find((one) => one['name'] === name);

/** A node's children. */
export const childrenOf = (node: Node): Node[] => nodesIn(node['children']);
