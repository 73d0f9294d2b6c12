import { expect, test } from 'vitest';
import { columns } from './column.ts';
import type { Look } from '../look.ts';
import type { Cell } from '../read-table.ts';

const look: Look = {
  ...{ ink: '#000', soft: '#555', display: 'sans-serif', text: 'sans-serif' },
  series: [{ mark: '#00f', label: '#fff' }],
  ...{ total: 32, label: 22, share: 108, least: 20, column: 150, arch: 40, gap: 6, names: 0 },
};

const cell = (value: number): Cell => ({ text: String(value), value, share: false });

/** Columns of two parts and their total, for so many years, drawn so wide. */
const drawn = (years: number, width: number) =>
  columns({
    table: {
      heads: ['Kommunen', 'Familieretshuset', 'I alt'],
      rows: Array.from({ length: years }, (_, at) => ({
        name: String(2001 + at),
        cells: [cell(400 + at), cell(300 + at), cell(700 + 2 * at)],
      })),
    },
    look,
    width,
    height: 370,
    measure: (text, _, size) => text.length * size * 0.6,
  });

const written = (years: number, width: number) => drawn(years, width).writings.map(({ text }) => text);

test('where every number has room, all are written, and there is nothing to say', () => {
  expect(written(2, 620)).toEqual(expect.arrayContaining(['400', '300', '700', '401', '301', '702']));
  expect(drawn(2, 620).unwritten).toBe(false);
});

test('where some number has no room, the chart says that it is left out', () => {
  expect(written(20, 300)).not.toContain('400');
  expect(drawn(20, 300).unwritten).toBe(true);
});

test('a column so low that its parts hold no number says so, too', () => {
  const { table, ...room } = {
    ...{ look, width: 620, height: 370, measure: (text: string) => text.length * 12 },
    table: {
      heads: ['Kommunen', 'Familieretshuset', 'I alt'],
      rows: [{ name: '2021', cells: [cell(900), cell(3), cell(903)] }],
    },
  };
  const { unwritten, writings } = columns({ ...room, table });
  expect(writings.map(({ text }) => text)).not.toContain('3');
  expect(unwritten).toBe(true);
});
