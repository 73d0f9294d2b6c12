import { hasNumber } from '../words/number-words.ts';
import { call, expression, literal, nodesIn, placeOf, textIn, type Node } from './syntax-tree.ts';

/** A text with a number in it, as code that marks it with its place; another text as it is. */
export const typed = (text: string, at: string): Node =>
  hasNumber(text) ? call('_typed', literal(text), literal(at)) : literal(text);

/** Elements in which a browser takes every tag for text. */
const textOnly = ['title', 'textarea', 'option', 'style', 'script'];

/** The parts of an element in a slide, with its texts marked that have a number in them. */
export function typedIn(element: Node): Node[] {
  const children = nodesIn(element['children']);
  if (textOnly.includes(textIn(element, 'tagName') || textIn(element, 'name'))) return children;
  return children.map((child) =>
    child.type === 'text' && hasNumber(textIn(child, 'value'))
      ? expression(typed(textIn(child, 'value'), placeOf(child)))
      : child,
  );
}

/** A text in code, line by line, as it is shown: what surrounds its line breaks is one space. Other parts as they are. */
export function typedInCode(part: Node): Node[] {
  const text = textIn(part, 'value');
  if (part.type !== 'JSXText' || !hasNumber(text)) return [part];
  const [first = 1, column = 1] = placeOf(part).split(':').map(Number);
  const rows = text.split(/\r\n?|\n/).map((row, index, all) => {
    const begun = index === 0 ? row : row.trimStart();
    const at = index === 0 ? `${first}:${column}` : `${first + index}:${row.length - begun.length + 1}`;
    return { text: index === all.length - 1 ? begun : begun.trimEnd(), at };
  });
  const shown = rows.filter((row) => row.text !== '');
  return shown.map((row, index) => ({
    type: 'JSXExpressionContainer',
    expression: typed(index < shown.length - 1 ? `${row.text} ` : row.text, row.at),
  }));
}
