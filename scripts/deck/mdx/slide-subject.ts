import { call, codeIn, literal, nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import type { Asked } from './unknown-names.ts';
import { pathOf, writtenAs } from './written-name.ts';

/** Takes out of a slide's tag what the slide is about, so that none of it is counted as shown; undefined where it says nothing. */
export function takeSubject(slide: Node, source: string): Asked | undefined {
  const attributes = nodesIn(slide['attributes']);
  const of = attributes.find((one) => textIn(one, 'name') === 'of');
  if (!of) return undefined;
  slide['attributes'] = attributes.filter((one) => one !== of);
  const code = codeIn(of['value']);
  if (!code) return { path: [`"${textIn(of, 'value')}"`], at: placeOf(of), as: 'subject' };
  const name = nodeIn(code, 'expression');
  return { path: pathOf(name) ?? [writtenAs(name, source)], at: placeOf(name), as: 'subject' };
}

/** Lets a name on a slide about a subject ask that subject first: "nye" becomes `_own("bisiddersager", "nye")`. */
export function askOwn(subject: string, code: Node): void {
  if (code.type === 'MemberExpression') askOwn(subject, nodeIn(code, 'object'));
  else Object.assign(code, call('_own', literal(subject), literal(String(code['name']))));
}
