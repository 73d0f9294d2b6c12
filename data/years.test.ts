import { expect, test } from 'vitest';
import { isKnown, type Figure } from './figure/figure.ts';
import { plant } from './mistakes/example.ts';
import { sealOf } from './seal.ts';
import { parseYaml, type Content } from './yaml-text.ts';

const value = (figure: Figure) => (isKnown(figure) ? figure.value : figure.status);

const full = `
    nye: 757
    kommunen: 439
    familieretshuset: 318
    begyndt_tidligere: 159
    aktive: 916`;

/** The figures of a file with these years, each told by its fields; all but the newest are sealed. */
async function figuresOf(years: Readonly<Record<string, string>>) {
  const rows = Object.entries(years).map(
    ([year, fields]) => `  - aar: ${year}\n    kilde: temadag-side-4${fields}\n`,
  );
  const start = 'ordningen_begyndte: 2008\naar:\n';
  const content = parseYaml(start + rows.join(''), 'x').content;
  const read = typeof content === 'object' && 'aar' in content ? (content['aar'] as readonly Content[]) : [];
  const sealed = rows.map((row, index) =>
    index < rows.length - 1 ? `${row}    forsegl: ${sealOf(read[index] ?? '')}\n` : row,
  );
  plant({ 'bisiddersager.yaml': start + sealed.join('') });
  return import('./figures.ts');
}

test('a new year moves the deck on, and the year before then has shares of its counts', async () => {
  const { bisiddersager, newByYear } = await figuresOf({
    2021: full,
    2022: '\n    nye: 800\n    kommunen: 420\n    familieretshuset: 380',
  });
  const { latest, previous } = bisiddersager;
  expect([latest.year, previous.year]).toEqual([2022, 2021]);
  expect(previous.shareInKommunen).toMatchObject({ status: 'derived', value: 58, account: '439 af 757' });
  expect(previous.shareInKommunen.base).toEqual(previous.total);
  expect(latest.riseInKommunen).toMatchObject({ value: -4.3, account: 'fra 439 til 420' });
  expect(latest.riseInFamilieretshuset).toMatchObject({ value: 19.5, account: 'fra 318 til 380' });
  expect(latest.riseInFamilieretshuset.base).toMatchObject({ value: 318 });
  expect(newByYear.map(({ year, parts }) => [year, parts.map(value)])).toEqual([
    [2021, [439, 318]],
    [2022, [420, 380]],
  ]);
});

test('what a new year does not tell is not stated, and nothing is worked out from it', async () => {
  const { bisiddersager, allFigures } = await figuresOf({ 2021: full, 2022: '\n    nye: ikke oplyst' });
  const { latest, previous } = bisiddersager;
  expect(Object.values(latest).flatMap((it) => (typeof it === 'object' ? [value(it)] : []))).toEqual(
    Array.from({ length: 10 }, () => 'not stated'),
  );
  expect(value(previous.total)).toBe(757);
  expect(JSON.stringify(allFigures)).not.toMatch(/NaN|null|Infinity/);
});

test('one year is enough: nothing is known of the year before', async () => {
  const { bisiddersager, newByYear, allFigures } = await figuresOf({ 2021: full });
  expect(value(bisiddersager.previous.total)).toBe('not stated');
  expect(value(bisiddersager.latest.riseInTotal)).toBe('not stated');
  expect(newByYear.map(({ year }) => year)).toEqual([2021]);
  expect(allFigures).toContainEqual(bisiddersager.previous.shareInKommunen);
  expect(allFigures).toContainEqual(bisiddersager.latest.riseInTotal);
});

test('a year without a row is a year without numbers, in the chart too', async () => {
  const { newByYear, allFigures } = await figuresOf({ 2019: '\n    nye: 600', 2021: full });
  expect(newByYear.map(({ year, total, parts }) => [year, value(total), parts.map(value)])).toEqual([
    [2019, 600, ['not stated', 'not stated']],
    [2020, 'not stated', ['not stated', 'not stated']],
    [2021, 757, [439, 318]],
  ]);
  expect(allFigures.filter(({ id }) => id === 'bisiddersager.2020.nye')).toHaveLength(1);
});

test('a total, a part or the older cases that are not stated are worked out from the others', async () => {
  const { bisiddersager } = await figuresOf({
    2021: '\n    nye: ikke oplyst\n    kommunen: 439\n    familieretshuset: 318\n    aktive: 916',
  });
  expect(bisiddersager.latest.total).toMatchObject({ status: 'derived', value: 757, account: '439 + 318' });
  expect(bisiddersager.latest.carriedOver).toMatchObject({ value: 159, account: '916 − 757' });
  const part = await figuresOf({ 2021: '\n    nye: 757\n    kommunen: 439\n    begyndt_tidligere: 159' });
  expect(part.bisiddersager.latest.inFamilieretshuset).toMatchObject({ value: 318, account: '757 − 439' });
  expect(part.bisiddersager.latest.active).toMatchObject({ value: 916, account: '757 + 159' });
});

test('what is hidden stays hidden, and what is rough stays rough', async () => {
  const { bisiddersager } = await figuresOf({
    2021: '\n    nye: ca. 1.200\n    kommunen: 439\n    familieretshuset: skjult',
  });
  const { latest } = bisiddersager;
  expect(
    [latest.total, latest.inFamilieretshuset, latest.shareInFamilieretshuset].map(({ status }) => status),
  ).toEqual(['approximate', 'suppressed', 'suppressed']);
  expect(latest.shareInKommunen).toMatchObject({
    status: 'approximate',
    value: 36.6,
    account: '439 af ca. 1.200',
  });
});

test('a rise in a group that was another group the year before is not worked out', async () => {
  const { bisiddersager } = await figuresOf({
    2020: `${full}\n    familieretshuset_hedder: Familieretshuset eller retten`,
    2021: full,
  });
  expect(value(bisiddersager.latest.riseInKommunen)).toBe(0);
  expect(value(bisiddersager.latest.riseInFamilieretshuset)).toBe('not stated');
});

test('a corrected number stays the source’s, and says what it was', async () => {
  const correction =
    '\n    rettelser:\n      - felt: nye\n        fra: 757\n        til: 758\n        hvorfor: Talt igen.\n        hvornaar: 12.3.2023';
  const { bisiddersager } = await figuresOf({ 2021: `${full}${correction}`, 2022: '\n    nye: 800' });
  expect(bisiddersager.previous.total).toMatchObject({
    status: 'given',
    value: 758,
    account: 'rettet fra 757 til 758: Talt igen. (12. marts 2023)',
  });
  expect(bisiddersager.latest.riseInTotal).toMatchObject({ account: 'fra 758 til 800' });
});
