/** A node of a slide's tree, in Markdown or in code, as far as it is looked at. */
export type Node = {
  type: string;
  [field: string]: unknown;
};

/** The line and column that a node begins at, "66:5", both from 1. */
export function placeOf({ position, loc }: Node): string {
  const place = isRecord(position) ? position['start'] : isRecord(loc) ? loc['start'] : undefined;
  if (!isRecord(place)) return '1:1';
  return `${Number(place['line'])}:${Number(place['column']) + (isRecord(position) ? 0 : 1)}`;
}

/** The statement that MDX has read between braces; undefined where there is none, as in a comment. */
export function codeIn(part: unknown): Node | undefined {
  const data = isRecord(part) ? part['data'] : undefined;
  const program = isRecord(data) ? data['estree'] : undefined;
  return isRecord(program) ? nodesIn(program['body'])[0] : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** Whether something is a node. */
export const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['type'] === 'string';
/** The nodes of a list; none where it is no list. */
export const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The text in a field; empty where it has none. */
export function textIn(node: Node, field: string): string {
  const text = node[field];
  return typeof text === 'string' ? text : '';
}

/** The node in a field; one that is nothing where it has none. */
export function nodeIn(node: Node, field: string): Node {
  const inner = node[field];
  return isNode(inner) ? inner : { type: 'none' };
}

/** A text in code. */
export const literal = (value: string): Node => ({ type: 'Literal', value });
/** A name in code. */
export const identifier = (name: string): Node => ({ type: 'Identifier', name });
/** A function that is called. */
export const call = (name: string, ...args: readonly Node[]): Node => ({
  ...{ type: 'CallExpression', callee: identifier(name), arguments: args, optional: false },
});
const program = (...body: readonly Node[]) => ({ estree: { type: 'Program', sourceType: 'module', body } });
/** Statements that a slide begins with. */
export const script = (body: readonly Node[]): Node => ({
  type: 'mdxjsEsm',
  value: '',
  data: program(...body),
});
/** Code between braces in a slide. */
export const expression = (code: Node): Node => ({
  ...{
    type: 'mdxFlowExpression',
    value: '',
    data: program({ type: 'ExpressionStatement', expression: code }),
  },
});
