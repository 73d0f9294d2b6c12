import { expect, test } from 'vitest';
import { drawn, percent, room, table, unknown } from '../../../../tests/support/example-room.ts';
import { kind } from './share.ts';
import type { Cell } from '../read-table.ts';

const bar = (...cells: Cell[]) =>
  kind.place(
    room(
      table(
        0,
        cells.map((cell) => [cell]),
      ),
      1000,
      300,
    ),
  );

test('parts fill the bar in their proportion, with a gap before all but the first', () => {
  const { parts, missing } = bar(percent(65), percent(35));
  expect(parts.map(({ box }) => [box.x, box.width])).toEqual([
    [0, 650],
    [656, 344],
  ]);
  expect(missing).toEqual([]);
});

test('only the ends of the bar are round, and no rounder than they are wide', () => {
  const radii = (...cells: Cell[]) => bar(...cells).parts.map(({ radius }) => [radius.left, radius.right]);
  expect(radii(percent(40), percent(20), percent(40))).toEqual([
    [150, 0],
    [0, 0],
    [0, 150],
  ]);
  expect(radii(percent(5), percent(95))[0]).toEqual([50, 0]);
});

test('what is not stated is left open up to the end of the bar', () => {
  const { parts, missing } = bar(percent(52), unknown);
  expect(parts.map(({ box }) => box.width)).toEqual([520, 0]);
  expect(missing.map(({ box }) => [box.x, box.x + box.width])).toEqual([[526, 1000]]);
});

test('whole percentages that give 99 or 101 fill the bar all the same', () => {
  for (const shares of [
    [33, 33, 33],
    [34, 34, 33],
  ]) {
    const { parts, missing } = bar(...shares.map(percent));
    expect(missing).toEqual([]);
    const last = parts.at(-1)?.box;
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1000);
  }
});

test('parts that are far from the whole leave the rest of it open', () => {
  expect(bar(percent(40), percent(20)).missing.map(({ box }) => box.x)).toEqual([606]);
});

test('a share too narrow for its number leaves it to the names', () => {
  expect(drawn(kind, room(table(0, [[percent(97)], [percent(3)]]), 1120, 340)).written).toEqual([
    true,
    false,
  ]);
});
