import { describe, expect, test } from 'vitest';
import {
  count,
  drawn,
  oneByYear,
  percent,
  room,
  table,
  unknown,
} from '../../../tests/support/example-room.ts';
import type { Drawing, Kind, Room } from './drawing.ts';
import { kind as columnKind } from './kinds/column.ts';
import { kind as lineKind } from './kinds/line.ts';
import { kind as rankingKind } from './kinds/ranking.ts';
import { kind as shareKind } from './kinds/share.ts';

const by =
  <Placed>(kind: Kind<Placed>) =>
  (where: Room): Drawing =>
    drawn(kind, where);
const [column, line] = [by(columnKind), by(lineKind)];
const [share, ranking] = [by(shareKind), by(rankingKind)];

const many = (years: number, series: number, scale: number) =>
  table(
    series,
    Array.from({ length: years }, (_, year) => [
      ...Array.from({ length: series }, (_, part) => count(year * part * scale)),
      count((year * scale * series * (series - 1)) / 2),
    ]),
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
    column,
    table(2, [
      [percent(65), percent(35), count(674)],
      [count(439), count(318), count(757)],
    ]),
  ],
  ['nothing', column, table(0, [])],
  ['zero', column, table(1, [[count(0), count(0)]])],
  ['fourteen years of five series', column, many(14, 5, 40)],
  ['huge values', column, many(14, 5, 4_000_000)],
  ['sixty years', column, many(60, 3, 7)],
  [
    'nothing known',
    column,
    table(2, [
      [unknown, unknown, unknown],
      [percent(65), unknown, unknown],
    ]),
  ],
  [
    'some known',
    column,
    table(2, [
      [count(300), unknown, unknown],
      [count(1), unknown, count(600)],
    ]),
  ],
  ['totals alone', column, table(0, [[count(115)], [count(757)]])],
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
