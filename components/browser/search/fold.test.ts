import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Børn', 'born'],
    ['Børn', 'boern'],
    ['Børn', 'BØRN'],
    ['År', 'aar'],
    ['År', 'ar'],
    ['Vilkår', 'vilkaar'],
    ['Aabenraa', 'Åbenrå'],
    ['Ærø', 'aeroe'],
    ['Ærø', 'aero'],
    ['sø', 'soe'],
    ['idé', 'ide'],
    ['Malmö', 'Malmø'],
    ['A\u030a', 'å'],
    ['Bisidder\u00adambassadører', 'bisidderambassadorer'],
    ['5.219', '5219'],
    ['10.30', '1030'],
    ['1.234.567', '1234567'],
    ['35 pct.', '35\u00a0pct'],
    ['»Hej«, sagde hun.', 'hej sagde hun'],
  ])('takes »%s« and »%s« for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['sag', 'søg'],
    ['børn', 'barn'],
    ['bar', 'bær'],
    ['2,5', '25'],
    ['slut.', 'slut nu'],
    ['2020. Året', '2020 året efter'],
  ])('tells »%s« and »%s« apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('is the same done twice', () => {
    for (const text of everySpelling(3)) expect(fold(fold(text)), text).toBe(fold(text));
  });

  it('finds a word by each beginning of it, so that nothing blinks away while one types', () => {
    for (const word of everySpelling(3))
      for (let end = 1; end < word.length; end++)
        expect(fold(word).startsWith(fold(word.slice(0, end))), `${word}, ${end}`).toBe(true);
  });
});

describe('the words of a query', () => {
  it.each([
    ['', []],
    ['  »…« ', []],
    ['Børns  Vilkår', ['borns', 'vilkar']],
    ['kl. 13.30', ['kl', '1330']],
  ])('»%s« has %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

/** All words of so many of the letters that folding changes, and two it leaves alone. */
function everySpelling(length: number): string[] {
  const letters = ['a', 'e', 'o', 'æ', 'ø', 'å', 'Å', 'a\u030a', 'é', '\u00ad', 'b'];
  return length === 0
    ? ['']
    : everySpelling(length - 1).flatMap((start) => letters.map((end) => start + end));
}
