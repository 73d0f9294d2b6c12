import { hasNumber } from '../words/number-words.ts';
import type { Beside, Named } from './beside-braces.ts';
import type { PropValue } from './prop-values.ts';
import { isHtml, wrongHtml } from './slide-html.ts';
import { wrongProps, type Given } from './slide-props.ts';
import { placeOf, type Node } from './syntax-tree.ts';
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

/** The parts that are told where they stand, for what there is to say of them to whoever wrote them. */
export const placed = [
  ...[
    'Change',
    'Claim',
    'KeyFigure',
    'ColumnChart',
    'LineChart',
    'Ranking',
    'ShareBar',
    'UnitChart',
    'Columns',
    'Photo',
  ],
  ...['Film', 'Programme', 'Timer', 'Subjects', 'Quote', 'QuoteWall', 'ForQuote'],
];

/** A slide file that is looked through. */
export type Walk = {
  readonly found: Found;
  readonly source: string;
  /** The subject of the slide that is looked through. */
  about: string | undefined;
  /** Whether what is looked at is all that a cell of a table holds. */
  fillsCell: boolean;
};

/** Notes a tag, unless it is one of HTML's, and what is wrong with what it is given. */
export function noteTag(name: string, node: Node, given: readonly Given[], { found }: Walk): void {
  if (isHtml(name)) found.refused.push(...wrongHtml(name, placeOf(node), given));
  else found.asked.push({ path: [name], at: placeOf(node), as: 'tag' });
  found.refused.push(...wrongProps(name, placeOf(node), given));
  // A name with a point would be looked up before anyone is told of it.
  if (name.includes('.')) node['name'] = null;
}

/** Notes where a part was given a text with a number in it. */
export function noteText(text: string, node: Node, { found }: Walk): void {
  if (hasNumber(text)) found.typed.push({ text, at: placeOf(node) });
}
