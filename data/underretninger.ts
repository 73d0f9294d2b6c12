import type { Figure } from './figure.ts';
import { load, underretningerFile } from './files.ts';
import { sourceOf } from './sources.ts';
import { stateFigure } from './state-figure.ts';

/** A problem that underretninger name, and the share of them that do. */
export type Problem = Readonly<{
  name: string;
  share: Figure;
  /** Whether the source names it as one of the most frequent. */
  amongMostFrequent: boolean;
}>;

const latest = load(underretningerFile).years.reduce((a, b) => (b.year > a.year ? b : a));

/** What the figures of the newest row have in common. */
const about = { period: { year: latest.year }, sources: [sourceOf(latest.sourceId)] };

/** The year of the newest row. */
export const latestYear = latest.year;

/** How many underretninger the shares of problems are shares of. */
export const percentageBase: Figure = stateFigure(latest.base, {
  ...about,
  name: 'underretninger',
  unit: 'underretninger',
  base: undefined,
});

/** The problems of the newest row, most frequent first. */
export const problems: Problem[] = latest.problems.map(({ name, share, amongMostFrequent }) => ({
  name,
  share: stateFigure(share, { ...about, name, unit: 'pct.', base: percentageBase }),
  amongMostFrequent,
}));
