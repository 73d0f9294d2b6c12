import type { Unit } from '../data/figure.ts';

const danish = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** A number as Danes write it: "5.219", and "12,3 pct." with a space that does not break. */
export function formatNumber(value: number, unit: Unit): string {
  const digits = danish.format(value);
  return unit === 'pct.' ? `${digits}\u00a0pct.` : digits;
}
