import type { Unit } from './figure.ts';

/** How far two numbers may be apart and still be on a level: 1 pct. of the first, and for shares 1 percentage point. */
export const levelWithin = 1;

/** Whether two numbers are on a level ("på niveau"). */
export function areLevel(from: number, to: number, unit: Unit): boolean {
  const apart = Math.abs(to - from);
  return unit === 'pct.' ? apart <= levelWithin + slack : apart * 100 <= levelWithin * from;
}

// 63.4 and 64.4 are 1 apart but for the computer's rounding.
const slack = 1e-9;
