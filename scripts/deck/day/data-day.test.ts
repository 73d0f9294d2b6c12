import { expect, it } from 'vitest';
import type { Figure, Source } from '../../../data/figure/figure.ts';
import { dataDay } from './data-day.ts';

const source = (accessed: string | undefined): Source => ({
  id: 'kilde',
  producer: 'Børns Vilkår',
  title: 'Årsrapport',
  place: undefined,
  published: undefined,
  accessed,
  address: undefined,
  note: undefined,
});

const figure = (accessed: string | undefined, account?: string): Figure => ({
  id: 'sager',
  name: 'sager',
  unit: 'sager',
  period: { year: 2021 },
  base: undefined,
  sources: [source(accessed)],
  account,
  status: 'given',
  value: 5,
});

it('is the newest day that a source was read', () => {
  expect(dataDay([figure('3. juni 2022'), figure('12. marts 2022'), figure(undefined)])).toBe('2022-06-03');
});

it('is the day of a correction that came later', () => {
  const corrected = figure('3. juni 2022', 'rettet fra 439 til 440: talt forkert (1. december 2022)');
  expect(dataDay([corrected])).toBe('2022-12-01');
});

it('is nothing where no day is told of', () => {
  expect(dataDay([figure(undefined, '439 + 318')])).toBeUndefined();
});
