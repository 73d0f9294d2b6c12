import { expect, test } from 'vitest';
import {
  count,
  drawn,
  percent,
  room,
  table,
  textsIn,
  unknown,
} from '../../../../tests/support/example-room.ts';
import { kind } from './column.ts';

/** Columns of two parts and their total, for so many years, drawn so wide. */
const twoParts = (years: number, width: number) =>
  drawn(
    kind,
    room(
      table(
        2,
        Array.from({ length: years }, (_, at) => [count(400 + at), count(300 + at), count(700 + 2 * at)]),
      ),
      width,
    ),
  );

test('columns stand on one line, each in the middle of its room, and the highest reaches up to its number', () => {
  const { columns, axis } = kind.place(room(table(0, [[count(50)], [count(100)]])));
  expect(columns.map(({ centre }) => centre)).toEqual([155, 465]);
  expect(columns.map(({ box }) => box.y + box.height)).toEqual([axis.base, axis.base]);
  const tall = columns.map(({ box }) => box.height);
  expect(tall[1]).toBeCloseTo(axis.base - axis.top);
  expect(tall[0]).toBeCloseTo((tall[1] ?? 0) / 2);
});

test('parts lie on each other with a gap between, and only the top is an arch', () => {
  const { columns } = kind.place(room(table(2, [[count(300), count(200), count(500)]])));
  const [lower, upper] = columns[0]?.parts ?? [];
  expect(lower?.box.y).toBeCloseTo((upper?.box.y ?? 0) + (upper?.box.height ?? 0) + 6);
  expect([lower?.radius, upper?.radius]).toEqual([0, 40]);
});

test('where every number has room, all are written, and there is nothing to say', () => {
  const written = textsIn(twoParts(2, 620));
  expect(written).toEqual(expect.arrayContaining(['400', '300', '700', '401', '301', '702']));
  expect(twoParts(2, 620).unwritten).toBe(false);
});

test('where some number has no room, the chart says that it is left out', () => {
  expect(textsIn(twoParts(20, 300))).not.toContain('400');
  expect(twoParts(20, 300).unwritten).toBe(true);
});

test('a column so low that its parts hold no number says so, too', () => {
  const drawing = drawn(kind, room(table(2, [[count(900), count(3), count(903)]])));
  expect(textsIn(drawing)).not.toContain('3');
  expect(drawing.unwritten).toBe(true);
});

test('2020 is labelled in the shares that are known, never in counts', () => {
  const drawing = drawn(kind, room(table(2, [[percent(65), percent(35), count(674)]])));
  expect(textsIn(drawing)).toEqual(['2008', '65 pct.', '35 pct.', '674']);
});

test('a year without any number gets the sign for what is not stated, always as large', () => {
  const sign = (highest: number) =>
    drawn(
      kind,
      room(
        table(1, [
          [unknown, unknown],
          [count(highest), count(highest)],
        ]),
      ),
    ).outlines.map(({ box }) => box.height);
  expect(sign(10)).toEqual([22]);
  expect(sign(10_000)).toEqual([22]);
});
