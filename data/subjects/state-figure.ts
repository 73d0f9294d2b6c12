import type { Figure, GivenFigure } from '../figure/figure.ts';
import type { Correction } from '../schema/history.ts';
import type { Told } from '../schema/told.ts';

/** A figure as its source states it, or a figure without value where the source does not. */
export const stateFigure = (value: Told, about: Omit<GivenFigure, 'status' | 'value'>): Figure =>
  typeof value === 'number' ? { ...about, status: 'given', value } : withStatus(value, about);

function withStatus(value: Exclude<Told, number>, about: Omit<GivenFigure, 'status' | 'value'>): Figure {
  return { ...about, ...value };
}

/** How a field of a row was corrected, the last time it was; undefined where it stands as it always did. */
export const correctionOf = (corrections: readonly Correction[], field: string): string | undefined =>
  corrections.findLast((correction) => correction.field === field)?.account;
