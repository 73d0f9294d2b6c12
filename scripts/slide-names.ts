import { isTag } from './html-tags.ts';
import { refusedIn } from './slide-parts.ts';
import type { Asked, Refused } from './unknown-names.ts';

/** A node of a slide's tree, in Markdown or in code, as far as it is looked at. */
type Node = {
  type: string;
  [field: string]: unknown;
};

/** What is found in a slide: the names it asks for, and what has no place in it. */
type Found = { asked: Asked[]; refused: Refused[] };

/** The parts that are told where they stand, for what they have to say to whoever wrote them. */
const placed = ['Claim', 'KeyFigure'];

const written = '_written';

/**
 * Brings the names that a slide uses into scope, so that it imports nothing, and lets what stands in braces in its text
 * show itself. The slide asks for its names when it is rendered, and is told of those that are not there (`rehype`).
 */
export function slideNames(): (tree: Node, file: { value: unknown }) => void {
  return (tree, file) => {
    const found: Found = { asked: [], refused: [...refusedIn(file)] };
    const walk = walkOf(found, String(file.value));
    const isScript = ({ type }: Node) => type === 'mdxjsEsm';
    for (const script of nodesIn(tree['children']).filter(isScript))
      found.refused.push(scriptRefused(script));
    tree['children'] = nodesIn(tree['children']).filter((node) => !isScript(node));
    walk(tree);
    const names = [...new Set(found.asked.map(({ path: [first] }) => first))];
    tree['children'] = [
      script(importing(names)),
      expression(call('_check', literal(JSON.stringify(found)))),
      ...nodesIn(tree['children']),
    ];
  };
}

function scriptRefused(node: Node): Refused {
  const [word = ''] = /^\w+/.exec(String(node['value'])) ?? [];
  return {
    at: placeOf(node),
    message: `»${word}« skal ikke stå i et slide. Slet linjen: navnene er der af sig selv.`,
  };
}

/** Looks through a tree, notes what is found, and wraps what stands in braces in the text. */
function walkOf(found: Found, source: string): (node: Node) => void {
  const refuse = (node: Node, message: string) => found.refused.push({ at: placeOf(node), message });

  /** Looks at code that may stand in braces: a name, a text, a list of them, or more of the slide. */
  const look = (code: Node): void => {
    const path = pathOf(code);
    if (path) found.asked.push({ path, at: placeOf(code) });
    else if (isElement(code)) element(code);
    else if (code.type === 'ArrayExpression') nodesIn(code['elements']).forEach(look);
    else if (code.type === 'ObjectExpression') nodesIn(code['properties']).forEach(look);
    else if (code.type === 'Property') look(nodeIn(code, 'value'));
    else if (!isPlain(code)) {
      refuse(
        code,
        `»${writtenAs(code, source)}« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.`,
      );
    }
  };

  /** Looks at an element in code: `<>Der var {bisiddersager.nye} sager</>`. */
  const element = (code: Node): void => {
    const opening = code['openingElement'];
    if (isNode(opening)) {
      tag(textIn(nodeIn(opening, 'name'), 'name'), opening);
      for (const attribute of nodesIn(opening['attributes'])) {
        const value = attribute['value'];
        if (attribute.type !== 'JSXAttribute') look(attribute);
        else if (isNode(value) && value.type === 'JSXExpressionContainer') look(nodeIn(value, 'expression'));
      }
    }
    for (const child of nodesIn(code['children'])) {
      if (isElement(child)) element(child);
      else if (child.type === 'JSXExpressionContainer')
        child['expression'] = braces(nodeIn(child, 'expression'));
    }
  };

  const braces = (code: Node): Node => {
    if (code.type === 'JSXEmptyExpression') return code;
    look(code);
    const { value } = code;
    const text = textIn(code, 'value');
    if (/\p{N}/u.test(text)) return call('_plain', code);
    // A number that is typed is told of with the others in the text.
    if (text !== '' || isElement(code) || typeof value === 'number') return code;
    return call(written, code, literal(writtenAs(code, source)), literal(placeOf(code)));
  };

  const tag = (name: string, node: Node): void => {
    if (name === '') return;
    if (/^\p{Lu}/u.test(name)) found.asked.push({ path: [name], at: placeOf(node), isTag: true });
    else if (!isTag(name)) found.asked.push({ path: [name], at: placeOf(node), isTag: true });
  };

  const walk = (node: Node): void => {
    const code = codeIn(node);
    if (code && /^mdx(?:Flow|Text)Expression$/.test(node.type))
      code['expression'] = braces(nodeIn(code, 'expression'));
    if (/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) {
      const name = textIn(node, 'name');
      tag(name, node);
      const attributes = nodesIn(node['attributes']);
      for (const attribute of attributes) {
        const inside = codeIn(attribute.type === 'mdxJsxAttribute' ? attribute['value'] : attribute);
        if (inside) look(nodeIn(inside, 'expression'));
      }
      if (placed.includes(name))
        node['attributes'] = [...attributes, { type: 'mdxJsxAttribute', name: 'at', value: placeOf(node) }];
    }
    nodesIn(node['children']).forEach(walk);
  };
  return walk;
}

