import { expect, test } from 'vitest';
import { files } from '../../../data/read/files.ts';
import { exampleText, told } from '../../../tests/support/example-data.ts';
import { publishedTexts } from './published-texts.ts';
import { withoutWithdrawn } from './without-withdrawn.ts';

const names = [
  ...['program', 'film', 'forbehold', 'kilder', 'citater', 'bisiddersager', 'underretninger'],
  ...['bisiddersager.felter', 'underretninger.felter'],
].map((name) => `${name}.yaml`);
const day = Object.fromEntries(names.map((name) => [name, exampleText(name)]));
const newest = { year: undefined, newest: 2021 };

const all = (texts: Readonly<Record<string, string>>): string => Object.values(texts).join('\n');

test('no child’s words and no consent are among them', () => {
  const published = publishedTexts(day, newest);
  expect(day['citater.yaml']).toContain('samtykke: ukendt');
  expect(published['citater.yaml']).toBe('citater: []\n');
  expect(all(published)).not.toMatch(/samtykke|bisidder snakkede med mig/);
});

test('notes in the files are not among them', () => {
  const planted = Object.fromEntries(
    names.map((name) => [name, `# Ring til Signe\n${day[name] ?? ''}\n# Ring til Signe\n`]),
  );
  expect(all(publishedTexts(planted, newest))).not.toMatch(/Signe|#/);
});

test('a year that is not published is not among them, nor what only it rests on', () => {
  const row = '\n  - aar: 2022\n    kilde: udkast\n    nye: 787\n';
  const source = '\n  - id: udkast\n    udgiver: Signe\n    titel: Udkast til årsrapport\n';
  const begun = {
    ...day,
    'bisiddersager.yaml': (day['bisiddersager.yaml'] ?? '') + row,
    'kilder.yaml': (day['kilder.yaml'] ?? '') + source,
  };
  const published = publishedTexts(begun, newest);
  expect(all(published)).not.toMatch(/787|2022|Signe|Udkast/);
  expect(published['kilder.yaml']).toContain('id: udkast');
  expect(all(publishedTexts(begun, { ...newest, newest: 2022 }))).toMatch(/787[^]*Udkast til årsrapport/);
});

test.each(['skjult', 'ikke oplyst'])(
  'a number that was taken back afterwards, to %s, is not among them',
  async (to) => {
    const correction = (felt: string, fra: string, til: string) =>
      `\n      - { felt: ${felt}, fra: ${fra}, til: ${til}, hvorfor: Talt forkert., hvornaar: 2023-03-12 }`;
    const rows = day['bisiddersager.yaml'] ?? '';
    const first = /^ +- aar: 2020$[^]*?(?=\n+ +- aar: )/m.exec(rows)?.[0] ?? '';
    const corrections = [
      correction('andele.kommunen', '65 pct.', '61 pct.'),
      correction('andele.kommunen', '61 pct.', to),
      correction('andele.familieretshuset', '35 pct.', to),
      correction('nye', '674', '675'),
    ];
    const corrected = `${first}\n    rettelser:${corrections.join('')}`;
    const withdrawn = { ...day, 'bisiddersager.yaml': rows.replace(first, corrected) };
    expect(first).toContain('forsegl');
    expect((await told(withdrawn)).stop).toEqual([]);
    const published = publishedTexts(withdrawn, newest);
    const shares = `kommunen: ${to}\n      familieretshuset: ${to}\n`;
    expect(published['bisiddersager.yaml']).toContain(shares);
    expect(all(published)).not.toMatch(/65 pct\.|61 pct\.|fra: 35 pct\./);
    expect(all(published), 'what was only put right stays').toMatch(/fra: "?674/);
    expect((await told(published)).stop).toEqual([]);
  },
);

test('a correction that takes nothing back stays, and the row as it was', () => {
  const row = { aar: '2020', nye: '674', forsegl: '00000000' };
  const corrected = { ...row, rettelser: [{ felt: 'nye', fra: '674', til: '675' }] };
  expect(withoutWithdrawn(corrected)).toBe(corrected);
});

test('an earlier year’s site has its own programme', () => {
  const own = { ...day, '2021/program.yaml': 'titel: Året før\n' };
  expect(publishedTexts(own, { year: 2021, newest: 2021 })['program.yaml']).toBe('titel: Året før\n');
});

test('each file of the day is among them, and they are in order as they are read there', async () => {
  const published = publishedTexts(day, newest);
  expect(
    Object.keys(published)
      .map((name) => `data/${name}`)
      .toSorted(),
  ).toEqual(files.map(({ name }) => name).toSorted());
  expect(await told(published)).toEqual({ stop: [], advarsel: [] });
});
