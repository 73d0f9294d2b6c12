import { isOfLists } from '../../../data/subjects/taken-names.ts';
import { nodeIn, type Node } from './syntax-tree.ts';
import type { Asked } from './unknown-names.ts';

/** The names of "bisiddersager.andele.kommunen"; what is asked for by brackets is left to whoever reads it. */
export function pathOf(code: Node): Asked['path'] | undefined {
  if (code.type === 'Identifier') return [String(code['name'])];
  if (code.type !== 'MemberExpression') return undefined;
  const path = pathOf(nodeIn(code, 'object'));
  const property = nodeIn(code, 'property');
  const isId = property.type === 'Literal' && !isOfLists(String(property['value']));
  if (!path || (code['computed'] === true && !isId)) return undefined;
  return code['computed'] === true ? path : [...path, String(property['name'])];
}

/** What stands in the file, on one line and shortened. */
export function writtenAs(code: Node, source: string): string {
  const text = source.slice(Number(code['start']), Number(code['end'])).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
