import { expect, test } from 'vitest';
import { mistakeLine } from '../read/mistake.ts';
import { exampleText, plant } from '../../tests/support/example-data.ts';

const bisiddersagerText = exampleText('bisiddersager.yaml');
const programmeText = exampleText('program.yaml');

/** Everything that is told with other texts in some of the files. */
async function checkWith(texts: Readonly<Record<string, string>>) {
  plant(texts);
  const { checkAll } = await import('./check.ts');
  const { mistakes, warnings } = checkAll();
  return { mistakes: mistakes.map(mistakeLine), warnings: warnings.map(mistakeLine) };
}

test('the data of the example is in order', async () => {
  expect(await checkWith({})).toEqual({ mistakes: [], warnings: [] });
});

test('what does not hold between numbers is told with file, line and column, beside all other mistakes', async () => {
  expect(
    await checkWith({
      'bisiddersager.yaml': bisiddersagerText
        .replace('familieretshuset: 318', 'familieretshuset: 319')
        .replace('begyndte: 2008', 'begyndte: 2020'),
      'program.yaml': programmeText.replace('start: 10.45', 'start: 10.30'),
    }),
  ).toEqual({
    mistakes: [
      'data/program.yaml:30:12 Feltet »start« er »10.30«, men punktet før begynder »10.30«. Punkterne skal stå i dagens rækkefølge.',
      'data/bisiddersager.yaml:38:10 439 + 319 = 758, men der står 757. I 2021 skal »kommunen« og »familieretshuset« tilsammen være »nye«. Ret det tal, der er forkert.',
    ],
    warnings: [
      'data/bisiddersager.yaml:49:24 Årene 2020 til 2021 giver 1.431 sager, men der står 5.219 siden 2020. Det er en fejl, hvis de 5.219 er nye sager til og med 2021; kilden siger det ikke. Ret tallet, eller skriv i data/forbehold.yaml, hvad det tæller.',
    ],
  });
});

test('a corrected number is held against the others, and told where the correction stands', async () => {
  const row =
    '\n    rettelser:\n      - felt: nye\n        fra: 757\n        til: 758\n        hvorfor: Talt igen.\n        hvornaar: 2023-03-12\n';
  expect((await checkWith({ 'bisiddersager.yaml': bisiddersagerText.trimEnd() + row })).mistakes).toEqual([
    'data/bisiddersager.yaml:47:13 758 + 159 = 917, men der står 916. I 2021 skal »nye« og »begyndt_tidligere« tilsammen være »aktive«. Ret det tal, der er forkert.',
    'data/bisiddersager.yaml:53:14 439 + 318 = 757, men der står 758. I 2021 skal »kommunen« og »familieretshuset« tilsammen være »nye«. Ret det tal, der er forkert.',
  ]);
});

test('a file that cannot be read is told as that, and its numbers are held against nothing', async () => {
  expect(
    await checkWith({ 'bisiddersager.yaml': bisiddersagerText.replace('nye: 757', 'nye: 7,57') }),
  ).toEqual({
    mistakes: [
      'data/bisiddersager.yaml:38:10 Feltet »nye« er »7,57«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«.',
    ],
    warnings: [],
  });
});
