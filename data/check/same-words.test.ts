import { expect, test } from 'vitest';
import { areOfOne, said } from './same-words.ts';

const words = 'Jeg var meget glad for min bisidder, og hun hjalp mig med at sige det, jeg ville, til mødet.';

const isOne = (one: string, other: string): boolean => areOfOne(said(one), said(other));

test.each([
  ['the middle left out', 'Jeg var meget glad for min bisidder, (…) med at sige det, jeg ville, til mødet.'],
  ['written with points', 'Jeg var meget glad (...) og hun hjalp mig [...] til mødet.'],
  ['without brackets', 'Jeg var meget glad … hun hjalp mig'],
  ['short pieces in their order', 'Jeg var (…) hun hjalp (…) mødet'],
  ['one long piece of it among other words', 'Det var godt. (…) Hun hjalp mig med at sige det (…) Ja.'],
  ['a word put in for the reader', 'Jeg var meget glad for [bisidderen] og hun hjalp mig med at sige det'],
  ['a hyphen that is not seen', words.replace('bisidder', 'bi\u00ADsidder')],
  ['signs without width', words.replaceAll('e', 'e\u200B')],
  ['hard blanks', words.replaceAll(' ', '\u00A0')],
  ['a word divided', words.replace('bisidder', 'bi-sidder')],
  ['letters with their marks apart', words.normalize('NFD')],
  ['capitals and other signs', words.toUpperCase().replaceAll(',', ' –')],
])('words are of one child: %s', (_, other) => {
  expect(isOne(words, other)).toBe(true);
  expect(isOne(other, words)).toBe(true);
});

test('two excerpts of the same words are of one child', () => {
  expect(isOne('Jeg var meget glad for min bisidder (…) til mødet', 'var meget glad for min (…) hjalp')).toBe(
    true,
  );
});

test.each([
  ['a few words alone', 'Jeg var meget glad.'],
  ['a few words round what is left out', 'Jeg var (…) glad'],
  ['pieces in another order', 'hun hjalp (…) meget glad (…) mødet'],
  ['words that are not there', 'Jeg var meget ked (…) hun hjalp mig ikke'],
  ['no words', '(…)'],
])('words may be anybody’s: %s', (_, other) => {
  expect(isOne(words, other)).toBe(false);
  expect(isOne(other, words)).toBe(false);
});

test('short words are of one child where they are the same', () => {
  expect(isOne('Det var rart.', 'det var rart')).toBe(true);
});
