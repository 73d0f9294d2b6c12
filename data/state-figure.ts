import type { GivenFigure, UnknownFigure } from './figure.ts';
import { isStated, type NotStated } from './schema/reading.ts';

/** A figure as its source states it, or a figure without value where the source does not. */
export const stateFigure = (
  value: number | NotStated,
  about: Omit<GivenFigure, 'status' | 'value'>,
): GivenFigure | UnknownFigure =>
  isStated(value) ? { ...about, status: 'given', value } : { ...about, ...value };
