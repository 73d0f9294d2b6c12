import { expect, test } from 'vitest';
import { commonSize, insideArch, placeable, thinned, wrap } from './fit.ts';

const widthOf = (text: string) => text.length * 10;

test('text shrinks together until the widest fits, and no further than the least size', () => {
  expect(commonSize([50, 80], 100, 18, 30)).toBe(30);
  expect(commonSize([50, 200], 150, 18, 30)).toBe(22.5);
  expect(commonSize([500], 100, 18, 30)).toBe(18);
  expect(commonSize([], 100, 18, 30)).toBe(30);
});

test('where years do not fit side by side, every second or third stands, always the last', () => {
  expect(thinned([40, 40, 40], 50, 6)).toEqual([true, true, true]);
  expect(thinned([40, 40, 40, 40], 30, 6)).toEqual([false, true, false, true]);
});

test('a label gives way to those before it, to the columns and to the edge', () => {
  const box = (x: number) => ({ x, y: 0, width: 20, height: 10 });
  expect(placeable([box(0), box(10), box(30), box(85)], [], 100)).toEqual([true, false, true, false]);
  expect(placeable([box(0)], [{ x: 15, y: 5, width: 20, height: 100 }], 100)).toEqual([false]);
});

test('a label does not stand over the corner of an arch', () => {
  const arch = { x: 0, y: 0, width: 100, height: 60 };
  expect(insideArch({ x: 20, y: 20, width: 60, height: 20 }, arch, 30)).toBe(true);
  expect(insideArch({ x: 2, y: 2, width: 96, height: 20 }, arch, 30)).toBe(false);
  expect(insideArch({ x: 10, y: 50, width: 20, height: 20 }, arch, 0)).toBe(false);
});

test('a long name is broken between words, and within one only where it is too long by itself', () => {
  expect(wrap('Mistrivsel eller konflikt', 160, widthOf)).toEqual(['Mistrivsel eller', 'konflikt']);
  expect(wrap('Børneudvalget', 80, widthOf)).toEqual(['Børneud-', 'valget']);
  expect(wrap('', 80, widthOf)).toEqual(['']);
});
