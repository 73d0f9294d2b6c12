import { expect, it } from 'vitest';
import type { ReportedQuote } from '../edition.ts';
import { withheldQuotes } from '../withheld.ts';
import { changedQuotes } from './quotes.ts';

const quote = (id: string, words: string, more: Partial<ReportedQuote> = {}): ReportedQuote => ({
  id,
  words,
  who: 'pige, 13 år',
  consent: 'unknown',
  refused: undefined,
  ...more,
});
const withdrawn = {
  consent: { where: ['tryk'], until: undefined, withdrawn: true },
  refused: 'barnet har trukket sit ja tilbage',
} as const;
const words = 'De her ord er der kun et barn der har sagt';
const between = (before: readonly ReportedQuote[], after: readonly ReportedQuote[], today = after) =>
  changedQuotes(before, after, withheldQuotes(before, today));

it('a new quote is told with its words, one that is as it was is not told', () => {
  const [old, added] = [quote('a', words), quote('b', 'Andre ord')];
  expect(between([old], [old, added])).toEqual([
    {
      id: 'b',
      who: 'pige, 13 år',
      what: 'nyt',
      words: 'Andre ord',
      withoutWords: undefined,
      consent: { before: undefined, after: 'ukendt' },
    },
  ]);
});

it.each<[string, ReportedQuote[], ReportedQuote[], ReportedQuote[] | undefined]>([
  ['taken back', [quote('a', words)], [quote('a', words, withdrawn)], undefined],
  ['new, and may not be printed', [], [quote('a', words, withdrawn)], undefined],
  ['gone from every file', [quote('a', words)], [], undefined],
  [
    'gone, and taken back in another year’s file',
    [quote('a', words)],
    [],
    [quote('x', `${words}!`, withdrawn)],
  ],
  ['taken back earlier, and gone', [quote('a', words, withdrawn)], [], undefined],
  ['cut to some of its words', [quote('a', words)], [quote('a', 'De her ord er der')], undefined],
])('the words of a quote that is %s stand nowhere', (_, before, after, today) => {
  const told = between(before, after, today);
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain(words);
});

it('why words are left out is told', () => {
  expect(between([quote('a', words)], [])).toMatchObject([
    { withoutWords: 'ordene står ikke i data længere' },
  ]);
  expect(between([quote('a', words)], [quote('a', words, withdrawn)])).toMatchObject([
    { what: 'vises ikke længere', withoutWords: 'barnet har trukket sit ja tilbage' },
  ]);
});

it('the words of a quote that is gone from this year are told where another year has them still', () => {
  expect(between([quote('a', words)], [], [quote('a', words)])).toMatchObject([{ what: 'væk', words }]);
});

it('a consent that has become another is told, before and after', () => {
  const consent = { where: ['rummet', 'tryk'], until: '2027-12-31', withdrawn: false } as const;
  expect(between([quote('a', words)], [quote('a', words, { consent })])).toMatchObject([
    {
      what: 'samtykket er ændret',
      consent: { before: 'ukendt', after: 'i rummet og på tryk, til og med 31. december 2027' },
    },
  ]);
});

it('words that are others are told, and that a child’s words aren’t to be changed', () => {
  expect(between([quote('a', words)], [quote('a', 'Helt andre ord end før')])).toMatchObject([
    { what: 'ordene er ændret', words: 'Helt andre ord end før' },
  ]);
});

it('another child’s words under the same name are a new quote, and the first one is gone', () => {
  const other = quote('a', 'Andre ord', { who: 'dreng, 9 år' });
  expect(between([quote('a', words)], [other]).map(({ what }) => what)).toEqual(['nyt', 'væk']);
});
