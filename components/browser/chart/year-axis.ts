import type { Room } from './drawing.ts';
import { commonSize, inside, thinned } from './fit.ts';
import type { Look } from './look.ts';
import { faces, type Writing } from './pen.ts';

/** Years beside each other: where the first stands, how far it is to the next, and the heights of the highest number and of zero. */
export type YearAxis = Readonly<{ first: number; step: number; top: number; base: number }>;

/** The heights of an axis: over it is room for a number, under it for the years. */
export function heightsOf(look: Look, height: number): Pick<YearAxis, 'top' | 'base'> {
  const top = look.total * 1.4;
  return { top, base: Math.max(top + 1, height - look.label * 1.9) };
}

/** The years' names under their places, in one size; of those that can't all stand, some, and always the newest. */
export function yearNames(
  names: readonly string[],
  { first, step, base }: YearAxis,
  { look, measure, width }: Room,
): Writing[] {
  const face = faces(look).name;
  const widths = (size: number) => names.map((name) => measure(name, face, size));
  const size = commonSize(widths(look.label), step - apart, look.least, look.label);
  const wide = widths(size);
  // The outermost may move in by what sticks out.
  const shown = thinned(wide, step, apart + Math.max(0, Math.max(0, ...wide) / 2 - first));
  return names.flatMap((text, at): Writing[] => {
    if (!shown[at]) return [];
    const x = inside(first + step * at, wide[at] ?? 0, width);
    const y = base + look.label * 1.5;
    return [{ text, x, y, align: 'center', face, size, colour: look.ink, still: true }];
  });
}

/** The least space between two names. */
const apart = 8;
