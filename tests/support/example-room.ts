import type { Drawing, Kind, Room } from '../../components/browser/chart/drawing.ts';
import type { Look } from '../../components/browser/chart/look.ts';
import type { Cell, Table } from '../../components/browser/chart/read-table.ts';

const look: Look = {
  ...{ ink: 'ink', soft: 'soft', display: 'd', text: 't' },
  series: ['a', 'b', 'c', 'd', 'e'].map((mark) => ({ mark, label: 'white' })),
  ...{ total: 32, label: 22, share: 108, least: 18, column: 150, arch: 40, gap: 6, names: 0 },
};

/** A number of a chart's table, to test with. */
export const count = (value: number): Cell => ({ text: String(value), value, share: false });

/** A share of a chart's table, to test with. */
export const percent = (value: number): Cell => ({ text: `${String(value)} pct.`, value, share: true });

/** What is not stated in a chart's table, to test with. */
export const unknown: Cell = { text: 'ikke oplyst', value: undefined, share: false };

/** A chart's table to test with, of so many series beside their total; its rows are the years from 2008. */
export const table = (series: number, rows: readonly Cell[][]): Table => ({
  heads: Array.from({ length: series + 1 }, (_, index) => `Serie ${String(index)}`),
  rows: rows.map((cells, index) => ({ name: String(2008 + index), cells })),
});

/** A table of one number by year, some of them not stated. */
export const oneByYear = (values: readonly (number | undefined)[]): Table =>
  table(
    0,
    values.map((value) => [value === undefined ? unknown : count(value)]),
  );

/** The room to draw a table in, in which all letters are as wide. */
export const room = (of: Table, width = 620, height = 370, more: Partial<Look> = {}): Room => ({
  ...{ table: of, look: { ...look, ...more }, width, height },
  measure: (text, _face, size) => text.length * size * 0.55,
});

/** A kind's drawing in a room. */
export const drawn = <Placed>({ place, draw }: Kind<Placed>, where: Room): Drawing =>
  draw(place(where), where);

/** What stands written in a drawing, in its order. */
export const textsIn = ({ writings }: Drawing): string[] => writings.map(({ text }) => text);
