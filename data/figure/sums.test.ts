import { describe, expect, test } from 'vitest';
import type { Figure, Source } from './figure.ts';
import { workedOut, type How } from './sums.ts';

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
const asked: Figure = { ...about('svar'), status: 'not stated' };
const by = (how: How, ...from: Figure[]): Figure => workedOut(asked, how, from);

const told = (figure: Figure) =>
  'value' in figure ? [figure.status, figure.value, figure.account] : [figure.status];

test('a sum says what was added', () => {
  expect(told(by('sum', given(439), given(318)))).toEqual(['derived', 757, '439 + 318']);
  expect(told(by('sum', given(5219)))).toEqual(['derived', 5219, '5.219']);
});

test('what is left of a whole says what went', () => {
  expect(told(by('rest', given(757), given(439)))).toEqual(['derived', 318, '757 − 439']);
  expect(told(by('rest', given(9), given(2), given(3)))).toEqual(['derived', 4, '9 − 2 − 3']);
  expect(told(by('rest', given(5), given(2), given(3)))).toEqual(['derived', 0, '5 − 2 − 3']);
});

test('a share is of its whole, in per cent to one decimal', () => {
  expect(told(by('share', given(318), given(757)))).toEqual(['derived', 42, '318 af 757']);
  expect(told(by('share', given(159), given(916)))).toEqual(['derived', 17.4, '159 af 916']);
});

test('a change is relative to where it began, and negative for a fall', () => {
  expect(told(by('rise', given(674), given(757)))).toEqual(['derived', 12.3, 'fra 674 til 757']);
  expect(told(by('rise', given(100), given(96)))).toEqual(['derived', -4, 'fra 100 til 96']);
});

test('more than there is leaves nothing to tell, and is no share', () => {
  expect(told(by('rest', rough(700), given(757)))).toEqual(['not stated']);
  expect(told(by('share', rough(800), given(757)))).toEqual(['not stated']);
});

test('a half is rounded away from nothing, in a share as in a fall', () => {
  expect(told(by('share', given(201), given(400)))).toEqual(['derived', 50.3, '201 af 400']);
  expect(told(by('share', given(1003), given(2000)))).toEqual(['derived', 50.2, '1.003 af 2.000']);
  expect(told(by('rise', given(16), given(1)))).toEqual(['derived', -93.8, 'fra 16 til 1']);
  expect(told(by('rise', given(16), given(31)))).toEqual(['derived', 93.8, 'fra 16 til 31']);
});

test('of nothing there is no share, and from nothing no change', () => {
  expect(told(by('share', given(0), given(0)))).toEqual(['not stated']);
  expect(told(by('rise', given(0), given(5)))).toEqual(['not stated']);
});

test('what is worked out has the sources of all it was worked out from, each once', () => {
  const figure = by('sum', given(1, 'x'), given(2, 'y'), given(3, 'x'));
  expect(figure.sources.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(figure).toMatchObject({ id: 'svar', name: 'svar', unit: 'sager', period: { year: 2021 } });
});

describe('out of a number that', () => {
  const all = (odd: Figure) =>
    [
      by('sum', given(1), odd),
      by('rest', odd, given(1)),
      by('rest', given(9), odd),
      by('share', odd, given(9)),
      by('rise', odd, given(1)),
    ].map(({ status }) => status);

  test('no source states, nothing can be worked out', () => {
    expect(new Set(all(missing))).toEqual(new Set(['not stated']));
    expect(by('sum', missing, hidden)).not.toHaveProperty('value');
    expect(by('sum', missing, hidden).status).toBe('not stated');
  });
  test('is withheld, nothing is given away', () => {
    expect(new Set(all(hidden))).toEqual(new Set(['suppressed']));
    expect(by('sum', hidden, given(1))).not.toHaveProperty('value');
  });
  test('is only known about, the answer is only known about too', () => {
    expect(new Set(all(rough(4)))).toEqual(new Set(['approximate']));
    expect(told(by('sum', rough(1200), given(318)))).toEqual(['approximate', 1518, 'ca. 1.200 + 318']);
  });
});

test('a share or a rise is never rounded to nothing, nor to all, unless it is', () => {
  const value = (figure: Figure) => ('value' in figure ? figure.value : figure.status);
  const part = (count: number, whole: number) => value(by('share', given(count), given(whole, 'b')));
  expect([part(9996, 10_000), part(1, 5000), part(1, 100_000), part(757, 757), part(0, 757)]).toEqual([
    99.96, 0.02, 0.001, 100, 0,
  ]);
  expect(part(318, 757)).toBe(42);
  const rise = (from: number, to: number) => value(by('rise', given(from), given(to, 'b')));
  expect([rise(10_000, 4), rise(10_000, 10_004), rise(757, 757), rise(757, 0)]).toEqual([
    -99.96, 0.04, 0, -100,
  ]);
});
