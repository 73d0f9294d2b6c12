import { nothingInSlide } from './found-in-slide.ts';
import { walkOf } from './slide-braces.ts';
import { refusedIn } from './slide-parts.ts';
import {
  call,
  expression,
  identifier,
  literal,
  nodesIn,
  placeOf,
  script,
  textIn,
  type Node,
} from './syntax-tree.ts';
import type { Refused } from './unknown-names.ts';

/**
 * Brings the names that a slide uses into scope, so that it imports nothing, and lets what stands in braces in its text
 * show itself. The slide asks for its names when it is rendered, and is told of those that are not there (`rehype`).
 */
export function slideNames(): (tree: Node, file: { value: unknown }) => void {
  return (tree, file) => {
    const found = { ...nothingInSlide(), refused: [...refusedIn(file)] };
    const walk = walkOf(found, String(file.value));
    found.refused.push(...takeScripts(tree).map(scriptRefused));
    walk(tree);
    const names = [...new Set(found.asked.flatMap(({ path: [first], about }) => (about ? [] : [first])))];
    tree['children'] = [
      script(importing(names)),
      expression(call('_check', literal(JSON.stringify(found)))),
      ...nodesIn(tree['children']),
    ];
  };
}

/** Takes the imports and exports out of a slide, wherever in it they stand, and gives them. */
function takeScripts(node: Node): Node[] {
  const children = nodesIn(node['children']);
  const isScript = ({ type }: Node) => type === 'mdxjsEsm';
  if (children.some(isScript)) node['children'] = children.filter((child) => !isScript(child));
  return children.flatMap((child) => (isScript(child) ? [child] : takeScripts(child)));
}

function scriptRefused(node: Node): Refused {
  const [word = ''] = /^\w+/.exec(textIn(node, 'value')) ?? [];
  return {
    at: placeOf(node),
    message: `»${word}« skal ikke stå i et slide. Slet linjen: navnene er der af sig selv.`,
  };
}

/** `import { scope as _scope, … } from '/scripts/deck/mdx/slide-scope.ts'; const { KeyFigure, bisiddersager } = _scope;` */
function importing(names: readonly string[]): Node[] {
  const taken = (name: string): Node => ({
    ...{ type: 'ImportSpecifier', imported: identifier(name), local: identifier(`_${name}`) },
  });
  const property = (name: string): Node => ({
    ...{ type: 'Property', kind: 'init', method: false, computed: false, shorthand: true },
    ...{ key: identifier(name), value: identifier(name) },
  });
  // What begins with _ is this file's own, and the language keeps two names for itself.
  const isName = (name: string) => /^(?!(?:arguments|eval)$)[\p{L}$][\p{L}\p{N}_$]*$/u.test(name);
  return [
    {
      ...{ type: 'ImportDeclaration', source: literal('/scripts/deck/mdx/slide-scope.ts') },
      specifiers: ['scope', 'check', 'own', 'written', 'plain', 'typed'].map(taken),
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
