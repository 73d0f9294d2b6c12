import { expect, test } from 'vitest';
import { mistakeLine } from '../read/mistake.ts';
import { exampleText, plant } from '../../tests/support/example-data.ts';

/** What is told to be missing when a field is corrected. */
async function missingWith(stands: string, to: string) {
  const correction = `aktive: ${stands}\n    rettelser:\n      - felt: aktive\n        fra: ${stands}\n        til: ${to}\n        hvorfor: Talt nu.\n        hvornaar: 2023-03-12`;
  plant({ 'bisiddersager.yaml': exampleText('bisiddersager.yaml').replace('aktive: 916', correction) });
  const { checkMissing } = await import('./check-missing.ts');
  return checkMissing().map(mistakeLine);
}

test('what is missing is no longer so once a correction tells it', async () => {
  expect(await missingWith('mangler', '916')).toEqual([]);
});

test('what a correction makes missing is told in the correction', async () => {
  expect(await missingWith('916', 'mangler')).toEqual([
    'data/bisiddersager.yaml:51:14 »aktive« for 2021 mangler. Skriv det, som udgivelsen siger, eller »ikke oplyst«.',
  ]);
});
