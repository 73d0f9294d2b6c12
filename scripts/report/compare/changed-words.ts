import { align } from './align.ts';

/** A piece of a text, and whether it is otherwise in the other. */
export type Piece = Readonly<{ text: string; isChanged: boolean }>;

/** Two texts in pieces, so that one sees which words are others. */
export function changedWords(before: string, after: string): Readonly<Record<'before' | 'after', Piece[]>> {
  const pairs = align(before.split(' '), after.split(' '));
  const of = (which: 'before' | 'after'): Piece[] => {
    const pieces: Piece[] = [];
    for (const pair of pairs) {
      const text = pair[which];
      const last = pieces.at(-1);
      const isChanged = pair.before !== pair.after;
      if (text === undefined) continue;
      if (last?.isChanged === isChanged)
        pieces[pieces.length - 1] = { text: `${last.text} ${text}`, isChanged };
      else pieces.push({ text, isChanged });
    }
    return pieces;
  };
  return { before: of('before'), after: of('after') };
}
