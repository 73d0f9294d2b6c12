import { expect, test } from 'vitest';
import { formatNumber } from './number.ts';

test('thousands have a point', () => {
  expect(formatNumber(5219, 'sager')).toBe('5.219');
  expect(formatNumber(1234567, 'børn')).toBe('1.234.567');
});

test('zero is a number', () => {
  expect(formatNumber(0, 'sager')).toBe('0');
});

test('a share stays on one line with its unit, and has a decimal comma', () => {
  expect(formatNumber(35, 'pct.')).toBe('35\u00a0pct.');
  expect(formatNumber(12.3, 'pct.')).toBe('12,3\u00a0pct.');
});

test('no decimal that a source wrote is rounded away, and none of its zeros is left out', () => {
  expect(formatNumber(99.96, 'pct.')).toBe('99,96\u00a0pct.');
  expect(formatNumber(0.04, 'pct.')).toBe('0,04\u00a0pct.');
  expect(formatNumber(12, 'pct.', 1)).toBe('12,0\u00a0pct.');
});
