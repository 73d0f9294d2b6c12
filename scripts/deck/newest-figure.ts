import type { Figure } from '../../data/figure/figure.ts';

/** A figure of the newest year there is; undefined where there are none. */
export function newestOf(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted((one, other) => (yearOf(other) ?? 0) - (yearOf(one) ?? 0))[0];
}

/** The year that a figure is of; undefined where it is of no one year. */
export const yearOf = ({ period }: Figure): number | undefined =>
  'year' in period ? period.year : undefined;
