import type { Figure } from '../../data/figure/figure.ts';

/** One year of a chart: the number, and the parts that it is made of, in the order of the series. */
export type YearColumn = Readonly<{ year: number; total: Figure; parts: readonly Figure[] }>;

/** One number by year, oldest first, with what it is called and what its parts are called, from the baseline up. */
export type Years = Readonly<{ title: string; series: readonly string[]; columns: readonly YearColumn[] }>;
