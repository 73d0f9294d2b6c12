import type { Unit } from './figure.ts';

/**
 * A number as Danes write it: "5.219", and "12,3 pct." with a space that does not break. No decimal is rounded away;
 * `decimals` are written even where they are zeros.
 */
export function formatNumber(value: number, unit: Unit, decimals = 0): string {
  const digits = value.toLocaleString('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 12,
  });
  return unit === 'pct.' ? `${digits}\u00a0pct.` : digits;
}
