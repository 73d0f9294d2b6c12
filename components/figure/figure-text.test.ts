import { expect, test } from 'vitest';
import { count, share } from '../../tests/support/example-figure.ts';
import type { Figure } from '../../data/figure/figure.ts';
import { figureText } from './figure-text.ts';

const before = count(439);
const zero: Figure = { ...share(0, before), status: 'approximate', value: 0, base: before };

test('a number that its source calls level with an earlier year’s is called that, not »ca. 0 pct.«', () => {
  expect(figureText({ ...zero, period: { year: 1 } })).toBe('på niveau');
});

test('a share of about nothing is no level', () => {
  expect(figureText({ ...zero, period: before.period })).toBe('ca.\u00a00\u00a0pct.');
});

test('a number is shown as its source wrote it', () => {
  expect(figureText({ ...zero, status: 'given', value: 12, decimals: 1 })).toBe('12,0\u00a0pct.');
  expect(figureText({ ...zero, status: 'approximate', value: 12, decimals: 1 })).toBe(
    'ca.\u00a012,0\u00a0pct.',
  );
  expect(figureText(share(99.96, before))).toBe('99,96\u00a0pct.');
});
