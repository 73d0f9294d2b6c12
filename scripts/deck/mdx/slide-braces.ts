import { isHtml, wrongHtml } from './slide-html.ts';
import { call, codeIn, isNode, literal, nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import { hasNumber } from '../words/number-words.ts';
import { wrongProps, type Given } from './slide-props.ts';
import { givenCode, givenText, type Giving, type PropValue } from './prop-values.ts';
import { besideIn, namesIn, type Beside, type Named } from './beside-braces.ts';
import { typed, typedIn, typedInCode } from './typed-texts.ts';
import { askOwn, takeSubject } from './slide-subject.ts';
import { pathOf, writtenAs } from './written-name.ts';
import type { Asked, Refused } from './unknown-names.ts';

/** What is found in a slide: the names it asks for, what has no place in it, the texts with numbers that it gives its parts, all that it gives them, what stands beside braces, and names that stand as text. */
export type Found = {
  asked: Asked[];
  refused: Refused[];
  typed: { text: string; at: string }[];
  given: PropValue[];
  beside: Beside[];
  named: Named[];
};

/** Nothing found. */
export const nothingInSlide = (): Found => ({
  ...{ asked: [], refused: [], typed: [] },
  ...{ given: [], beside: [], named: [] },
});

/** The parts that are told where they stand, for what they have to say to whoever wrote them. */
const placed = ['Change', 'Claim', 'KeyFigure', 'UnitChart'];

/** A slide file that is looked through. */
type Walk = {
  readonly found: Found;
  readonly source: string;
  /** The subject of the slide that is looked through. */
  about: string | undefined;
};

/** Looks through a slide's tree, notes what is found, and wraps what stands in braces in the text, so that it shows itself. */
export function walkOf(found: Found, source: string): (node: Node) => void {
  const walk: Walk = { found, source, about: undefined };
  return (node) => walkNode(node, walk);
}

/** Looks at a part of the slide as Markdown is read. */
function walkNode(node: Node, walk: Walk): void {
  const code = codeIn(node);
  const isBraces = /^mdx(?:Flow|Text)Expression$/.test(node.type);
  if (code && isBraces) code['expression'] = inBraces(nodeIn(code, 'expression'), walk);
  else if (isBraces && textIn(node, 'value').trim() === '')
    walk.found.refused.push({ at: placeOf(node), message: emptyBraces });
  if (/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) lookAtTag(node, walk);
  if (node.type === 'text') walk.found.named.push(...namesIn(textIn(node, 'value'), node));
  walk.found.beside.push(...besideIn(nodesIn(node['children']), walk.about));
  for (const child of nodesIn(node['children'])) walkNode(child, walk);
  if (Array.isArray(node['children'])) node['children'] = typedIn(node);
  if (textIn(node, 'name') === 'Slide') walk.about = undefined;
}

/** Looks at a component's tag, or one of HTML's: `<Change of={nye} />`. */
function lookAtTag(node: Node, walk: Walk): void {
  const name = textIn(node, 'name');
  const attributes = nodesIn(node['attributes']);
  const given = attributes
    .filter(({ type }) => type === 'mdxJsxAttribute')
    .map((one) => ({ name: textIn(one, 'name'), at: placeOf(one['position'] ? one : node) }));
  noteTag(name, node, given, walk);
  if (name === 'Slide') {
    const subject = takeSubject(node, walk.source);
    if (subject) walk.found.asked.push(subject);
    walk.about = subject?.path.join('.');
  }
  for (const attribute of nodesIn(node['attributes'])) {
    const inside = codeIn(attribute.type === 'mdxJsxAttribute' ? attribute['value'] : attribute);
    const giving = { part: name, prop: textIn(attribute, 'name'), about: walk.about };
    if (inside) lookAtGiven(nodeIn(inside, 'expression'), giving, walk);
    else noteGivenText(attribute['value'], attribute['position'] ? attribute : node, giving, walk);
  }
  if (placed.includes(name))
    node['attributes'] = [...attributes, { type: 'mdxJsxAttribute', name: 'at', value: placeOf(node) }];
}

const emptyBraces = 'Der står intet mellem { og }. Skriv et navn fra data imellem, eller slet dem.';

/** Looks at what a part is given in braces. */
function lookAtGiven(code: Node, giving: Giving, walk: Walk): void {
  walk.found.given.push(...givenCode(code, giving));
  look(code, walk);
}

/** Looks at what a part is given as a text, or by a name alone. */
function noteGivenText(value: unknown, node: Node, giving: Giving, walk: Walk): void {
  const text = typeof value === 'string' ? value : '';
  walk.found.given.push(givenText(value, giving, placeOf(node)));
  noteText(text, node, walk);
  if (!/^(?:of|from|to)$/.test(giving.prop))
    walk.found.named.push(...namesIn(text, node).map((one) => ({ ...one, prop: giving.prop })));
}

/** Looks at code that may stand in braces: a name, a text, a list of them, or more of the slide. */
function look(code: Node, walk: Walk): void {
  const { found, source, about } = walk;
  const path = pathOf(code);
  if (path) {
    found.asked.push({ path, at: placeOf(code), about });
    if (about !== undefined) askOwn(about, code);
  } else if (isElement(code)) lookAtElement(code, walk);
  else if (code.type === 'ArrayExpression') nodesIn(code['elements']).forEach((one) => look(one, walk));
  else if (code.type === 'ObjectExpression') nodesIn(code['properties']).forEach((one) => look(one, walk));
  else if (code.type === 'Property') {
    code['shorthand'] = false;
    look(nodeIn(code, 'value'), walk);
  } else if (!isPlain(code)) {
    const message = `»${writtenAs(code, source)}« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.`;
    found.refused.push({ at: placeOf(code), message });
    takeOut(code);
  } else noteText(plainText(code, source), code, walk);
}

/** Puts nothing in the place of code that is refused: some of it, as `await`, would change all that it stands in. */
function takeOut(code: Node): void {
  const inner = code.type === 'SpreadElement' ? nodeIn(code, 'argument') : code;
  for (const field of Object.keys(inner))
    if (!/^(?:start|end|loc|position)$/.test(field)) Reflect.deleteProperty(inner, field);
  Object.assign(inner, literal(''));
}

/** Looks at an element in code: `<>Der var {bisiddersager.nye} sager</>`. */
function lookAtElement(code: Node, walk: Walk): void {
  const opening = code['openingElement'];
  if (isNode(opening)) lookAtOpening(opening, walk);
  for (const child of nodesIn(code['children'])) {
    if (isElement(child)) lookAtElement(child, walk);
    else if (child.type === 'JSXExpressionContainer')
      child['expression'] = inBraces(nodeIn(child, 'expression'), walk);
  }
  code['children'] = nodesIn(code['children']).flatMap(typedInCode);
}

function lookAtOpening(opening: Node, walk: Walk): void {
  const name = textIn(nodeIn(opening, 'name'), 'name');
  const attributes = nodesIn(opening['attributes']);
  const given = attributes
    .filter(({ type }) => type === 'JSXAttribute')
    .map((one) => ({ name: textIn(nodeIn(one, 'name'), 'name'), at: placeOf(one) }));
  noteTag(name, opening, given, walk);
  for (const attribute of attributes) {
    const value = attribute['value'];
    const giving = { part: name, prop: textIn(nodeIn(attribute, 'name'), 'name'), about: walk.about };
    if (attribute.type !== 'JSXAttribute') look(attribute, walk);
    else if (isNode(value) && value.type === 'JSXExpressionContainer')
      lookAtGiven(nodeIn(value, 'expression'), giving, walk);
    else
      noteGivenText(
        isNode(value) ? value['value'] : undefined,
        isNode(value) ? value : attribute,
        giving,
        walk,
      );
  }
  if (placed.includes(name)) opening['attributes'] = [...attributes, attributeInCode('at', placeOf(opening))];
}

/** What stands in braces in the text, as it shows itself. */
function inBraces(code: Node, walk: Walk): Node {
  const { source } = walk;
  if (code.type === 'JSXEmptyExpression') return code;
  if (code.type === 'ObjectExpression') {
    const name = writtenAs(code, source).replaceAll(/[{}]/g, '').trim();
    walk.found.refused.push({
      at: placeOf(code),
      message: `Her står to { i træk. Skriv kun én: {${name}}.`,
    });
    return literal('');
  }
  look(code, walk);
  const text = textIn(code, 'value');
  walk.found.named.push(...namesIn(text, code));
  if (/\p{N}/u.test(text)) return call('_plain', code, literal(placeOf(code)));
  // A number that is typed is told of with the others in the text.
  if (text !== '' || typeof code['value'] === 'number') return typed(String(code['value']), placeOf(code));
  if (isElement(code)) return code;
  if (isPlain(code) && hasNumber(plainText(code, source)))
    return typed(plainText(code, source), placeOf(code));
  return call('_written', code, literal(writtenAs(code, source)), literal(placeOf(code)));
}

/** Notes a tag, unless it is one of HTML's, and what is wrong with what it is given. */
function noteTag(name: string, node: Node, given: readonly Given[], { found }: Walk): void {
  if (isHtml(name)) found.refused.push(...wrongHtml(name, placeOf(node), given));
  else found.asked.push({ path: [name], at: placeOf(node), as: 'tag' });
  found.refused.push(...wrongProps(name, placeOf(node), given));
  // A name with a point would be looked up before anyone is told of it.
  if (name.includes('.')) node['name'] = null;
}

/** Notes where a part was given a text with a number in it. */
function noteText(text: string, node: Node, { found }: Walk): void {
  if (hasNumber(text)) found.typed.push({ text, at: placeOf(node) });
}

const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';

/** What is plainly a text, a number or a yes. */
function isPlain(code: Node): boolean {
  if (code.type === 'Literal') return true;
  if (code.type === 'TemplateLiteral') return nodesIn(code['expressions']).length === 0;
  return code.type === 'UnaryExpression' && isPlain(nodeIn(code, 'argument'));
}

/** A text that is plainly written in code; empty where it is none. */
const plainText = (code: Node, source: string): string =>
  code.type === 'TemplateLiteral'
    ? source.slice(Number(code['start']) + 1, Number(code['end']) - 1)
    : textIn(code, 'value');

const attributeInCode = (name: string, value: string): Node => ({
  ...{ type: 'JSXAttribute', name: { type: 'JSXIdentifier', name }, value: literal(value) },
});
