import { expect, test } from 'vitest';
import { film } from './film.ts';
import { exampleText, plant } from '../tests/support/example-data.ts';
import { programme } from './programme.ts';

const clock = (minutes: number | undefined) =>
  minutes === undefined ? undefined : `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

test('the day has its nine items in order, each until the next begins', () => {
  expect(programme.items.map(({ id, start, end, kind }) => [id, clock(start), clock(end), kind])).toEqual([
    ['velkommen', '10.30', '10.45', 'ramme'],
    ['intro', '10.45', '11.00', 'oplæg'],
    ['boernenes-fortaellinger', '11.00', '13.00', 'oplæg'],
    ['frokost', '13.00', '13.30', 'pause'],
    ['ved-en-bisidder', '13.30', '14.00', 'oplæg'],
    ['erfaringsudveksling', '14.00', '15.00', 'arbejde'],
    ['kaffe', '15.00', '15.15', 'pause'],
    ['opsamling', '15.15', '16.00', 'arbejde'],
    ['farvel', '16.00', undefined, 'ramme'],
  ]);
});

test('the last item ends when the day does, once that is known', async () => {
  plant({ 'program.yaml': exampleText('program.yaml').replace('slut: ikke oplyst', 'slut: 16.15') });
  const planted = await import('./programme.ts');
  expect(clock(planted.programme.items.at(-1)?.end)).toBe('16.15');
});

test('the day has the words of the source', () => {
  const { title, welcome, organiser, strapline, items } = programme;
  expect({ title, welcome, organiser, strapline }).toEqual({
    title: 'Temadag for Bisidderambassadører',
    welcome: 'Velkommen',
    organiser: 'Børns Vilkår',
    strapline: 'Sammen stopper vi svigt',
  });
  expect(items.map((item) => [item.title, item.subtitle].filter(Boolean).join(' | '))).toEqual([
    'Velkommen, kaffe og croissant',
    'Intro til dagen',
    'Børnenes fortællinger fra BørneTelefonen | Kommunen set fra et børneperspektiv',
    'Frokost',
    'Oplæg ved en bisidder',
    'Erfaringsudveksling | om bisidning og ambassadørrollen',
    'Kaffe og kage',
    'Opsamling og refleksioner',
    'Farvel og tak for i dag',
  ]);
});

test('when and where it is, and at which address, as far as it is stated', async () => {
  const { date, place, address } = programme;
  expect({ date, place, address }).toEqual({
    date: { day: '2021-10-06', words: 'onsdag den\u00a06.\u00a0oktober 2021' },
    place: 'Odense',
    address: 'https://eksempel.dk/temadag/',
  });
  for (const unsaid of [/^(dato|sted|adresse): .*$/gm, /^(dato|sted|adresse): .*\n/gm]) {
    const text = exampleText('program.yaml').replaceAll(unsaid, (all) =>
      all.endsWith('\n') ? '' : all.replace(/:.*/, ': ikke oplyst'),
    );
    plant({ 'program.yaml': text });
    const planted = await import('./programme.ts');
    expect(planted.programme).toMatchObject({ date: undefined, place: undefined, address: undefined });
  }
});

test('an item may have a short name', () => {
  expect(programme.items.flatMap(({ id, short }) => (short === undefined ? [] : [[id, short]]))).toEqual([
    ['velkommen', 'Velkomst'],
    ['kaffe', 'Kaffe'],
  ]);
});

test('speakers have the titles that the source gives, and no others', () => {
  expect(programme.items.flatMap(({ speakers }) => speakers)).toEqual([
    { name: 'Solveig Jessen', title: 'børnefaglig konsulent', organisation: 'BørneTelefonen' },
    { name: 'Susan Tims', title: undefined, organisation: undefined },
  ]);
});

test('several may speak, each with what is known of them, in the order they are written', async () => {
  const one = `taler:
      navn: Susan Tims
      titel: ikke oplyst
      organisation: ikke oplyst`;
  const text = exampleText('program.yaml');
  expect(text).toContain(one);
  const two = 'taler:\n      - navn: Susan Tims\n      - navn: Anna Holm\n        titel: bisidder';
  plant({ 'program.yaml': text.replace(one, two) });
  const [{ checkFiles }, planted] = await Promise.all([import('./read/files.ts'), import('./programme.ts')]);
  expect(checkFiles()).toEqual([]);
  expect(planted.programme.items.find(({ id }) => id === 'ved-en-bisidder')?.speakers).toEqual([
    { name: 'Susan Tims', title: undefined, organisation: undefined },
    { name: 'Anna Holm', title: 'bisidder', organisation: undefined },
  ]);
});

test('the film is the one of the source', () => {
  expect(film).toEqual({
    title: 'Hvorfor er det nu bisidning er en god idé',
    person: 'Tobias',
    address: 'https://www.youtube.com/watch?v=Wrd3_4dSCFY',
    videoId: 'Wrd3_4dSCFY',
  });
});
