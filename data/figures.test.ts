import { expect, test } from 'vitest';
import { isKnown, type Figure } from './figure/figure.ts';
import { allFigures, bisiddersager, newByYear, newByYearSeries, underretninger } from './figures.ts';

const { sinceStart, latest, previous } = bisiddersager;

const value = (figure: Figure) => (isKnown(figure) ? figure.value : figure.status);

test('figures have the values that the source states', () => {
  expect([
    value(sinceStart),
    value(latest.total),
    value(latest.inKommunen),
    value(latest.inFamilieretshuset),
    value(latest.riseInFamilieretshuset),
    value(latest.carriedOver),
    value(latest.active),
    value(previous.total),
    value(previous.shareInKommunen),
    value(previous.shareInFamilieretshuset),
    value(underretninger.base),
  ]).toEqual([5219, 757, 439, 318, 35, 159, 916, 674, 65, 35, 209]);
});

test('figures say what they count, when, and where that stands', () => {
  const told = ({ name, unit, period, sources }: Figure) => [
    name,
    unit,
    period,
    sources.map(({ place }) => place),
  ];
  expect([
    told(sinceStart),
    told(latest.total),
    told(latest.inFamilieretshuset),
    told(latest.riseInFamilieretshuset),
    told(latest.carriedOver),
    told(latest.active),
    told(previous.total),
    told(previous.shareInFamilieretshuset),
    told(underretninger.base),
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
  expect(previous.shareInKommunen.base).toEqual(previous.total);
  expect(previous.shareInFamilieretshuset.base).toEqual(previous.total);
});

test('the rise is since a year whose number the source does not state', () => {
  expect(latest.riseInFamilieretshuset.base).toMatchObject({ status: 'not stated', period: { year: 2020 } });
});

test('the most frequent problems have names, and shares that nobody states', () => {
  expect(
    underretninger.problems.map(({ name, share, amongMostFrequent }) => [
      name,
      value(share),
      amongMostFrequent,
    ]),
  ).toEqual([
    ['Mistrivsel eller konflikt i hjemmet', 'not stated', true],
    ['Fysisk vold', 'not stated', true],
  ]);
  expect(underretninger.problems.map(({ share }) => share.base)).toEqual([
    underretninger.base,
    underretninger.base,
  ]);
  expect(underretninger.problems.some(({ share }) => 'value' in share)).toBe(false);
});

test('the column chart has shares in 2020 and counts in 2021, kommunen first', () => {
  expect(newByYearSeries).toEqual(['Kommunen', 'Familieretshuset']);
  expect(
    newByYear.map(({ year, total, parts }) => [
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
  expect(latest.riseInKommunen).toMatchObject({
    status: 'approximate',
    value: 0,
    account: 'oplyst som »på niveau med 2020«',
  });
});

test('what the source does not state is worked out where it can be, and says how', () => {
  expect(
    [latest.shareInKommunen, latest.shareInFamilieretshuset, latest.riseInTotal].map((figure) => [
      figure.status,
      value(figure),
      figure.account,
    ]),
  ).toEqual([
    ['derived', 58, '439 af 757'],
    ['derived', 42, '318 af 757'],
    ['derived', 12.3, 'fra 674 til 757'],
  ]);
  expect(latest.riseInTotal.sources.map(({ place }) => place)).toEqual(['side 6', 'side 4']);
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
    sinceStart,
    ...[latest, previous].flatMap((figures) => Object.values(figures)).filter((it) => typeof it === 'object'),
    ...newByYear.flatMap(({ total, parts }) => [total, ...parts]),
    underretninger.base,
    ...underretninger.problems.map(({ share }) => share),
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
