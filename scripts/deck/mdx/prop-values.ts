import { nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import type { Asked } from './unknown-names.ts';

/** What a part is given by a name in its tag: a name from data, or what is written there. */
export type PropValue = Readonly<{
  part: string;
  prop: string;
  at: string;
  /** A name from data, with what stands in brackets: "citater" and "citat-1". */
  path?: readonly string[];
  /** The subject that its slide is about. */
  about?: string | undefined;
  /** Whether a part of the name stands in brackets, so that there may be nothing of that name. */
  mayBeMissing?: boolean;
  /** What is written in place of a name; null where that is neither a text, a number nor a yes. */
  value?: string | number | boolean | null;
}>;

/** Where something is given, and to what. */
export type Giving = Pick<PropValue, 'part' | 'prop' | 'about'>;

/** What is given as a text in quotes, or by its name alone. */
export const givenText = (value: unknown, giving: Giving, at: string): PropValue => ({
  ...giving,
  at,
  value: typeof value === 'string' ? value : true,
});

/** What is given in braces: each of a list; nothing where it is told elsewhere that it can't be read. */
export function givenCode(code: Node, giving: Giving): PropValue[] {
  const at = placeOf(code);
  if (code.type === 'ArrayExpression')
    return nodesIn(code['elements']).flatMap((one) => givenCode(one, giving));
  const path = fullPath(code);
  if (path) return [{ ...giving, at, path, mayBeMissing: code['computed'] === true }];
  if (code.type === 'Literal') return [{ ...giving, at, value: plainValue(code['value']) }];
  if (code.type === 'TemplateLiteral') return [{ ...giving, at, value: '' }];
  if (code.type === 'UnaryExpression' && code['operator'] === '-')
    return [{ ...giving, at, value: -Number(nodeIn(code, 'argument')['value']) }];
  return code.type === 'ObjectExpression' ? [{ ...giving, at, value: null }] : [];
}

const plainValue = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function fullPath(code: Node): Asked['path'] | undefined {
  if (code.type === 'Identifier') return [textIn(code, 'name')];
  if (code.type !== 'MemberExpression') return undefined;
  const path = fullPath(nodeIn(code, 'object'));
  const property = nodeIn(code, 'property');
  const name = textIn(property, code['computed'] === true ? 'value' : 'name');
  return path && name !== '' ? [...path, name] : undefined;
}
