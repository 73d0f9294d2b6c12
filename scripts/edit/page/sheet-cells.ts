import { asList, textAt, textUnder } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { GroupForm } from '../form.ts';
import type { Asked } from '../messages.ts';
import { misfit, type Block } from './block.ts';
import { columnsOf, type Column } from './columns.ts';

/** Rows of a file as a sheet: a row each, a column for each field that fits in a cell. */
export type Cells = Readonly<{ path: Path; rows: readonly Content[]; columns: readonly Column[] }>;

/** A cell, by its row and its column, both from 0. */
export type Place = Readonly<{ index: number; column: number }>;

/** The sheet of a list, whose rows lie at a path of their file. */
export const cellsOf = (path: Path, row: GroupForm, content: Content): Cells => ({
  path,
  rows: asList(content),
  columns: columnsOf(row).columns,
});

/** The way to a cell's field in its file. */
export const pathOf = ({ path }: Cells, index: number, column: Column): Path => [
  ...path,
  index,
  ...column.path,
];

/** Whether a row is a past year's: its numbers are sealed. */
export const isLocked = ({ rows }: Cells, index: number): boolean =>
  textAt(rows[index] ?? '', 'forsegl') !== '';

/** What a row is called: its year or its name. */
export const rowName = ({ rows }: Cells, index: number): string =>
  ['aar', 'navn'].map((name) => textAt(rows[index] ?? '', name)).find((text) => text !== '') ??
  `række ${index + 1}`;

/** How many letters a column has to show: those of its longest text, up to 40. */
export const lettersOf = ({ rows }: Cells, column: Column): number =>
  Math.min(40, Math.max(0, ...rows.map((row) => textUnder(row, column.path)?.length ?? 0)));

/** Which cell it is that has a path, "aar.1.nye"; undefined where it is none of the sheet's. */
export function placeOf({ path, columns }: Cells, cell = ''): Place | undefined {
  const start = `${path.join('.')}.`;
  if (!cell.startsWith(start)) return undefined;
  const [index = '', ...rest] = cell.slice(start.length).split('.');
  const column = columns.findIndex((one) => one.path.join('.') === rest.join('.'));
  return column < 0 ? undefined : { index: Number(index), column };
}

/** The head of a sheet and all its cells, as they are copied. */
export const blockOf = ({ rows, columns }: Cells): Block => [
  columns.map(({ form }) => form.label),
  ...rows.map((row) => columns.map((column) => textUnder(row, column.path) ?? '')),
];

/** What a block that is put in at a cell changes, or why it can't be put there. An empty cell of it changes nothing. */
export function putIn(cells: Cells, block: Block, { index, column }: Place): Asked[] | string {
  const room = { rows: cells.rows.length - index, columns: cells.columns.length - column };
  const locked = block.findIndex((_, offset) => isLocked(cells, index + offset));
  const why =
    misfit(block, room) ??
    (locked < 0 ? undefined : `Rækken for ${rowName(cells, index + locked)} er låst. Intet er sat ind.`);
  if (why !== undefined) return why;
  return block.flatMap((texts, down) =>
    texts.flatMap((value, right): Asked[] => {
      const own = cells.columns[column + right];
      return own && value !== '' ? [{ kind: 'put', path: [...pathOf(cells, index + down, own)], value }] : [];
    }),
  );
}
