import type { Room } from './drawing.ts';
import type { Box } from './fit.ts';
import { digitHeight, faces, type Writing } from './pen.ts';

/** How wide the names of the series are, with the space before them. */
export function namesWide({ table: { heads }, look, measure }: Room): number {
  const wide = heads.slice(0, -1).map((name) => measure(name, faces(look).label, look.label));
  return Math.max(0, ...wide) + look.label * 0.6;
}

/** The names of the series, each beside its part of a column; undefined where one has no part, or too low a one. */
export function namesBeside(
  parts: readonly Readonly<{ series: number; box: Box }>[],
  { table: { heads }, look }: Room,
): Writing[] | undefined {
  const names = heads.slice(0, -1).map((text, series): Writing | undefined => {
    const part = parts.find((one) => one.series === series);
    if (!part || part.box.height < look.label * 1.2) return undefined;
    const [x, y] = [
      part.box.x + part.box.width + look.label * 0.6,
      part.box.y + part.box.height / 2 + (look.label * digitHeight) / 2,
    ];
    return {
      text,
      x,
      y,
      align: 'left',
      face: faces(look).label,
      size: look.label,
      colour: look.ink,
      still: true,
    };
  });
  const all = names.filter((name) => name !== undefined);
  return all.length === names.length && all.length > 0 ? all : undefined;
}
