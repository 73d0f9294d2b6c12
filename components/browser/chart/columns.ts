import type { Box } from './fit.ts';
import type { Look } from './look.ts';
import type { Numbered } from './part-numbers.ts';
import { signAt, type Outline } from './pen.ts';
import type { Stack } from './stack.ts';

/** A drawn part of a column, and the paper under it. */
type Part = Numbered & Readonly<{ gap: number }>;

/** A column where it stands. */
export type Column = Readonly<{ stack: Stack; centre: number; box: Box; parts: readonly Part[] }>;

/** Where a column stands, how wide it is, and how tall one of what it counts. */
type Ground = Readonly<{ centre: number; bar: number; base: number; unit: number; look: Look }>;

/** A year's parts, placed on one another. */
export function columnOf(stack: Stack, { centre, bar, base, unit, look }: Ground): Column {
  const drawn = stack.segments.filter(({ value }) => value > 0);
  let below = 0;
  const parts = drawn.map(({ series, value, text, ofWhole }, order) => {
    const tall = value * unit;
    const gap = order === 0 ? 0 : Math.min(look.gap, tall / 3);
    const isTop = order === drawn.length - 1 && stack.rest === 0;
    const y = base - below - tall;
    below += tall;
    return {
      series,
      text,
      ofWhole,
      gap,
      radius: isTop ? Math.min(look.arch, bar / 2, (tall - gap) / 2) : 0,
      box: { x: centre - bar / 2, y, width: bar, height: tall - gap },
    };
  });
  const tall = stack.height * unit;
  return { stack, centre, parts, box: { x: centre - bar / 2, y: base - tall, width: bar, height: tall } };
}

/** What is not stated: the part of a column that is left, or, for a whole column, the legend's sign for it. */
export function outlined({ stack, centre, box, parts }: Column, base: number, look: Look): Outline[] {
  if (isEmpty(stack)) return [signIn(centre, base, look)];
  const top = parts.at(-1)?.box.y ?? base;
  const tall = top - box.y - (parts.length > 0 ? look.gap : 0);
  return stack.rest > 0 && tall > 0
    ? [{ box: { ...box, height: tall }, corners: [look.arch, look.arch] }]
    : [];
}

/** Whether nothing of a column is stated. */
export function isEmpty({ totalKnown, height }: Stack): boolean {
  return !totalKnown && height === 0;
}

/** The legend's sign, on the line that columns stand on. */
export const signIn = (centre: number, base: number, look: Look): Outline =>
  signAt(centre - look.label * 0.4, base - look.label, look);
