import { expect, test } from 'vitest';
import { isKnown, type Figure } from './figure/figure.ts';
import { allFigures, subjects } from './figures.ts';
import type { InSlides, List, OverYears } from './subjects/in-slides.ts';

const { bisiddersager = {}, underretninger = {} } = subjects;

/** A figure as slides name it, "foer.andele.kommunen". */
const figure = (subject: InSlides, name: string): Figure =>
  name.split('.').reduce<unknown>((all, step) => (all as InSlides)[step], subject) as Figure;
const sager = (name: string) => figure(bisiddersager, name);
const newByYear = figure(bisiddersager, 'alle_aar.nye') as unknown as OverYears;
const isFigure = (it: unknown): it is Figure => typeof it === 'object' && it !== null && 'status' in it;
const base = figure(underretninger, 'procentgrundlag');
const problems = underretninger['problemstillinger'] as List;

const value = (figure: Figure) => (isKnown(figure) ? figure.value : figure.status);

test('figures have the values that the source states', () => {
  expect([
    value(sager('siden_begyndelsen')),
    value(sager('nye')),
    value(sager('kommunen')),
    value(sager('familieretshuset')),
    value(sager('stigning_i_familieretshuset')),
    value(sager('begyndt_tidligere')),
    value(sager('aktive')),
    value(sager('foer.nye')),
    value(sager('foer.andele.kommunen')),
    value(sager('foer.andele.familieretshuset')),
    value(base),
  ]).toEqual([5219, 757, 439, 318, 35, 159, 916, 674, 65, 35, 209]);
});

test('what charts are made of is called as in its description, with what one has to know of it', () => {
  expect([newByYear.name, newByYear.title]).toEqual(['nye bisiddersager', 'Nye bisiddersager']);
  expect(newByYear.note).toMatch(/^Kommunen dækker også .* også Familieretten\.$/);
  const { name, title, note } = figure(bisiddersager, 'alle_aar.familieretshuset') as unknown as OverYears;
  expect([name, title, note]).toEqual([
    'nye bisiddersager i Familieretshuset',
    'Nye bisiddersager i Familieretshuset',
    undefined,
  ]);
  const before = figure(bisiddersager, 'alle_aar.begyndt_tidligere') as unknown as OverYears;
  expect([before.name, before.title]).toEqual([
    'bisiddersager begyndt før året',
    'Bisiddersager begyndt før året',
  ]);
  expect(problems.title).toBe('Hyppigste problemstillinger i underretningerne');
});

test('figures say what they count, when, and where that stands', () => {
  const told = ({ name, unit, period, sources }: Figure) => [
    name,
    unit,
    period,
    sources.map(({ place }) => place),
  ];
  expect([
    told(sager('siden_begyndelsen')),
    told(sager('nye')),
    told(sager('familieretshuset')),
    told(sager('stigning_i_familieretshuset')),
    told(sager('begyndt_tidligere')),
    told(sager('aktive')),
    told(sager('foer.nye')),
    told(sager('foer.andele.familieretshuset')),
    told(base),
  ]).toEqual([
    ['bisiddersager', 'sager', { since: 2008 }, ['side 4']],
    ['nye bisiddersager', 'sager', { year: 2021 }, ['side 4']],
    ['nye bisiddersager i Familieretshuset', 'sager', { year: 2021 }, ['side 4']],
    ['ændring i nye bisiddersager i Familieretshuset', 'pct.', { year: 2021 }, ['side 4']],
    ['bisiddersager begyndt før 2021', 'sager', { year: 2021 }, ['side 4']],
    ['aktive bisiddersager', 'sager', { year: 2021 }, ['side 4']],
    ['nye bisiddersager', 'sager', { year: 2020 }, ['side 6']],
    ['nye bisiddersager i Familieretshuset eller retten', 'pct.', { year: 2020 }, ['side 6']],
    ['underretninger', 'underretninger', { year: 2021 }, ['side 5']],
  ]);
});

test('the shares of 2020 are shares of its 674 new cases', () => {
  expect(sager('foer.andele.kommunen').base).toEqual(sager('foer.nye'));
  expect(sager('foer.andele.familieretshuset').base).toEqual(sager('foer.nye'));
});

