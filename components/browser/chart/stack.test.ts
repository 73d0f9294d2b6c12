import { expect, test } from 'vitest';
import type { Cell } from './read-table.ts';
import { stacks } from './stack.ts';

const count = (value: number): Cell => ({ text: String(value), value, share: false });
const percent = (value: number): Cell => ({ text: `${String(value)} pct.`, value, share: true });
const unknown: Cell = { text: 'ikke oplyst', value: undefined, share: false };

const stack = (...cells: Cell[]) => stacks({ heads: [], rows: [{ name: '2021', cells }] })[0];
const heights = (...cells: Cell[]) => stack(...cells)?.segments.map(({ value }) => value);

test('counts are as high as they are', () => {
  expect(stack(count(439), count(318), count(757))).toMatchObject({ height: 757, rest: 0, total: '757' });
  expect(heights(count(439), count(318), count(757))).toEqual([439, 318]);
});

test('a share is as high as its part of the total, and keeps its label', () => {
  const { segments = [] } = stack(percent(65), percent(35), count(674)) ?? {};
  expect(segments.map(({ value }) => value)).toEqual([expect.closeTo(438.1), expect.closeTo(235.9)]);
  expect(segments.map(({ text }) => text)).toEqual(['65 pct.', '35 pct.']);
});

test('a share of an unknown total has no height', () => {
  expect(stack(percent(65), percent(35), unknown)).toMatchObject({
    segments: [],
    height: 0,
    totalKnown: false,
  });
});

test('what no stated part accounts for is left open up to the total', () => {
  expect(stack(count(400), unknown, count(600))).toMatchObject({ rest: 200, height: 600 });
  expect(stack(unknown, unknown, count(600))).toMatchObject({ segments: [], rest: 600, height: 600 });
});

test('known parts stand also where the total is not stated', () => {
  expect(stack(count(300), unknown, unknown)).toMatchObject({ rest: 0, height: 300, total: 'ikke oplyst' });
});

test('where only the total is known, it is the column', () => {
  expect(heights(count(757))).toEqual([757]);
});

test('rounded shares that do not give 100 leave no hole', () => {
  expect(stack(percent(33), percent(33), percent(33), count(100))).toMatchObject({ rest: 0, height: 99 });
});
