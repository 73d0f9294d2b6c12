import type { Unit } from './figure.ts';

/** A number as Danes write it: "5.219", "12,3". No decimal is rounded away; `decimals` are written even where they are zeros. */
export function danish(value: number, decimals = 0): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: 12 });
    formats.set(decimals, format);
  }
  return format.format(value);
}

/** By their decimals: to make one takes far longer than to use it. */
const formats = new Map<number, Intl.NumberFormat>();

/** A number with its unit where that belongs to it: "5.219", and "12,3 pct." with a space that does not break. */
export const formatNumber = (value: number, unit: Unit, decimals = 0): string =>
  `${danish(value, decimals)}${unit === 'pct.' ? '\u00a0pct.' : ''}`;
