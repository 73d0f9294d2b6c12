import { describe, expect, test } from 'vitest';
import { columns } from './kinds/column.ts';
import type { Drawing, Room } from './drawing.ts';
import type { Look } from './look.ts';
import { line } from './kinds/line.ts';
import { ranking } from './kinds/ranking.ts';
import type { Cell, Table } from './read-table.ts';
import { share } from './kinds/share.ts';

const look: Look = {
  ...{ ink: 'ink', soft: 'soft', display: 'd', text: 't' },
  series: ['a', 'b', 'c', 'd', 'e'].map((mark) => ({ mark, label: 'white' })),
  ...{ total: 32, label: 22, share: 108, least: 18, column: 150, arch: 40, gap: 6, names: 0 },
};
const count = (value: number): Cell => ({ text: String(value), value, share: false });
const percent = (value: number): Cell => ({ text: `${String(value)} pct.`, value, share: true });
const unknown: Cell = { text: 'ikke oplyst', value: undefined, share: false };
const table = (series: number, rows: Cell[][]): Table => ({
  heads: Array.from({ length: series + 1 }, (_, index) => `Serie ${String(index)}`),
  rows: rows.map((cells, index) => ({ name: String(2008 + index), cells })),
});
const room = (of: Table, width = 620, height = 370): Room => ({
  ...{ table: of, look, width, height },
  measure: (text, _face, size) => text.length * size * 0.55,
});
const texts = ({ writings }: Drawing) => writings.map(({ text }) => text);
const many = (years: number, series: number, scale: number) =>
  table(
    series,
    Array.from({ length: years }, (_, year) => [
      ...Array.from({ length: series }, (_, part) => count(year * part * scale)),
      count((year * scale * series * (series - 1)) / 2),
    ]),
  );

const oneByYear = (values: (number | undefined)[]) =>
  table(
    0,
    values.map((value) => [value === undefined ? unknown : count(value)]),
  );

/** Every number of a drawing, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Pairs of texts that run into each other. */
function collisions({ writings }: Drawing): string[][] {
  const boxes = writings.map(({ text, x, y, size, align }) => {
    const width = text.length * size * 0.55;
    return {
      text,
      left: align === 'center' ? x - width / 2 : x,
      width,
      top: y - size * 0.7,
      height: size * 0.7,
    };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.left + b.width - 0.01 &&
          b.left < a.left + a.width - 0.01 &&
          a.top < b.top + b.height - 0.01 &&
          b.top < a.top + a.height - 0.01,
      )
      .map((b) => [a.text, b.text]),
  );
}

describe.each([
  [
    'two years',
    columns,
    table(2, [
      [percent(65), percent(35), count(674)],
      [count(439), count(318), count(757)],
    ]),
  ],
  ['nothing', columns, table(0, [])],
  ['zero', columns, table(1, [[count(0), count(0)]])],
  ['fourteen years of five series', columns, many(14, 5, 40)],
  ['huge values', columns, many(14, 5, 4_000_000)],
  ['sixty years', columns, many(60, 3, 7)],
  [
    'nothing known',
    columns,
    table(2, [
      [unknown, unknown, unknown],
      [percent(65), unknown, unknown],
    ]),
  ],
  [
    'some known',
    columns,
    table(2, [
      [count(300), unknown, unknown],
      [count(1), unknown, count(600)],
    ]),
  ],
  ['totals alone', columns, table(0, [[count(115)], [count(757)]])],
  [
    'a line of twenty years',
    line,
    oneByYear(Array.from({ length: 20 }, (_, year) => 4000 + ((year * 977) % 5000))),
  ],
  ['a line with gaps', line, oneByYear([24310, undefined, 27102, undefined, undefined, 31200, 36500])],
  ['a line of nothing known', line, oneByYear([undefined, undefined])],
  ['a line of nothing', line, oneByYear([])],
  ['a line at zero', line, oneByYear([0, 0, 0])],
  ['a whole in two', share, table(0, [[percent(65)], [percent(35)]])],
  ['slivers', share, table(0, [[percent(97)], [percent(2)], [percent(1)], [percent(0)]])],
  ['a part not stated', share, table(0, [[percent(52)], [unknown]])],
  ['a whole not stated', share, table(0, [[unknown], [unknown]])],
  ['no parts', share, table(0, [])],
  ['a ranking', ranking, table(0, [[percent(41)], [percent(28)], [percent(0)]])],
  ['a ranking with gaps', ranking, table(0, [[unknown], [percent(28)]])],
  ['a ranking of nothing', ranking, table(0, [])],
  [
    'a long ranking',
    ranking,
    table(
      0,
      Array.from({ length: 30 }, () => [percent(3)]),
    ),
  ],
] as const)('%s', (_name, draw, data) => {
  const sizes = [
    [620, 370],
    [1120, 340],
    [310, 290],
    [120, 60],
  ] as const;
  test.each(sizes)('is drawn in real numbers at %i × %i', (width, height) => {
    expect(numbersIn(draw(room(data, width, height))).filter((number) => !Number.isFinite(number))).toEqual(
      [],
    );
  });
  test.each(sizes)('no text runs into another at %i × %i', (width, height) => {
    const drawing = draw(room(data, width, height));
    expect(collisions(drawing)).toEqual([]);
  });
});

