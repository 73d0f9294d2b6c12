import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDayText, slideText } from './day-text.ts';

test('a file that another program holds is told, without a stack', () => {
  expect(readDayText('data')).toEqual({
    line: 1,
    column: 1,
    message: 'Filen kan ikke læses (EISDIR). Er den åben i et andet program, så luk den der, og prøv igen.',
  });
});

test.each(['en-anden.yaml', 'film.yaml'])(
  'a shortcut to a file that is not there is told as that: %s',
  (to) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dag-'));
    try {
      symlinkSync(to, path.join(folder, 'film.yaml'));
      expect(readDayText(path.join(folder, 'film.yaml'))).toEqual({
        line: 1,
        column: 1,
        message:
          'Filen er en genvej, og det, den peger på, findes ikke. Slet genvejen, og læg selve filen her.',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('where git left two versions of a line, it is told what its marks are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dag-'));
  const file = path.join(folder, 'intro.mdx');
  try {
    writeFileSync(file, '### Intro\n<<<<<<< HEAD\nDag\n=======\nGoddag\n>>>>>>> ny\n');
    expect(slideText(file)).toEqual({
      line: 2,
      column: 1,
      message:
        'Her står et mærke fra git: to har rettet det samme sted. Behold den rigtige af de to tekster, og slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
