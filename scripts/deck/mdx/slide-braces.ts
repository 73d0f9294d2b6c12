import { isTag } from '../html/html-tags.ts';
import { call, codeIn, isNode, literal, nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import { hasNumber } from '../words/number-words.ts';
import { wrongProps, type Given } from './slide-props.ts';
import { typed, typedIn, typedInCode } from './typed-texts.ts';
import { askOwn, takeSubject } from './slide-subject.ts';
import { pathOf, writtenAs } from './written-name.ts';
import type { Asked, Refused } from './unknown-names.ts';

/** What is found in a slide: the names it asks for, what has no place in it, and the texts with numbers that it gives its parts. */
export type Found = { asked: Asked[]; refused: Refused[]; typed: { text: string; at: string }[] };

/** The parts that are told where they stand, for what they have to say to whoever wrote them. */
const placed = ['Change', 'Claim', 'KeyFigure', 'UnitChart'];

/** Looks through a slide's tree, notes what is found, and wraps what stands in braces in the text, so that it shows itself. */
export function walkOf(found: Found, source: string): (node: Node) => void {
  /** The subject of the slide that is looked through. */
  let about: string | undefined;

  const refuse = (node: Node, message: string) => found.refused.push({ at: placeOf(node), message });

  /** Looks at code that may stand in braces: a name, a text, a list of them, or more of the slide. */
  const look = (code: Node): void => {
    const path = pathOf(code);
    if (path) {
      found.asked.push({ path, at: placeOf(code), about });
      if (about !== undefined) askOwn(about, code);
    } else if (isElement(code)) element(code);
    else if (code.type === 'ArrayExpression') nodesIn(code['elements']).forEach(look);
    else if (code.type === 'ObjectExpression') nodesIn(code['properties']).forEach(look);
    else if (code.type === 'Property') {
      code['shorthand'] = false;
      look(nodeIn(code, 'value'));
    } else if (!isPlain(code)) {
      refuse(
        code,
        `»${writtenAs(code, source)}« kan ikke stå her. Skriv et navn fra data mellem { og }, og intet andet.`,
      );
    } else note(plainText(code, source), code);
  };

  /** Notes where a part was given a text with a number in it. */
  const note = (text: string, node: Node) => {
    if (hasNumber(text)) found.typed.push({ text, at: placeOf(node) });
  };

  /** Looks at an element in code: `<>Der var {bisiddersager.nye} sager</>`. */
  const element = (code: Node): void => {
    const opening = code['openingElement'];
    if (isNode(opening)) {
      const name = textIn(nodeIn(opening, 'name'), 'name');
      const attributes = nodesIn(opening['attributes']);
      tag(name, opening);
      const named = attributes.filter(({ type }) => type === 'JSXAttribute');
      props(
        name,
        opening,
        named.map((one) => ({ name: textIn(nodeIn(one, 'name'), 'name'), at: placeOf(one) })),
      );
      for (const attribute of attributes) {
        const value = attribute['value'];
        if (attribute.type !== 'JSXAttribute') look(attribute);
        else if (isNode(value) && value.type === 'Literal') look(value);
        else if (isNode(value) && value.type === 'JSXExpressionContainer') look(nodeIn(value, 'expression'));
      }
      if (placed.includes(name))
        opening['attributes'] = [...attributes, attributeInCode('at', placeOf(opening))];
    }
    for (const child of nodesIn(code['children'])) {
      if (isElement(child)) element(child);
      else if (child.type === 'JSXExpressionContainer')
        child['expression'] = braces(nodeIn(child, 'expression'));
    }
    code['children'] = nodesIn(code['children']).flatMap(typedInCode);
  };

  const braces = (code: Node): Node => {
    if (code.type === 'JSXEmptyExpression') return code;
    look(code);
    const text = textIn(code, 'value');
    if (/\p{N}/u.test(text)) return call('_plain', code, literal(placeOf(code)));
    // A number that is typed is told of with the others in the text.
    if (text !== '' || typeof code['value'] === 'number') return typed(String(code['value']), placeOf(code));
    if (isElement(code)) return code;
    if (isPlain(code) && hasNumber(plainText(code, source)))
      return typed(plainText(code, source), placeOf(code));
    return call('_written', code, literal(writtenAs(code, source)), literal(placeOf(code)));
  };

  const props = (name: string, node: Node, given: readonly Given[]) => {
    found.refused.push(...wrongProps(name, placeOf(node), given));
  };

  const tag = (name: string, node: Node): void => {
    const isHtml = name === '' || (isTag(name) && !/^\p{Lu}/u.test(name));
    if (!isHtml) found.asked.push({ path: [name], at: placeOf(node), as: 'tag' });
  };

  const walk = (node: Node): void => {
    const code = codeIn(node);
    if (code && /^mdx(?:Flow|Text)Expression$/.test(node.type))
      code['expression'] = braces(nodeIn(code, 'expression'));
    if (/^mdxJsx(?:Flow|Text)Element$/.test(node.type)) {
      const name = textIn(node, 'name');
      tag(name, node);
      const attributes = nodesIn(node['attributes']);
      const named = attributes.filter(({ type }) => type === 'mdxJsxAttribute');
      props(
        name,
        node,
        named.map((one) => ({ name: textIn(one, 'name'), at: placeOf(one['position'] ? one : node) })),
      );
      if (name === 'Slide') {
        const subject = takeSubject(node, source);
        if (subject) found.asked.push(subject);
        about = subject?.path.join('.');
      }
      for (const attribute of nodesIn(node['attributes'])) {
        const inside = codeIn(attribute.type === 'mdxJsxAttribute' ? attribute['value'] : attribute);
        if (inside) look(nodeIn(inside, 'expression'));
        else note(textIn(attribute, 'value'), attribute['position'] ? attribute : node);
      }
      if (placed.includes(name))
        node['attributes'] = [...attributes, { type: 'mdxJsxAttribute', name: 'at', value: placeOf(node) }];
    }
    nodesIn(node['children']).forEach(walk);
    if (Array.isArray(node['children'])) node['children'] = typedIn(node);
    if (textIn(node, 'name') === 'Slide') about = undefined;
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

/** A text that is plainly written in code; empty where it is none. */
const plainText = (code: Node, source: string): string =>
  code.type === 'TemplateLiteral'
    ? source.slice(Number(code['start']) + 1, Number(code['end']) - 1)
    : textIn(code, 'value');

const attributeInCode = (name: string, value: string): Node => ({
  ...{ type: 'JSXAttribute', name: { type: 'JSXIdentifier', name }, value: literal(value) },
});
