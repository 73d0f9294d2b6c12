import { describe, expect, test } from 'vitest';
import type { Figure, Source } from './figure.ts';
import { change, difference, remaining, shareOf, sum } from './sums.ts';

const source = (id: string): Source => ({
  id,
  producer: 'Børns Vilkår',
  title: 'Prøve',
  place: undefined,
  published: undefined,
  accessed: undefined,
  address: undefined,
  note: undefined,
});

const about = (id: string) => ({
  id,
  name: id,
  unit: 'sager' as const,
  period: { year: 2021 },
  base: undefined,
  sources: [source(id)],
});

const given = (value: number, id = 'a'): Figure => ({ ...about(id), status: 'given', value });
const rough = (value: number): Figure => ({ ...about('ca'), status: 'approximate', value });
const missing: Figure = { ...about('mangler'), status: 'not stated' };
const hidden: Figure = { ...about('skjult'), status: 'suppressed' };
const named = { id: 'svar', name: 'svar' };

const told = (figure: Figure) =>
  'value' in figure ? [figure.status, figure.value, figure.account] : [figure.status];

test('a sum says what was added', () => {
  expect(told(sum([given(439), given(318)], named))).toEqual(['derived', 757, '439 + 318']);
  expect(told(sum([given(5219)], named))).toEqual(['derived', 5219, '5.219']);
});

test('a difference says what was taken from what, and can be negative', () => {
  expect(told(difference(given(916), given(757), named))).toEqual(['derived', 159, '916 − 757']);
  expect(told(difference(given(1), given(3), named))).toEqual(['derived', -2, '1 − 3']);
});

test('what is left of a whole says what went', () => {
  expect(told(remaining(given(757), [given(439)], named))).toEqual(['derived', 318, '757 − 439']);
  expect(told(remaining(given(9), [given(2), given(3)], named))).toEqual(['derived', 4, '9 − 2 − 3']);
});

test('a share is of its whole, in per cent to one decimal', () => {
  const whole = given(757);
  expect(told(shareOf(given(318), whole, named))).toEqual(['derived', 42, '318 af 757']);
  expect(told(shareOf(given(159), given(916), named))).toEqual(['derived', 17.4, '159 af 916']);
  expect(shareOf(given(318), whole, named)).toMatchObject({ unit: 'pct.', base: whole });
});

test('a change is relative to where it began, and negative for a fall', () => {
  const from = given(674);
  expect(told(change(from, given(757), named))).toEqual(['derived', 12.3, 'fra 674 til 757']);
  expect(told(change(given(100), given(96), named))).toEqual(['derived', -4, 'fra 100 til 96']);
  expect(change(from, given(757), named)).toMatchObject({ unit: 'pct.', base: from });
});

test('of nothing there is no share, and from nothing no change', () => {
  expect(told(shareOf(given(0), given(0), named))).toEqual(['not stated']);
  expect(told(change(given(0), given(5), named))).toEqual(['not stated']);
});

test('what is worked out has the sources of all it was worked out from, each once', () => {
  const figure = sum([given(1, 'x'), given(2, 'y'), given(3, 'x')], named);
  expect(figure.sources.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(figure).toMatchObject({ id: 'svar', name: 'svar', unit: 'sager', period: { year: 2021 } });
});

describe('out of a number that', () => {
  const all = (odd: Figure) =>
    [
      sum([given(1), odd], named),
      difference(odd, given(1), named),
      remaining(given(1), [odd], named),
      shareOf(odd, given(1), named),
      change(odd, given(1), named),
    ].map(({ status }) => status);

  test('no source states, nothing can be worked out', () => {
    expect(new Set(all(missing))).toEqual(new Set(['not stated']));
    expect(sum([missing, hidden], named)).not.toHaveProperty('value');
    expect(sum([missing, hidden], named).status).toBe('not stated');
  });
  test('is withheld, nothing is given away', () => {
    expect(new Set(all(hidden))).toEqual(new Set(['suppressed']));
    expect(sum([hidden, given(1)], named)).not.toHaveProperty('value');
  });
  test('is only known about, the answer is only known about too', () => {
    expect(new Set(all(rough(4)))).toEqual(new Set(['approximate']));
    expect(told(sum([rough(1200), given(318)], named))).toEqual(['approximate', 1518, 'ca. 1.200 + 318']);
  });
});

test('a share or a rise is never rounded to nothing, nor to all, unless it is', () => {
  const value = (figure: Figure) => ('value' in figure ? figure.value : figure.status);
  const part = (count: number, whole: number) => value(shareOf(given(count), given(whole, 'b'), named));
  expect([part(9996, 10_000), part(1, 5000), part(1, 100_000), part(757, 757), part(0, 757)]).toEqual([
    99.96, 0.02, 0.001, 100, 0,
  ]);
  expect(part(318, 757)).toBe(42);
  const rise = (from: number, to: number) => value(change(given(from), given(to, 'b'), named));
  expect([rise(10_000, 4), rise(10_000, 10_004), rise(757, 757), rise(757, 0)]).toEqual([
    -99.96, 0.04, 0, -100,
  ]);
});
