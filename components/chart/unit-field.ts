/** The room that a field of arches is laid out for, and how wide an arch with its gap may be at most; in any one unit. */
export type FieldRoom = Readonly<{ width: number; height: number; widest: number }>;

/** A field of equal arches, a row at a time from the left; the last row is as long as it is. */
export type Field = Readonly<{ columns: number; rows: number; last: number }>;

/** An arch, and the step to the next: in the field's own units, all of them whole, so that no rounding adds up. */
export const arch = { width: 66, height: 88, across: 100, down: 114 } as const;

/** The most arches that can be told from each other. */
export const mostArches = 20_000;

/** Lays out `count` arches, as large as the room lets them be. */
export function fieldOf(count: number, { width, height, widest }: FieldRoom): Field {
  const rowsIn = (columns: number) => Math.ceil(count / columns);
  let columns = Math.max(1, Math.ceil(width / widest));
  while (tall(rowsIn(columns)) * (width / wide(columns)) > height) columns += 1;
  const rows = rowsIn(columns);
  return { columns, rows, last: count - columns * (rows - 1) };
}

const wide = (columns: number): number => columns * arch.across - (arch.across - arch.width);
const tall = (rows: number): number => rows * arch.down - (arch.down - arch.height);

/** How wide and how tall a field is. */
export const sizeOf = ({ columns, rows }: Field): Readonly<{ width: number; height: number }> => ({
  width: wide(columns),
  height: tall(rows),
});

/** A line for each row, dashed: where it begins, how wide it is, and its dashes. */
export type Dashed = Readonly<{ d: string; width: number; dashes: string }>;

/**
 * A field as two dashed lines a row, so that however many the arches, they are a few hundred bytes and sharp in any size: dots
 * for their round tops, and dashes for what is under them. Each line ends in a gap, where no dash can begin or be cut.
 */
export function linesOf({ columns, rows, last }: Field): Readonly<{ tops: Dashed; stems: Dashed }> {
  const radius = arch.width / 2;
  const gap = arch.across - arch.width;
  const rowOf = (count: number) => (count - 1) * arch.across + gap / 2;
  const path = (x: number, y: number, row: (count: number) => number): string =>
    `M${x} ${y}${`h${row(columns)}m-${row(columns)} ${arch.down}`.repeat(rows - 1)}h${row(last)}`;
  const stem = arch.height - radius;
  return {
    tops: { d: path(radius, radius, rowOf), width: arch.width, dashes: `0 ${arch.across}` },
    stems: {
      d: path(0, radius + stem / 2, (count) => rowOf(count) + arch.width),
      width: stem,
      dashes: `${arch.width} ${gap}`,
    },
  };
}
