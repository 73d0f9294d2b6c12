import { expect, test } from 'vitest';
import { drawn, percent, room, table, unknown } from '../../../../tests/support/example-room.ts';
import { kind } from './ranking.ts';
import type { Cell } from '../read-table.ts';

const rows = (...cells: Cell[]) =>
  room(
    table(
      0,
      cells.map((cell) => [cell]),
    ),
  );

test('a name stands over its bar, and the next under it', () => {
  const { rows: placed, bar } = kind.place(rows(percent(41), percent(28)));
  const [first, second] = placed;
  expect(first?.top).toBe(0);
  expect(first?.middle).toBeCloseTo(22 * 1.25 + bar / 2);
  expect(second?.top).toBeGreaterThan((first?.middle ?? 0) + bar / 2);
});

test('bars share the height that names and gaps leave, and never get thinner than a line', () => {
  const bars = (count: number) => kind.place(rows(...Array.from({ length: count }, () => percent(3)))).bar;
  expect(bars(2)).toBeCloseTo(22 * 2.4);
  expect(bars(5)).toBeLessThan(bars(4));
  expect(bars(40)).toBeCloseTo(22 * 1.2);
});

test('where names stand before the bars, all bars begin behind them, each in the middle of its name', () => {
  const tall = { ...table(0, [[percent(9)], [percent(4)]]) };
  const [, plain] = tall.rows;
  const long = { name: 'et navn på flere linjer, så langt er det', cells: [percent(9)] };
  const where = room({ ...tall, rows: [long, ...(plain ? [plain] : [])] }, 620, 370, { names: 200 });
  const { from, full, rows: placed } = kind.place(where);
  const [first, second] = placed;
  expect(from).toBe(200);
  expect(200 + full).toBeLessThan(620);
  expect(first?.lines.length).toBeGreaterThan(1);
  for (const { top, middle, lines } of placed)
    expect(middle - top).toBeCloseTo((lines.length * 22 * 1.25) / 2);
  expect(second?.middle).toBeGreaterThan(first?.middle ?? 0);
});

test('the longest bar has its number behind it inside the picture', () => {
  const { full, behind } = kind.place(rows(percent(41), percent(28)));
  expect(full + behind).toBeCloseTo(620);
  expect(behind).toBeGreaterThan('41 pct.'.length * 22 * 0.55);
});

test('in a ranking, what is not stated has words and no length', () => {
  const { marks, outlines, writings } = drawn(kind, room(table(0, [[unknown], [percent(28)]])));
  expect(marks?.datasets[0]?.data).toMatchObject([{ x: 0 }, { x: 28 }]);
  expect(outlines).toHaveLength(1);
  expect(writings.find(({ text }) => text === 'ikke oplyst')).toBeDefined();
});

test('a ranking says how much height it needs', () => {
  const rows = (length: number) =>
    table(
      0,
      Array.from({ length }, () => [percent(3)]),
    );
  expect(drawn(kind, room(rows(30))).needs).toBeGreaterThan(drawn(kind, room(rows(3))).needs ?? 0);
});
