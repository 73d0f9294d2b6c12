import { attributeOf, childrenOf } from '../../deck/mdx/slide-tree.ts';
import { codeIn, nodeIn, textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { pathOf } from '../../deck/mdx/written-name.ts';
import { linesJoined } from '../one-line.ts';

/** What a name in a slide stands for: what it is, how it is written now, and how its change since the year before is. */
export type NameTold = Readonly<{
  what: string;
  shows: string;
  change?: string | undefined;
  dated?: string | undefined;
}>;

/** Every name that a slide can show in a sentence: "bisiddersager.foer.nye". */
export type NamesTold = Readonly<Record<string, NameTold>>;

/** What a slide is about, and what its names stand for. */
export type Known = Readonly<{ names: NamesTold; about: string | undefined }>;

/** What a part of a sentence shows to whoever reads it, as far as that can be told from here. */
export function shownBy(part: Node, known: Known): string {
  if (part.type === 'text') return linesJoined(textIn(part, 'value'));
  if (part.type === 'mdxTextExpression') return shownByCode(part, known);
  if (textIn(part, 'name') === 'Change') return changeShown(part, known);
  if (part.type === 'break') return '↵';
  const inner = childrenOf(part);
  if (inner.length > 0) return inner.map((one) => shownBy(one, known)).join('');
  return textIn(part, 'value') || textIn(part, 'alt') || `<${textIn(part, 'name')}>`;
}

function shownByCode(part: Node, known: Known): string {
  const statement = codeIn(part);
  if (!statement) return '';
  const code = nodeIn(statement, 'expression');
  const path = pathOf(code)?.join('.');
  if (path !== undefined) return nameTold(path, known)?.shows ?? path;
  return code.type === 'Literal' ? String(code['value']) : textIn(part, 'value');
}

function changeShown(part: Node, known: Known): string {
  const statement = codeIn(attributeOf(part, 'of')?.['value']);
  const path = statement && pathOf(nodeIn(statement, 'expression'))?.join('.');
  const told = path === undefined ? undefined : nameTold(path, known);
  return (attributeOf(part, 'dated') ? told?.dated : told?.change) ?? 'ændringen';
}

/** What a name stands for: on a slide about a subject first that subject's own. */
const nameTold = (path: string, { names, about }: Known): NameTold | undefined =>
  (about === undefined ? undefined : names[`${about}.${path}`]) ?? names[path];
