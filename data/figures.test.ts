import { afterEach, describe, expect, test, vi } from 'vitest';
import bisiddersagerText from './bisiddersager.yaml?raw';
import type { Figure } from './figure.ts';
import { bisiddersager, newByYear, newByYearSeries, underretninger } from './figures.ts';

const { sinceStart, latest, previous } = bisiddersager;

const value = (figure: Figure) => (figure.status === 'not stated' ? figure.status : figure.value);

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
    ['stigning i nye bisiddersager i Familieretshuset', 'pct.', { year: 2021 }, ['side 4']],
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

describe('a row for a new year', () => {
  afterEach(() => vi.doUnmock('./bisiddersager.yaml?raw'));

  test('moves the deck on, and what it does not tell is not stated', async () => {
    vi.resetModules();
    const row = '  - aar: 2022\n    kilde: temadag-side-4\n    nye: ikke oplyst\n';
    vi.doMock('./bisiddersager.yaml?raw', () => ({ default: bisiddersagerText + row }));
    const figures = await import('./figures.ts');
    expect(figures.bisiddersager.latest.year).toBe(2022);
    expect(figures.bisiddersager.latest.total).toMatchObject({
      status: 'not stated',
      period: { year: 2022 },
    });
    expect(figures.bisiddersager.latest.riseInFamilieretshuset.base).toMatchObject({ value: 318 });
    expect(value(figures.bisiddersager.previous.total)).toBe(757);
    expect(value(figures.bisiddersager.previous.shareInKommunen)).toBe('not stated');
    expect(figures.newByYear.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  });
});
