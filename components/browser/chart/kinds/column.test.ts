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
  expect(textsIn(drawing)).toEqual(['2008', '65 pct. af 674', '35 pct. af 674', '674', 'Serie 0', 'Serie 1']);
  expect(drawing.saysBases).toBe(true);
});

test('where one share has no room for what it is a share of, none says it, and it is told beside the chart', () => {
  const narrow = drawn(kind, room(table(2, [[percent(65), percent(35), count(674)]]), 150));
  expect(textsIn(narrow)).toEqual(['2008', '65 pct.', '35 pct.', '674']);
  expect(narrow.saysBases).toBe(false);
  const low = drawn(kind, room(table(2, [[percent(98), percent(2), count(674)]])));
  expect(textsIn(low)).toContain('98 pct.');
  expect(low.saysBases).toBe(false);
});

const twoYears = table(2, [
  [percent(65), percent(35), count(674)],
  [count(439), count(318), count(757)],
]);

test('the series are named beside the newest column, each at its own part, and none reaches out of the chart', () => {
  const { names, columns } = kind.place(room(twoYears));
  const newest = columns.at(-1);
  expect(names?.map(({ text }) => text)).toEqual(['Serie 0', 'Serie 1']);
  names?.forEach(({ text, x, y }, at) => {
    const part = newest?.parts[at]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(x).toBeGreaterThan(part.x + part.width);
    expect(y).toBeGreaterThan(part.y);
    expect(y).toBeLessThan(part.y + part.height);
    expect(x + text.length * 22 * 0.55).toBeLessThanOrEqual(620);
  });
  expect(drawn(kind, room(twoYears)).named).toBe(true);
});

test('where the names would take too much, or a part is too low for one, the legend stays', () => {
  expect(drawn(kind, room(twoYears, 220)).named).toBe(false);
  const years = Array.from({ length: 9 }, () => [count(439), count(318), count(757)]);
  expect(drawn(kind, room(table(2, years))).named).toBe(false);
  const low = table(2, [[count(900), count(3), count(903)]]);
  expect(drawn(kind, room(low)).named).toBe(false);
  const without = table(2, [[count(900), unknown, unknown]]);
  expect(drawn(kind, room(without)).named).toBe(false);
  expect(drawn(kind, room(table(0, [[count(50)], [count(100)]]))).named).toBe(false);
});

test('named beside it, the columns that Chart.js draws stand over their years', () => {
  const { marks } = drawn(kind, room(twoYears));
  const { across, axis } = kind.place(room(twoYears));
  expect(marks?.options.layout?.padding).toMatchObject({ right: 620 - across });
  expect(axis.step * 2).toBeCloseTo(across);
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
