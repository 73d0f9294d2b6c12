import { expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';
import { markedPieces } from './marks.ts';

/** A text with what is found of a query in brackets. */
const marked = (text: string, query: string) =>
  markedPieces(text, wordsOf(query))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['Børns Vilkår', 'born', '[Børn]s Vilkår'],
  ['Børns Vilkår', 'boern', '[Børn]s Vilkår'],
  ['Boerns Vilkaar', 'børn vilkår', '[Boern]s [Vilkaar]'],
  ['Åbenrå', 'aaben', '[Åben]rå'],
  ['Aabenraa', 'åbenrå', '[Aabenraa]'],
  ['Ægte', 'ae', '[Æ]gte'],
  ['Ægte', 'a', '[Æ]gte'],
  ['Året og aar', 'ar', '[År]et og [aar]'],
  ['i 5.219 sager', '5219', 'i [5.219] sager'],
  ['i 5.219 sager', '5.2', 'i [5.2]19 sager'],
  ['i 5.219 sager', '219', 'i 5.219 sager'],
  ['kl. 13.30', '13.30', 'kl. [13.30]'],
  ['35\u00a0pct.', '35 pct', '[35]\u00a0[pct].'],
  ['bisiddersager og sager', 'sager', 'bisidder[sager] og [sager]'],
  ['Nordsøens', 'soens', 'Nord[søens]'],
  ['Nordsøfisk', 'fisk', 'Nordsø[fisk]'],
  ['mord og ord', 'ord', 'mord og [ord]'],
  ['børn', 'b børn bø', '[børn]'],
  ['børn', 'xyz', 'børn'],
  ['', 'børn', ''],
])('in »%s«, »%s« is found as %s', (text, query, shown) => {
  expect(marked(text, query)).toBe(shown);
});

it('loses no letter of the text, and marks nothing but what folds to the beginning of what was sought', () => {
  const words = ['Børn', 'boern', 'Aabenraa', 'Åbenrå', 'Ærø', '5.219', 'a\u030are', 'sø', 'oe', 'aa'];
  const text = words.join(' ');
  for (const word of words)
    for (let end = 1; end <= word.length; end++) {
      const sought = fold(word.slice(0, end));
      const pieces = markedPieces(text, [sought]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const hits = pieces.filter(({ hit }) => hit);
      expect(hits.length, sought).toBeGreaterThan(0);
      for (const hit of hits)
        expect(fold(hit.text).startsWith(sought), `${hit.text} for ${sought}`).toBe(true);
    }
});
