import { isInEdition } from './edition.ts';
import { baseId, problemIds } from './figure-ids.ts';
import type { Figure } from './figure/figure.ts';
import { load, underretningerFile } from './files.ts';
import type { UnderretningerYear } from './schema/underretninger.ts';
import { sourcesOf } from './sources.ts';
import { correctionOf, stateFigure } from './state-figure.ts';

/** A problem that underretninger name, and the share of them that do. */
export type Problem = Readonly<{
  name: string;
  share: Figure;
  /** Whether the source names it as one of the most frequent. */
  amongMostFrequent: boolean;
}>;

const years = load(underretningerFile).years.filter(isInEdition);

/** The year of the newest row. */
export const latestYear = Math.max(...years.map(({ year }) => year));

const byYear = years
  .toSorted((a, b) => a.year - b.year)
  .map((row) => ({ year: row.year, base: baseOf(row), problems: problemsOf(row) }));

const latest = byYear.at(-1);

/** How many underretninger the shares of the newest year's problems are shares of. */
// There is a newest row, since a list has at least one (schema/record.ts).
export const percentageBase = latest?.base as Figure;

/** The problems of the newest row, most frequent first. */
export const problems: readonly Problem[] = latest?.problems ?? [];

/** Every figure of every year, oldest first. */
export const figures: readonly Figure[] = byYear.flatMap((row) => [
  row.base,
  ...row.problems.map(({ share }) => share),
]);

function baseOf(row: UnderretningerYear): Figure {
  return stateFigure(row.base, {
    ...about(row, 'procentgrundlag'),
    id: baseId(row.year),
    name: 'underretninger',
    unit: 'underretninger',
    base: undefined,
  });
}

function problemsOf(row: UnderretningerYear): Problem[] {
  const ids = problemIds(
    row.year,
    row.problems.map(({ name }) => name),
  );
  return row.problems.map(({ name, share, amongMostFrequent }, index) => {
    return {
      name,
      amongMostFrequent,
      share: stateFigure(share, {
        ...about(row, `problemstillinger.${name}.andel`),
        id: ids[index] ?? '',
        name,
        unit: 'pct.',
        base: baseOf(row),
      }),
    };
  });
}

/** What the figures of a row have in common, and how this field was corrected. */
function about({ year, sourceId, corrections }: UnderretningerYear, field: string) {
  return { period: { year }, sources: sourcesOf(sourceId), account: correctionOf(corrections, field) };
}
