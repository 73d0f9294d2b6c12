import { fold } from './fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export type Piece = Readonly<{ text: string; hit: boolean }>;

type Stretch = Readonly<{ from: number; to: number }>;

/** From this many letters on, what is looked for may stand inside a word: `sager` is in »bisiddersager«. */
const enoughInside = 4;

/** The words of a text; a number is one word with its dots. */
const word = /[\p{Letter}\p{Mark}\p{Number}]+(?:(?<=\d)\.(?=\d)[\p{Letter}\p{Mark}\p{Number}]+)*/gu;

/** Where a folded word stands in a text: at the beginning of words, and inside them if it is long enough. */
export function hitsIn(text: string, sought: string): Stretch[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const folded = fold(found);
    const at = folded.indexOf(sought);
    const fits = at === 0 || (at > 0 && sought.length >= enoughInside && !/^\d/.test(sought));
    if (!fits) return [];
    const { from, to } = unfolded(found, at, at + sought.length);
    return [{ from: index + from, to: index + to }];
  });
}

/** A text cut where the sought words begin and end in it. */
export function markedPieces(text: string, sought: readonly string[]): Piece[] {
  const hits = sought.flatMap((one) => hitsIn(text, one)).sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of hits) {
    // Within the one before: `b` and `børn` both found in »børn«.
    if (from < done) continue;
    pieces.push({ text: text.slice(done, from), hit: false }, { text: text.slice(from, to), hit: true });
    done = to;
  }
  pieces.push({ text: text.slice(done), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Where in a word a stretch of its folded letters is; folding makes two letters one and one letter two. */
function unfolded(found: string, from: number, to: number): Stretch {
  const lengths = Array.from({ length: found.length + 1 }, (_, end) => fold(found.slice(0, end)).length);
  const end = lengths.findLastIndex((length) => length <= to);
  return {
    from: from === 0 ? 0 : lengths.findLastIndex((length) => length <= from),
    // Where the stretch ends within æ, the whole letter is in it.
    to: lengths[end] === to ? end : end + 1,
  };
}
