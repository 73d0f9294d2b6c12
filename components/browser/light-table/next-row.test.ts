import { expect, it } from 'vitest';
import { inNextRow } from './next-row.ts';

/** Places of one size, by their column and their top. */
const places = (
  [
    [0, 0],
    [1, 0],
    [3, 4],
    [0, 200],
    [1, 200],
    [2, 200],
    [2.6, 400],
  ] as const
).map(([column, top]) => ({ left: column * 100, top, width: 90, height: 120 }));

it.each([
  { from: 0, way: 1, to: 3 },
  { from: 1, way: 1, to: 4 },
  { from: 2, way: 1, to: 5 },
  { from: 3, way: 1, to: 6 },
  { from: 6, way: 1, to: 6 },
  { from: 6, way: -1, to: 5 },
  { from: 5, way: -1, to: 1 },
  { from: 4, way: -1, to: 1 },
  { from: 2, way: -1, to: 2 },
] as const)('from place $from one row $way is place $to', ({ from, way, to }) => {
  expect(inNextRow(places, from, way)).toBe(to);
});

it('where there is no such place, nothing is chosen', () => {
  expect(inNextRow([], -1, 1)).toBe(-1);
});
