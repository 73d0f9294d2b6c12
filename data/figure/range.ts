import type { Rounded } from '../schema/told.ts';

/** The whole numbers from one to another, both included; none where `least` is the larger. */
export type Range = Readonly<{ least: number; most: number }>;

/** How far a number may be from what it was rounded from: 0.5 for 35, 0.05 for 12.3 and for 12.0. */
export const roundedBy = ({ decimals }: Rounded): number => 0.5 * 10 ** -decimals;

/** The counts that give a share, in per cent, of a base: 35 pct. of 674 is 233 to 239. */
export function countsGiving(share: Rounded, base: number): Range {
  const { value } = share;
  if (base === 0) return value === 0 ? { least: 0, most: 0 } : none;
  const by = roundedBy(share);
  return {
    least: Math.max(0, up(((value - by) * base) / 100)),
    most: Math.min(base, down(((value + by) * base) / 100)),
  };
}

/** The counts from which it is a rise, in per cent, to a count: +35 pct. to 318 is from 235 or 236. */
export function countsBefore(rise: Rounded, count: number): Range {
  const { value } = rise;
  const by = roundedBy(rise);
  const least = up(count / (1 + (value + by) / 100));
  const lowest = 1 + (value - by) / 100;
  return { least: Math.max(1, least), most: lowest <= 0 ? Infinity : down(count / lowest) };
}

/** What is left of a whole: of 674, 233 to 239 leaves 435 to 441. */
export const restOf = (whole: number, { least, most }: Range): Range => ({
  least: whole - most,
  most: whole - least,
});

/** What two ranges have in common. */
export const common = (a: Range, b: Range): Range => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/** Whether there is no number in a range. */
export const isEmpty = ({ least, most }: Range): boolean => least > most;

const none: Range = { least: 1, most: 0 };

// What is a whole number but for the computer's rounding is one.
const slack = 1e-9;
const up = (value: number): number => Math.ceil(value - slack * Math.max(1, Math.abs(value)));
const down = (value: number): number => Math.floor(value + slack * Math.max(1, Math.abs(value)));
