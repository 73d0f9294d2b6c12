import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readyParts } from './ready-parts.ts';

const guide = readFileSync('slides/README.md', 'utf8').replaceAll('\r\n', '\n');
const all = new Map([
  ['bisiddersager', '2021'],
  ['underretninger', '2021'],
]);

it('every example of the guide can be begun from, but for openings and those that need a picture first', () => {
  const parts = readyParts(guide, all);
  expect(parts.map(({ name }) => name)).toEqual([
    ...[
      'Tekst',
      'Liste',
      'Tabel',
      'Spalter',
      'Det, der er for langt',
      'Når tiden er knap',
      'Nøgletal',
      'Påstande',
    ],
    ...['Søjler', 'Linje', 'Andele af et hele', 'Det hyppigste først', 'En bue for hver'],
    ...['Børnenes ord, ét slide til hvert', 'Børnenes ord', 'Film', 'Arbejde i salen', 'Programmet'],
  ]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  for (const { text, picture } of parts) {
    expect(guide).toContain(`\`\`\`mdx\n${text}\n\`\`\``);
    expect(picture === undefined || existsSync(picture), picture).toBe(true);
  }
  expect(parts.find(({ name }) => name === 'Søjler')).toMatchObject({
    picture: 'slides/README-billeder/soejler.png',
    shows: 'Et slide med et søjlediagram',
  });
});

it('none is about a subject that the day does not have', () => {
  const names = (subjects: ReadonlyMap<string, string>) =>
    readyParts(guide, subjects).map(({ name }) => name);
  expect(names(new Map([['bisiddersager', '2021']]))).not.toContain('Det hyppigste først');
  const without = names(new Map());
  expect(without).toEqual([
    ...['Tekst', 'Liste', 'Tabel', 'Spalter', 'Det, der er for langt', 'Når tiden er knap'],
    ...['Børnenes ord, ét slide til hvert', 'Børnenes ord', 'Film', 'Arbejde i salen', 'Programmet'],
  ]);
});

it('what is written for a year is written for the newest', () => {
  const parts = readyParts(guide, new Map([['bisiddersager', '2022']]));
  expect(parts.find(({ name }) => name === 'Påstande')?.text).toContain(
    '<Slide id="paastand" written="2022">',
  );
});

it('there are none without a guide', () => {
  expect(readyParts('', all)).toEqual([]);
});