const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';

/** What is plainly a text, a number or a yes. */
function isPlain(code: Node): boolean {
  if (code.type === 'Literal') return true;
  if (code.type === 'TemplateLiteral') return nodesIn(code['expressions']).length === 0;
  return code.type === 'UnaryExpression' && isPlain(nodeIn(code, 'argument'));
}

/** The names of "bisiddersager.andele.kommunen"; what is asked for by brackets is left to whoever reads it. */
function pathOf(code: Node): Asked['path'] | undefined {
  if (code.type === 'Identifier') return [String(code['name'])];
  if (code.type !== 'MemberExpression') return undefined;
  const path = pathOf(nodeIn(code, 'object'));
  const property = nodeIn(code, 'property');
  const isId = property.type === 'Literal' && !/^\d*$/.test(String(property['value']));
  if (!path || (code['computed'] === true && !isId)) return undefined;
  return code['computed'] === true ? path : [...path, String(property['name'])];
}

/** What stands in the file, shortened. */
function writtenAs(code: Node, source: string): string {
  const text = source.slice(Number(code['start']), Number(code['end'])).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

/** The line and column that a node begins at, "66:5", both from 1. */
function placeOf({ position, loc }: Node): string {
  const place = isRecord(position) ? position['start'] : isRecord(loc) ? loc['start'] : undefined;
  if (!isRecord(place)) return '1:1';
  return `${Number(place['line'])}:${Number(place['column']) + (isRecord(position) ? 0 : 1)}`;
}

/** The statement that MDX has read between braces; undefined where there is none, as in a comment. */
function codeIn(part: unknown): Node | undefined {
  const data = isRecord(part) ? part['data'] : undefined;
  const program = isRecord(data) ? data['estree'] : undefined;
  return isRecord(program) ? nodesIn(program['body'])[0] : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['type'] === 'string';
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

function textIn(node: Node, field: string): string {
  const text = node[field];
  return typeof text === 'string' ? text : '';
}

function nodeIn(node: Node, field: string): Node {
  const inner = node[field];
  return isNode(inner) ? inner : { type: 'none' };
}

const literal = (value: string): Node => ({ type: 'Literal', value });
const identifier = (name: string): Node => ({ type: 'Identifier', name });
const call = (name: string, ...args: readonly Node[]): Node => ({
  ...{ type: 'CallExpression', callee: identifier(name), arguments: args, optional: false },
});
const program = (...body: readonly Node[]) => ({ estree: { type: 'Program', sourceType: 'module', body } });
const script = (body: readonly Node[]): Node => ({ type: 'mdxjsEsm', value: '', data: program(...body) });
const expression = (code: Node): Node => ({
  ...{
    type: 'mdxFlowExpression',
    value: '',
    data: program({ type: 'ExpressionStatement', expression: code }),
  },
});

/** `import { scope as _scope, … } from '/scripts/slide-scope.ts'; const { KeyFigure, bisiddersager } = _scope;` */
function importing(names: readonly string[]): Node[] {
  const taken = (name: string): Node => ({
    ...{ type: 'ImportSpecifier', imported: identifier(name), local: identifier(`_${name}`) },
  });
  const property = (name: string): Node => ({
    ...{ type: 'Property', kind: 'init', method: false, computed: false, shorthand: true },
    ...{ key: identifier(name), value: identifier(name) },
  });
  const isName = (name: string) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
  return [
    {
      ...{ type: 'ImportDeclaration', source: literal('/scripts/slide-scope.ts') },
      specifiers: ['scope', 'check', 'written', 'plain'].map(taken),
    },
    {
      ...{ type: 'VariableDeclaration', kind: 'const' },
      declarations: [
        {
          ...{ type: 'VariableDeclarator', init: identifier('_scope') },
          id: { type: 'ObjectPattern', properties: names.filter(isName).map(property) },
        },
      ],
    },
  ];
}