test('the rise is since a year whose number the source does not state', () => {
  expect(sager('stigning_i_familieretshuset').base).toMatchObject({
    status: 'not stated',
    period: { year: 2020 },
  });
});

test('the most frequent problems have names, and shares that nobody states', () => {
  expect(
    problems.map(({ name, share, amongMostFrequent }) => [name, value(share), amongMostFrequent]),
  ).toEqual([
    ['Mistrivsel eller konflikt i hjemmet', 'not stated', true],
    ['Fysisk vold', 'not stated', true],
  ]);
  expect(problems.map(({ share }) => share.base)).toEqual([base, base]);
  expect(problems.some(({ share }) => 'value' in share)).toBe(false);
});

test('the column chart has shares in 2020 and counts in 2021, kommunen first', () => {
  const { title, series, columns } = newByYear;
  expect(title).toBe('Nye bisiddersager');
  expect(series).toEqual(['Kommunen', 'Familieretshuset']);
  expect(
    columns.map(({ year, total, parts }) => [
      year,
      value(total),
      parts.map((part) => [value(part), part.unit]),
    ]),
  ).toEqual([
    [
      2020,
      674,
      [
        [65, 'pct.'],
        [35, 'pct.'],
      ],
    ],
    [
      2021,
      757,
      [
        [439, 'sager'],
        [318, 'sager'],
      ],
    ],
  ]);
});

test('the publication’s own words for a rise are told as that', () => {
  expect(sager('stigning_i_kommunen')).toMatchObject({
    status: 'approximate',
    value: 0,
    account: 'oplyst som »på niveau med 2020«',
  });
});

test('what the source does not state is worked out where it can be, and says how', () => {
  expect(
    [sager('andele.kommunen'), sager('andele.familieretshuset'), sager('stigning_i_nye')].map((figure) => [
      figure.status,
      value(figure),
      figure.account,
    ]),
  ).toEqual([
    ['derived', 58, '439 af 757'],
    ['derived', 42, '318 af 757'],
    ['derived', 12.3, 'fra 674 til 757'],
  ]);
  expect(sager('stigning_i_nye').sources.map(({ place }) => place)).toEqual(['side 6', 'side 4']);
});

test('every figure stands once in the list, by a name of words without spaces, those without value too', () => {
  const ids = allFigures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:\.[a-z0-9_-]+)+$/);
  expect(ids).toEqual(
    expect.arrayContaining([
      'bisiddersager.2021.siden_begyndelsen',
      'bisiddersager.2021.nye',
      'bisiddersager.2020.andele.kommunen',
    ]),
  );
  expect(allFigures.filter(({ status }) => status === 'not stated').map(({ id }) => id)).toEqual([
    'bisiddersager.2020.kommunen',
    'bisiddersager.2020.familieretshuset',
    'bisiddersager.2020.begyndt_tidligere',
    'bisiddersager.2020.aktive',
    'underretninger.2021.problemstillinger.mistrivsel-eller-konflikt-i-hjemmet',
    'underretninger.2021.problemstillinger.fysisk-vold',
  ]);
});

test('every figure that a slide can show is in the list, and so is what it is a share of', () => {
  const shown = [
    sager('siden_begyndelsen'),
    ...[bisiddersager, bisiddersager['foer'] as InSlides].flatMap(Object.values).filter(isFigure),
    ...newByYear.columns.flatMap(({ total, parts }) => [total, ...parts]),
    base,
    ...problems.map(({ share }) => share),
  ];
  for (const figure of [...shown, ...allFigures]) {
    expect(allFigures).toContainEqual(figure);
    if (figure.base) expect(allFigures).toContainEqual(figure.base);
  }
});

test('every figure with a value names a source, and every wording figures that there are', async () => {
  for (const figure of allFigures.filter(isKnown)) expect(figure.sources).not.toEqual([]);
  const { wordings } = await import('./wordings.ts');
  expect(wordings.length).toBeGreaterThan(0);
  expect(allFigures.map(({ id }) => id)).toEqual(
    expect.arrayContaining(wordings.flatMap(({ figureIds }) => figureIds)),
  );
});
