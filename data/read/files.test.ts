import { describe, expect, test } from 'vitest';
import { exampleText, plant } from '../../tests/support/example-data.ts';

const bisiddersagerText = exampleText('bisiddersager.yaml');
const quotesText = exampleText('citater.yaml');
const sourcesText = exampleText('kilder.yaml');
const programmeText = exampleText('program.yaml');

const mistakesWith = async (texts: Parameters<typeof plant>[0]): Promise<string[]> => {
  plant(texts);
  const [{ checkFiles }, { mistakeLine }] = await Promise.all([import('./files.ts'), import('./mistake.ts')]);
  return checkFiles().map(mistakeLine);
};

test('a file that is gone is told of, and it alone', async () => {
  expect(await mistakesWith({ 'film.yaml': undefined })).toEqual([
    'data/film.yaml:1:1 Filen findes ikke. Den skal ligge i data/ og hedde film.yaml. Er den flyttet eller omdøbt, så sæt den tilbage.',
  ]);
  expect(await mistakesWith({ 'kilder.yaml': undefined })).toEqual([
    'data/kilder.yaml:1:1 Filen findes ikke. Den skal ligge i data/ og hedde kilder.yaml. Er den flyttet eller omdøbt, så sæt den tilbage.',
  ]);
});

test('another year’s quotes that cannot be read are told of: a child may have taken its yes back in them', async () => {
  expect(
    await mistakesWith({ '2020/citater.yaml': quotesText.replace('samtykke: ukendt', 'samtykke: ja') }),
  ).toEqual([expect.stringMatching(/^data\/2020\/citater\.yaml:22:15 Feltet »samtykke« er »ja«/)]);
});

test('the data files of the example have no mistakes', async () => {
  expect(await mistakesWith({})).toEqual([]);
});

test('mistakes of all files are told in one go, those between files too', async () => {
  expect(
    await mistakesWith({
      'program.yaml': programmeText
        .replace('start: 10.45', 'start: 10.30')
        .replace('id: kaffe', 'id: frokost'),
      'bisiddersager.yaml': bisiddersagerText
        .replace('siden_begyndelsen: 5.219', 'siden_begyndelsen: 5,219')
        .replace('kilde: temadag-side-6', 'kilde: temadag-side6'),
      'citater.yaml': quotesText.replace('id: citat-3', 'id: citat-2'),
    }),
  ).toEqual([
    'data/program.yaml:30:12 Feltet »start« er »10.30«, men punktet før begynder »10.30«. Punkterne skal stå i dagens rækkefølge.',
    'data/program.yaml:64:9 Feltet »id« er »frokost«, som en tidligere række allerede har. Hver række skal have sit eget.',
    'data/bisiddersager.yaml:26:12 Feltet »kilde« er »temadag-side6«, men den kilde står ikke i data/kilder.yaml. Mente du »temadag-side-6«?',
    'data/bisiddersager.yaml:34:14 Rækken for 2020 er låst og er ændret, siden den blev låst. Sæt det tilbage, og skriv en rettelse under »rettelser« i rækken.',
    'data/bisiddersager.yaml:49:24 Feltet »siden_begyndelsen« er »5,219«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«. Mente du »5.219«?',
    'data/citater.yaml:35:9 Feltet »id« er »citat-2«, som en tidligere række allerede har. Hver række skal have sit eget.',
  ]);
});

test('two rows for one year are a mistake', async () => {
  expect(
    await mistakesWith({ 'bisiddersager.yaml': bisiddersagerText.replace('- aar: 2021', '- aar: 2020') }),
  ).toEqual([
    'data/bisiddersager.yaml:36:10 Feltet »aar« er »2020«, som en tidligere række allerede har. Hver række skal have sit eget.',
  ]);
});

test('a day that ends before its last item is a mistake', async () => {
  expect(
    await mistakesWith({ 'program.yaml': programmeText.replace('slut: ikke oplyst', 'slut: 15.00') }),
  ).toEqual([
    'data/program.yaml:16:7 Feltet »slut« er »15.00«, men punktet før begynder »16.00«. Dagen slutter efter sit sidste punkt.',
  ]);
});

test('a broken list of sources is told as that, not as unknown sources everywhere', async () => {
  expect(await mistakesWith({ 'kilder.yaml': sourcesText.replace('sted: side 4', 'sted: "side 4') })).toEqual(
    ['data/kilder.yaml:10:11 Anførselstegnet her bliver aldrig lukket. Sæt et til sidst i teksten.'],
  );
});

describe('a module whose file is wrong', () => {
  const wrong = {
    'program.yaml': programmeText.replace('10.45', '25.30').replace('slags: pause', 'slags: pausse'),
  };
  const caught = async (): Promise<unknown> => {
    plant(wrong);
    return import('../programme.ts').catch((error: unknown) => error);
  };

  test('throws every mistake of that file, and shows no stack trace', async () => {
    const error = await caught();
    const { DataMistakes } = await import('./mistake.ts');
    if (!(error instanceof DataMistakes)) throw error;
    expect(error.mistakes).toHaveLength(2);
    expect(error.message).toBe(
      [
        'data/program.yaml:30:12 Feltet »start« er »25.30«, men skal være et klokkeslæt fra 0.00 til 23.59, skrevet som 10.30.',
        'data/program.yaml:47:12 Feltet »slags« er »pausse«, men skal være »oplæg«, »pause«, »arbejde« eller »ramme«. Mente du »pause«?',
      ].join('\n'),
    );
    expect(error.stack).toBe(error.message);
  });
  test('leaves the other modules alone', async () => {
    plant(wrong);
    const { subjects } = await import('../figures.ts');
    expect(subjects['bisiddersager']?.['siden_begyndelsen']).toMatchObject({ value: 5219 });
  });
});
