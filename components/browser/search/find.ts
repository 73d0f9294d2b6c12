import { wordsOf } from './fold.ts';
import { hitsIn, markedPieces, type Piece } from './marks.ts';

/** A place that can be found: its heading, the agenda item it belongs to, and its text, one passage at a time. */
export type SearchPlace = Readonly<{
  id: string;
  item: string;
  heading: string;
  passages: readonly string[];
}>;

/** A place with what was looked for marked: in its heading, and in a few words of its text unless the heading has it all. */
export type Found = Readonly<{
  id: string;
  item: string;
  heading: readonly Piece[];
  excerpt: readonly Piece[];
}>;

/** How many characters are shown of a passage, and how many of them before the first hit. */
const shown = 110;
const before = 40;

/** The places where every word of the query stands: first those that have them in the heading, else as they come. */
export function findPlaces(places: readonly SearchPlace[], query: string): Found[] {
  const sought = wordsOf(query);
  if (sought.length === 0) return [];
  const inHeading: Found[] = [];
  const inText: Found[] = [];
  for (const { id, item, heading, passages } of places) {
    const missing = sought.filter((word) => hitsIn(heading, word).length === 0);
    const found = missing.every((word) => passages.some((passage) => hitsIn(passage, word).length > 0));
    if (!found) continue;
    const best = missing.length > 0 ? bestPassage(passages, sought) : '';
    const marked = {
      id,
      item,
      heading: markedPieces(heading, sought),
      excerpt: markedPieces(excerptOf(best, sought), sought),
    };
    (missing.length === 0 ? inHeading : inText).push(marked);
  }
  return [...inHeading, ...inText];
}

/** The passage with most of the words; the first of them. */
function bestPassage(passages: readonly string[], sought: readonly string[]): string {
  const counts = passages.map((passage) => sought.filter((word) => hitsIn(passage, word).length > 0).length);
  return passages[counts.indexOf(Math.max(...counts))] ?? '';
}

/** A few words round the first hit, with … where something is left out. */
function excerptOf(passage: string, sought: readonly string[]): string {
  if (passage.length <= shown) return passage;
  const hits = sought.flatMap((word) => hitsIn(passage, word)).sort((a, b) => a.from - b.from);
  const { from: first, to: last } = hits[0] ?? { from: 0, to: 0 };
  const from = first <= before ? 0 : passage.lastIndexOf(' ', first - before) + 1;
  const isEnd = passage.length <= from + shown;
  const to = isEnd ? passage.length : Math.max(passage.lastIndexOf(' ', from + shown), last);
  return `${from > 0 ? '… ' : ''}${passage.slice(from, to)}${isEnd ? '' : ' …'}`;
}
