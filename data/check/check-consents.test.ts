import { expect, test } from 'vitest';
import type { Place } from './consent.ts';
import { mistakeLine } from '../read/mistake.ts';
import { exampleText, plant } from '../../tests/support/example-data.ts';

/** What is told of the quotes when the first has another consent. */
async function checkedWith(consent: string, place: Place = 'nettet', on = '2022-05-01T10:00Z') {
  const text = exampleText('citater.yaml').replace(/samtykke: ukendt/, () => `samtykke:${consent}`);
  plant({ 'citater.yaml': text });
  const { checkConsents } = await import('./check-consents.ts');
  const { hidden, warnings } = checkConsents(place, new Date(on));
  const told = warnings.map(mistakeLine).filter((line) => line.includes('»citat-1«'));
  return { hidden: [...hidden], told };
}

const consent = (where: string, until = 'ikke oplyst', withdrawn = 'nej') =>
  `\n      hvor: [${where}]\n      indtil: ${until}\n      trukket_tilbage: ${withdrawn}`;

test('a quote whose consent is unknown is shown, and someone must confirm it', async () => {
  expect(await checkedWith(' ukendt')).toEqual({
    hidden: [],
    told: [
      'data/citater.yaml:22:15 Samtykket til »citat-1« er ukendt. Det vises på nettet, men nogen skal bekræfte, at det må det.',
    ],
  });
});

test('what is told says which quote and place it is about, and whether it is hidden there', async () => {
  plant({
    'citater.yaml': exampleText('citater.yaml').replace(/samtykke: ukendt/, `samtykke:${consent('nettet')}`),
  });
  const { checkConsents } = await import('./check-consents.ts');
  const { warnings } = checkConsents('tryk', new Date('2022-05-01T10:00Z'));
  expect(warnings.map(({ about }) => about)).toEqual([
    { quote: 'citat-1', place: 'tryk', isHidden: true },
    { quote: 'citat-2', place: 'tryk', isHidden: false },
    { quote: 'citat-3', place: 'tryk', isHidden: false },
  ]);
});

test('a quote that may be shown is not told of', async () => {
  expect(await checkedWith(consent('rummet, nettet'))).toEqual({ hidden: [], told: [] });
});

test('a withdrawn quote is hidden everywhere', async () => {
  const withdrawn = consent('rummet, nettet, tryk', 'ikke oplyst', 'ja');
  expect(await checkedWith(withdrawn)).toEqual({
    hidden: ['citat-1'],
    told: ['data/citater.yaml:23:7 »citat-1« vises ikke på nettet: barnet har trukket sit ja tilbage.'],
  });
  expect((await checkedWith(withdrawn, 'rummet')).hidden).toEqual(['citat-1']);
  expect((await checkedWith(withdrawn, 'tryk')).hidden).toEqual(['citat-1']);
});

test('a quote is hidden from the day after its last', async () => {
  const until = consent('nettet', '2022-04-30');
  expect((await checkedWith(until, 'nettet', '2022-04-30T10:00Z')).hidden).toEqual([]);
  expect(await checkedWith(until)).toEqual({
    hidden: ['citat-1'],
    told: [
      'data/citater.yaml:23:7 »citat-1« vises ikke på nettet: samtykket gjaldt til og med 30. april 2022.',
    ],
  });
});

test('a quote for the web alone is hidden in the room, and one for room and print on the web', async () => {
  expect(await checkedWith(consent('nettet'), 'rummet')).toEqual({
    hidden: ['citat-1'],
    told: ['data/citater.yaml:23:7 »citat-1« vises ikke i rummet: samtykket gælder kun på nettet.'],
  });
  expect((await checkedWith(consent('rummet, tryk'))).told).toEqual([
    'data/citater.yaml:23:7 »citat-1« vises ikke på nettet: samtykket gælder kun i rummet og på tryk.',
  ]);
});

test.each([
  ['the same words, with other signs', (words: string) => words.replace('før..', 'før,').toUpperCase()],
  ['a part of them', (words: string) => words.split(' ').slice(5, 15).join(' ')],
  [
    'them with the middle left out',
    (words: string) =>
      `${words.split(' ').slice(0, 6).join(' ')} (…) ${words.split(' ').slice(12).join(' ')}`,
  ],
  ['with a hyphen that is not seen', (words: string) => words.replace('te', 't\u00ADe')],
  ['them and more', (words: string) => `Hun sagde: ${words} Sådan var det.`],
])('words that a child has taken back in another year are hidden: %s', async (_, changed) => {
  const withdrawn = exampleText('citater.yaml')
    .replace(/ord: >-\n([^]*?)\n {4}hvem/, (_all, words: string) => {
      return `ord: ${changed(words.replaceAll(/\s+/g, ' ').trim()).replaceAll(':', '')}\n    hvem`;
    })
    .replace(/samtykke: ukendt/, 'samtykke:\n      hvor: [rummet]\n      trukket_tilbage: ja');
  plant({ '2020/citater.yaml': withdrawn });
  const { checkConsents } = await import('./check-consents.ts');
  const { hidden, warnings } = checkConsents('nettet', new Date('2022-05-01T10:00Z'));
  expect([...hidden]).toEqual(['citat-1']);
  expect(warnings.map(mistakeLine)).toContain(
    'data/citater.yaml:22:15 »citat-1« vises ikke på nettet: barnet har trukket sit ja tilbage (data/2020/citater.yaml).',
  );
});

test('quotes that cannot be read are another check’s to tell of', async () => {
  expect(await checkedWith(' ukent')).toEqual({ hidden: [], told: [] });
});
