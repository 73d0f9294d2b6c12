import { besideIn, namesIn } from './beside-braces.ts';
import { inBraces, lookAtGiven, noteGivenText } from './code-in-slide.ts';
import { noteTag, placed, type Found, type Walk } from './found-in-slide.ts';
import { takeSubject } from './slide-subject.ts';
import { codeIn, nodeIn, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';
import { typedIn } from './typed-texts.ts';

/** Looks through a slide's tree, notes what is found, and wraps what stands in braces in the text, so that it shows itself. */
export function walkOf(found: Found, source: string): (node: Node) => void {
  const walk: Walk = { found, source, about: undefined, fillsCell: false };
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
  for (const child of nodesIn(node['children'])) {
    walk.fillsCell = isFilledBy(node, child);
    walkNode(child, walk);
  }
  if (Array.isArray(node['children'])) node['children'] = typedIn(node);
  if (textIn(node, 'name') === 'Slide') walk.about = undefined;
}

const isFilledBy = (node: Node, child: Node): boolean =>
  (textIn(node, 'tagName') || textIn(node, 'name')) === 'td' &&
  nodesIn(node['children']).every(
    (one) => one === child || (one.type === 'text' && textIn(one, 'value').trim() === ''),
  );

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
