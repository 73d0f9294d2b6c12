import { expect, it } from 'vitest';
import { placed, readPlaced } from './slide-mistakes.ts';

it('what is told of a slide file is read in its parts again', () => {
  const lines = placed(
    [
      { at: '34:3', message: 'Slidet »a b«: det holder ikke.' },
      { at: undefined, message: 'To slides hedder »x.mdx 3«.' },
    ],
    'slides/2021/intro.mdx',
  );
  expect(lines.map(readPlaced)).toEqual([
    { file: 'slides/2021/intro.mdx', line: undefined, message: 'To slides hedder »x.mdx 3«.' },
    { file: 'slides/2021/intro.mdx', line: 34, message: 'Slidet »a b«: det holder ikke.' },
  ]);
  expect(readPlaced('slides/intro.mdx:7 Slidet er tomt.')).toMatchObject({
    line: 7,
    message: 'Slidet er tomt.',
  });
  expect(readPlaced('data/citater.yaml:22:15 Samtykket er ukendt.')).toEqual({
    file: 'data/citater.yaml',
    line: 22,
    message: 'Samtykket er ukendt.',
  });
  for (const file of ['data/citater - Kopi.yaml', 'data/citater.yaml.bak', 'slides/noter.docx'])
    expect(readPlaced(`${file}:1:1 Filen bliver ikke brugt.`)).toEqual({
      file,
      line: 1,
      message: 'Filen bliver ikke brugt.',
    });
  expect(readPlaced('En fil mangler.')).toEqual({ file: '', line: undefined, message: 'En fil mangler.' });
});
