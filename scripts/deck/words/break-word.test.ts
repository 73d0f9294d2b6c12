import { expect, it } from 'vitest';
import { breakWord } from './break-word.ts';

const inText = { from: 14, least: 4 };
const inTable = { from: 9, least: 3 };
const shown = (word: string, breaking = inText) => breakWord(word, breaking).replaceAll('\u00ad', '-');

it.each([
  ['Bisidderambassadører', 'Bisidder-ambassadører'],
  ['Børnerettighedsambassadørkonference', 'Børne-rettigheds-ambassadør-konference'],
  ['Ungdomskriminalitetsnævnet', 'Ungdoms-kriminalitets-nævnet'],
  ['UNGDOMSKRIMINALITETSNÆVNET', 'UNGDOMS-KRIMINALITETS-NÆVNET'],
  ['underretninger', 'under-retninger'],
  ['specialundervisningstilbud', 'special-undervisnings-tilbud'],
  ['Anbringelsesstederne', 'Anbringelses-stederne'],
  ['kommunalbestyrelsesmedlemmer', 'kommunal-bestyrelses-medlemmer'],
  ['myndighedsrådgiverne', 'myndigheds-rådgiverne'],
])('a long word may break at its joints: %s', (word, broken) => {
  expect(shown(word)).toBe(broken);
});

it.each([
  ['forældretelefonen', 'foræl-dre-te-le-fonen'],
  ['støttekontaktperson', 'støt-te-kon-takt-person'],
])('a long word whose joints nobody has listed may break between syllables: %s', (word, broken) => {
  expect(shown(word)).toBe(broken);
});

it.each(['Frokost', 'sagsbehandler', 'bisidder\u00adordningen'])(
  'a word that is short enough, or says itself where it breaks, is left alone: %s',
  (word) => {
    expect(breakWord(word, inText)).toBe(word);
  },
);

it('a picture that was pasted as text is no word, and is not looked through for syllables', () => {
  const pasted = 'iVBORw'.repeat(10_000);
  expect(breakWord(pasted, inText)).toBe(pasted);
});

it('in a narrow place shorter words may break, and after fewer letters', () => {
  expect(shown('Familieretshuset', inTable)).toBe('Fami-lie-rets-huset');
  expect(shown('Mistrivsel', inTable)).toBe('Mistriv-sel');
});

it('no part is without a vowel, none at an end is too short, and without the hyphens the word is the same', () => {
  const words =
    'socialrådgiveruddannelsen selvmordstanker Rusmiddelproblematikker specialbørnehaveklassen forældremyndighed';
  for (const word of words.split(' '))
    for (const breaking of [inText, inTable]) {
      const parts = breakWord(word, breaking).split('\u00ad');
      expect(parts.join('')).toBe(word);
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.filter((part) => !/[aeiouyæøå]/i.test(part))).toEqual([]);
      expect(Math.min(parts[0]?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThanOrEqual(
        breaking.least,
      );
    }
});
