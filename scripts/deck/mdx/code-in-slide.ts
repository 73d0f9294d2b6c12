import { hasNumber } from '../words/number-words.ts';
import { namesIn } from './beside-braces.ts';
import { noteTag, noteText, placed, type Walk } from './found-in-slide.ts';
import { givenCode, givenText, type Giving } from './prop-values.ts';
import { askOwn } from './slide-subject.ts';
import { call, isNode, literal, nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import { typed, typedInCode } from './typed-texts.ts';
import { pathOf, writtenAs } from './written-name.ts';

/** Looks at what a part is given in braces. */
export function lookAtGiven(code: Node, giving: Giving, walk: Walk): void {
  walk.found.given.push(...givenCode(code, giving));
  look(code, walk);
}

/** Looks at what a part is given as a text, or by a name alone. */
export function noteGivenText(value: unknown, node: Node, giving: Giving, walk: Walk): void {
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
    const instead = textIn(nodeIn(code, 'object'), 'name') === 'citater' ? byId : plainName;
    const message = `»${writtenAs(code, source)}« kan ikke stå her. ${instead}`;
    found.refused.push({ at: placeOf(code), message });
    takeOut(code);
  } else noteText(plainText(code, source), code, walk);
}

const plainName = 'Skriv et navn fra data mellem { og }, og intet andet.';
const byId =
  "Skriv citatets id, som i citater['citat-1']. Kan det ikke hentes ved sit id, så giv det et andet i data/citater.yaml.";

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
export function inBraces(code: Node, walk: Walk): Node {
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
  const inCell = walk.fillsCell ? [literal('cell')] : [];
  return call('_written', code, literal(writtenAs(code, source)), literal(placeOf(code)), ...inCell);
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
