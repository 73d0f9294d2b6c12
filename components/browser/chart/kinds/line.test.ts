import { expect, test } from 'vitest';
import { drawn, oneByYear, room, textsIn } from '../../../../tests/support/example-room.ts';
import { kind } from './line.ts';

test('years stand as far from each other, each as high as its number', () => {
  const { years, axis } = kind.place(room(oneByYear([50, 100, 0])));
  const [first, second, third] = years;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((third?.x ?? 0) - (second?.x ?? 0));
  const tall = years.map(({ y }) => (axis.base - y) / (axis.base - axis.top));
  for (const [at, height] of [0.5, 1, 0].entries()) expect(tall[at]).toBeCloseTo(height);
});

test('behind the newest point is room for its number, and before the first for half of its', () => {
  const { years, numbers } = kind.place(room(oneByYear([24310, 31200, 36500])));
  const newest = numbers.find(({ text }) => text === '36500');
  expect(newest?.align).toBe('left');
  expect((newest?.x ?? 0) + 5 * (newest?.size ?? 0) * 0.55).toBeLessThan(620);
  expect(years[0]?.x).toBeGreaterThanOrEqual((5 * 22 * 0.55) / 2);
});

test('a year that is not stated is a gap in the line, with a sign that has no height', () => {
  const {
    lines = [],
    outlines,
    marks,
  } = drawn(kind, room(oneByYear([20, 30, undefined, 40, undefined, 50])));
  expect(lines.map(({ points }) => points.length)).toEqual([2, 1, 1, 1]);
  expect(outlines.map(({ box }) => box.height)).toEqual([22, 22]);
  expect(marks).toBeUndefined();
});

test('a line counts from zero: twice as many is twice as high', () => {
  const drawing = drawn(kind, room(oneByYear([100, 200])));
  const [low, high] = drawing.lines?.[0]?.points.map(({ y }) => (drawing.baseline ?? 0) - y) ?? [];
  expect(high).toBeCloseTo(2 * (low ?? 0));
});

test('of many years the newest number is always written, and what has no room is told', () => {
  const values = Array.from({ length: 20 }, (_, year) => 4000 + ((year * 977) % 5000));
  for (let width = 250; width <= 1120; width += 7) {
    const drawing = drawn(kind, room(oneByYear(values), width, 270));
    expect(textsIn(drawing), String(width)).toContain(String(values.at(-1)));
  }
  expect(drawn(kind, room(oneByYear(values), 330, 270)).unwritten).toBe(true);
  expect(drawn(kind, room(oneByYear([100, 200]))).unwritten).toBe(false);
});

test('no number stands on the line', () => {
  const values = Array.from({ length: 20 }, (_, year) => 4000 + ((year * 977) % 5000));
  const { lines = [], writings } = drawn(kind, room(oneByYear(values), 1120, 370));
  const [all] = lines;
  const numbers = writings.filter(({ still }) => !still);
  const on = numbers.filter(({ text, x: at, y, size, align }) => {
    const half = (text.length * size * 0.55) / 2;
    const x = align === 'left' ? at + half : at;
    return all?.points.some((from, index) => {
      const to = all.points[index + 1] ?? from;
      return Array.from({ length: 101 }, (_, part) => part / 100).some((part) => {
        const [px, py] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
        return Math.abs(px - x) < half && py < y && py > y - size * 0.7;
      });
    });
  });
  expect(numbers.length).toBeGreaterThan(5);
  expect(on).toEqual([]);
});
