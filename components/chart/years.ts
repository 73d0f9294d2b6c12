import type { Figure } from '../../data/figure/figure.ts';

/** One year of a chart: the number, and the parts that it is made of, in the order of the series. */
export type YearColumn = Readonly<{ year: number; total: Figure; parts: readonly Figure[] }>;

/** One number by year, oldest first. */
export type Years = Readonly<{
  /** What it is called: "nye bisiddersager". */
  name: string;
  /** What it is called above a chart: "Nye bisiddersager". */
  title: string;
  /** What has to be known to read it right. */
  note?: string | undefined;
  /** What its parts are called, from the baseline up. */
  series: readonly string[];
  columns: readonly YearColumn[];
}>;