test('2020 is labelled in the shares that are known, never in counts', () => {
  const drawing = columns(room(table(2, [[percent(65), percent(35), count(674)]])));
  expect(texts(drawing)).toEqual(['2008', '65 pct.', '35 pct.', '674']);
});

test('a year without any number gets the sign for what is not stated, always as large', () => {
  const sign = (highest: number) =>
    columns(
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

test('in a ranking, what is not stated has words and no length', () => {
  const { datasets, outlines, writings } = ranking(room(table(0, [[unknown], [percent(28)]])));
  expect(datasets[0]?.data).toMatchObject([{ x: 0 }, { x: 28 }]);
  expect(outlines).toHaveLength(1);
  expect(writings.find(({ text }) => text === 'ikke oplyst')).toBeDefined();
});

test('a share too narrow for its number leaves it to the names', () => {
  expect(share(room(table(0, [[percent(97)], [percent(3)]]), 1120, 340)).written).toEqual([true, false]);
});

test('a ranking says how much height it needs', () => {
  const rows = (length: number) =>
    table(
      0,
      Array.from({ length }, () => [percent(3)]),
    );
  expect(ranking(room(rows(30))).needs).toBeGreaterThan(ranking(room(rows(3))).needs ?? 0);
});

test('a year that is not stated is a gap in the line, with a sign that has no height', () => {
  const { lines = [], outlines, datasets } = line(room(oneByYear([20, 30, undefined, 40, undefined, 50])));
  expect(lines.map(({ points }) => points.length)).toEqual([2, 1, 1, 1]);
  expect(outlines.map(({ box }) => box.height)).toEqual([22, 22]);
  expect(datasets).toEqual([]);
});

test('a line counts from zero: twice as many is twice as high', () => {
  const drawing = line(room(oneByYear([100, 200])));
  const [low, high] = drawing.lines?.[0]?.points.map(({ y }) => (drawing.baseline ?? 0) - y) ?? [];
  expect(high).toBeCloseTo(2 * (low ?? 0));
});

test('of many years the newest number is always written, and what has no room is told', () => {
  const values = Array.from({ length: 20 }, (_, year) => 4000 + ((year * 977) % 5000));
  for (let width = 250; width <= 1120; width += 7) {
    const drawing = line(room(oneByYear(values), width, 270));
    expect(texts(drawing), String(width)).toContain(String(values.at(-1)));
  }
  expect(line(room(oneByYear(values), 330, 270)).unwritten).toBe(true);
  expect(line(room(oneByYear([100, 200]))).unwritten).toBe(false);
});

test('no number stands on the line', () => {
  const values = Array.from({ length: 20 }, (_, year) => 4000 + ((year * 977) % 5000));
  const { lines = [], writings } = line(room(oneByYear(values), 1120, 370));
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
