import { expect, test } from 'vitest';
import { isKnown, type Figure } from '../figure/figure.ts';
import { plant } from '../../tests/support/example-data.ts';
import type { InSlides, OverYears } from '../subjects/in-slides.ts';
import { sealOf } from './seal.ts';
import { parseYaml, type Content } from '../read/yaml-text.ts';

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
  const { allFigures, subjects } = await import('../figures.ts');
  const bisiddersager = subjects['bisiddersager'] ?? {};
  /** A figure as slides name it: "foer.andele.kommunen". */
  const of = (name: string): Figure =>
    name.split('.').reduce<unknown>((all, step) => (all as InSlides)[step], bisiddersager) as Figure;
  const { columns: newByYear } = (bisiddersager['alle_aar'] as unknown as Record<'nye', OverYears>).nye;
  return { allFigures, of, newByYear, year: bisiddersager['aar'] };
}

test('a new year moves the deck on, and the year before then has shares of its counts', async () => {
  const { of, newByYear } = await figuresOf({
    2021: full,
    2022: '\n    nye: 800\n    kommunen: 420\n    familieretshuset: 380',
  });
  expect([of('aar'), of('foer.aar')]).toEqual([2022, 2021]);
  expect(of('foer.andele.kommunen')).toMatchObject({ status: 'derived', value: 58, account: '439 af 757' });
  expect(of('foer.andele.kommunen').base).toEqual(of('foer.nye'));
  expect(of('stigning_i_kommunen')).toMatchObject({ value: -4.3, account: 'fra 439 til 420' });
  expect(of('stigning_i_familieretshuset')).toMatchObject({ value: 19.5, account: 'fra 318 til 380' });
  expect(of('stigning_i_familieretshuset').base).toMatchObject({ value: 318 });
  expect(newByYear.map(({ year, parts }) => [year, parts.map(value)])).toEqual([
    [2021, [439, 318]],
    [2022, [420, 380]],
  ]);
});

test('what a new year does not tell is not stated, and nothing is worked out from it', async () => {
  const { of, allFigures } = await figuresOf({ 2021: full, 2022: '\n    nye: ikke oplyst' });
  const of2022 = allFigures.filter(({ id }) => id.startsWith('bisiddersager.2022.'));
  expect(of2022.map(value)).toEqual(of2022.map(() => 'not stated'));
  expect(of2022).toHaveLength(11);
  expect(value(of('foer.nye'))).toBe(757);
  expect(JSON.stringify(allFigures)).not.toMatch(/NaN|null|Infinity/);
});

test('one year is enough: nothing is known of the year before', async () => {
  const { of, newByYear, allFigures } = await figuresOf({ 2021: full });
  expect(value(of('foer.nye'))).toBe('not stated');
  expect(value(of('stigning_i_nye'))).toBe('not stated');
  expect(newByYear.map(({ year }) => year)).toEqual([2021]);
  expect(allFigures).toContainEqual(of('foer.andele.kommunen'));
  expect(allFigures).toContainEqual(of('stigning_i_nye'));
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
  const { of } = await figuresOf({
    2021: '\n    nye: ikke oplyst\n    kommunen: 439\n    familieretshuset: 318\n    aktive: 916',
  });
  expect(of('nye')).toMatchObject({ status: 'derived', value: 757, account: '439 + 318' });
  expect(of('begyndt_tidligere')).toMatchObject({ value: 159, account: '916 − 757' });
  const part = await figuresOf({ 2021: '\n    nye: 757\n    kommunen: 439\n    begyndt_tidligere: 159' });
  expect(part.of('familieretshuset')).toMatchObject({ value: 318, account: '757 − 439' });
  expect(part.of('aktive')).toMatchObject({ value: 916, account: '757 + 159' });
});

test('what is hidden stays hidden, and what is rough stays rough', async () => {
  const { of } = await figuresOf({
    2021: '\n    nye: ca. 1.200\n    kommunen: 439\n    familieretshuset: skjult',
  });
  expect(
    [of('nye'), of('familieretshuset'), of('andele.familieretshuset')].map(({ status }) => status),
  ).toEqual(['approximate', 'suppressed', 'suppressed']);
  expect(of('andele.kommunen')).toMatchObject({
    status: 'approximate',
    value: 36.6,
    account: '439 af ca. 1.200',
  });
});

test('a rise in a group that was another group the year before is not worked out', async () => {
  const { of } = await figuresOf({
    2020: `${full}\n    familieretshuset_hedder: Familieretshuset eller retten`,
    2021: full,
  });
  expect(value(of('stigning_i_kommunen'))).toBe(0);
  expect(value(of('stigning_i_familieretshuset'))).toBe('not stated');
});

test('a corrected number stays the source’s, and says what it was', async () => {
  const correction =
    '\n    rettelser:\n      - felt: nye\n        fra: 757\n        til: 758\n        hvorfor: Talt igen.\n        hvornaar: 12.3.2023';
  const { of } = await figuresOf({ 2021: `${full}${correction}`, 2022: '\n    nye: 800' });
  expect(of('foer.nye')).toMatchObject({
    status: 'given',
    value: 758,
    account: 'rettet fra 757 til 758: Talt igen. (12. marts 2023)',
  });
  expect(of('stigning_i_nye')).toMatchObject({ account: 'fra 758 til 800' });
});
