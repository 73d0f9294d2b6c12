import { codeIn, nodeIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import type { Asked } from './unknown-names.ts';
import { pathOf } from './written-name.ts';

/** A name in braces, and the text that it stands in: the end of what is before it, and the beginning of what comes after. */
export type Beside = Readonly<{
  path: Asked['path'];
  at: string;
  about: string | undefined;
  before: string;
  after: string;
}>;

/** A text that may be a name from data, and where it stands; `prop` where a part was given it. */
export type Named = Readonly<{ path: readonly string[]; at: string; prop?: string }>;

/** The names in braces among some siblings, each with what it stands beside. */
export function besideIn(siblings: readonly Node[], about: string | undefined): Beside[] {
  return siblings.flatMap((node, index) => {
    const code = node.type === 'mdxTextExpression' ? codeIn(node) : undefined;
    const path = code && pathOf(nodeIn(code, 'expression'));
    const textAt = (place: number) => textIn(siblings[place] ?? node, 'value');
    if (!path) return [];
    const before = index === 0 ? '' : textAt(index - 1).slice(-2);
    const after = index + 1 === siblings.length ? '' : textAt(index + 1).slice(0, 12);
    return [{ path, at: placeOf(node), about, before, after }];
  });
}

/** What may be names from data in a text: "bisiddersager.nye". */
export function namesIn(text: string, node: Node): Named[] {
  return [...text.matchAll(/\p{Ll}[\p{Ll}\d_]*(?:\.\p{Ll}[\p{Ll}\d_]*)+/gu)].map(({ 0: name, index }) => {
    const before = text.slice(0, index).split('\n');
    const [line = 1, column = 1] = placeOf(node).split(':').map(Number);
    const own = before.at(-1)?.length ?? 0;
    return {
      path: name.split('.'),
      at: before.length === 1 ? `${line}:${column + own}` : `${line + before.length - 1}:${own + 1}`,
    };
  });
}
