import { isInEdition } from './edition.ts';
import { bisiddersagerId } from './figure-ids.ts';
import type { Figure } from './figure/figure.ts';
import { bisiddersagerFile, load } from './files.ts';
import { onLevel, type BisiddersagerField, type BisiddersagerYear } from './schema/bisiddersager.ts';
import { notStated } from './schema/reading.ts';
import { sourcesOf } from './sources.ts';
import { correctionOf, stateFigure } from './state-figure.ts';
import { change, difference, remaining, shareOf, sum } from './figure/sums.ts';

const { start, years: allRows } = load(bisiddersagerFile);
const years = allRows.filter(isInEdition);

/** The year of the newest row. */
export const latestYear = Math.max(...years.map(({ year }) => year));

/** Every year from the first row to the newest, also those between that have none. */
export const allYears = yearsFrom(Math.min(...years.map(({ year }) => year)));

const rowOf = (year: number): BisiddersagerYear | undefined => years.find((row) => row.year === year);

/** All bisiddersager since the scheme began, as a year's publication counts them. */
export const sinceStart = (year: number): Figure => inRow(year, 'siden_begyndelsen');

/** New bisiddersager in a year. */
export const newTotal = (year: number): Figure =>
  first(inRow(year, 'nye'), (it) => sum([inRow(year, 'kommunen'), inRow(year, 'familieretshuset')], it));

/** New bisiddersager in kommunen in a year. */
export const newInKommunen = (year: number): Figure =>
  first(inRow(year, 'kommunen'), (it) =>
    remaining(inRow(year, 'nye'), [inRow(year, 'familieretshuset')], it),
  );

/** New bisiddersager in Familieretshuset in a year. */
export const newInFamilieretshuset = (year: number): Figure =>
  first(inRow(year, 'familieretshuset'), (it) =>
    remaining(inRow(year, 'nye'), [inRow(year, 'kommunen')], it),
  );

/** Kommunen's share of a year's new bisiddersager. */
export const shareInKommunen = (year: number): Figure =>
  first(inRow(year, 'andele.kommunen', newTotal(year)), (it) =>
    shareOf(newInKommunen(year), newTotal(year), it),
  );

/** Familieretshuset's share of a year's new bisiddersager. */
export const shareInFamilieretshuset = (year: number): Figure =>
  first(inRow(year, 'andele.familieretshuset', newTotal(year)), (it) =>
    shareOf(newInFamilieretshuset(year), newTotal(year), it),
  );

/** The rise in new bisiddersager since the year before. */
export const riseInTotal = (year: number): Figure =>
  change(newTotal(year - 1), newTotal(year), {
    id: bisiddersagerId(year, 'stigning_i_nye'),
    name: 'ændring i nye bisiddersager',
  });

/** The rise in kommunen since the year before. */
export const riseInKommunen = (year: number): Figure =>
  first(inRow(year, 'stigning_i_kommunen', newInKommunen(year - 1)), (it) =>
    change(newInKommunen(year - 1), newInKommunen(year), it),
  );

/** The rise in Familieretshuset since the year before; worked out only where both years mean the same by it. */
export const riseInFamilieretshuset = (year: number): Figure =>
  first(inRow(year, 'stigning_i_familieretshuset', newInFamilieretshuset(year - 1)), (it) =>
    familieretshusetIn(year) === familieretshusetIn(year - 1)
      ? change(newInFamilieretshuset(year - 1), newInFamilieretshuset(year), it)
      : it,
  );

/** Bisiddersager from earlier years that went on in a year. */
export const carriedOver = (year: number): Figure =>
  first(inRow(year, 'begyndt_tidligere'), (it) => difference(inRow(year, 'aktive'), newTotal(year), it));

/** Bisiddersager that were active at some time in a year. */
export const active = (year: number): Figure =>
  first(inRow(year, 'aktive'), (it) => sum([newTotal(year), inRow(year, 'begyndt_tidligere')], it));

/** A year's new bisiddersager in parts: in counts, or in shares where that is all its source gives. */
export function newParts(year: number): Figure[] {
  const shares = [shareInKommunen(year), shareInFamilieretshuset(year)];
  const counts = [newInKommunen(year), newInFamilieretshuset(year)];
  const isGiven = ({ status }: Figure): boolean => status !== 'not stated';
  return shares.some(isGiven) && !counts.some(isGiven) ? shares : counts;
}

/** What there is to know of a year. */
const ofYear = [
  sinceStart,
  newTotal,
  newInKommunen,
  newInFamilieretshuset,
  shareInKommunen,
  shareInFamilieretshuset,
  riseInTotal,
  riseInKommunen,
  riseInFamilieretshuset,
  carriedOver,
  active,
];

/** What is counted, by its field in the row. */
const names: Record<BisiddersagerField, (year: number) => string> = {
  nye: () => 'nye bisiddersager',
  kommunen: () => 'nye bisiddersager i kommunen',
  familieretshuset: (year) => `nye bisiddersager i ${familieretshusetIn(year)}`,
  'andele.kommunen': (year) => names.kommunen(year),
  'andele.familieretshuset': (year) => names.familieretshuset(year),
  stigning_i_kommunen: (year) => `ændring i ${names.kommunen(year)}`,
  stigning_i_familieretshuset: (year) => `ændring i ${names.familieretshuset(year)}`,
  begyndt_tidligere: (year) => `bisiddersager begyndt før ${year}`,
  aktive: () => 'aktive bisiddersager',
  siden_begyndelsen: () => 'bisiddersager',
};

/** What one year's row says in a field, in per cent where it has a base; without a row, or with nothing there, it is not stated. */
function inRow(year: number, field: BisiddersagerField, base?: Figure): Figure {
  const row = rowOf(year);
  const told = row?.told[field] ?? notStated;
  return stateFigure(told, {
    id: bisiddersagerId(year, field),
    name: names[field](year),
    unit: base ? 'pct.' : 'sager',
    period: field === 'siden_begyndelsen' ? { since: start } : { year },
    base,
    sources: row ? sourcesOf(row.sourceId) : [],
    account:
      correctionOf(row?.corrections ?? [], field) ??
      (told === onLevel ? `oplyst som »${onLevel.words} med ${year - 1}«` : undefined),
  });
}

/** The figure itself where its source tells it or withholds it, else what it can be worked out to be. */
const first = (figure: Figure, otherwise: (named: Figure) => Figure): Figure =>
  figure.status === 'not stated' ? otherwise(figure) : figure;

const familieretshusetIn = (year: number): string => rowOf(year)?.familieretshusetName ?? 'Familieretshuset';

function yearsFrom(start: number): number[] {
  return Array.from({ length: latestYear - start + 1 }, (_, index) => start + index);
}

const rises: readonly unknown[] = [riseInTotal, riseInKommunen, riseInFamilieretshuset];

/** Every figure of every year, oldest first: at least two years, and what their shares and rises are of. */
export const figures: readonly Figure[] = eachOnce(
  yearsFrom(Math.min(...allYears, latestYear - 1))
    .flatMap(figuresOf)
    .flatMap((figure) => (figure.base ? [figure.base, figure] : [figure])),
);

/** The figures of one year. A rise since before the first row, and a total since the start that is no longer shown, are only told where they are stated. */
function figuresOf(year: number, index: number): Figure[] {
  return ofYear.flatMap((figureIn) => {
    const figure = figureIn(year);
    const isAsked = figureIn === sinceStart ? year === latestYear : index > 0 || !rises.includes(figureIn);
    return isAsked || figure.status !== 'not stated' ? [figure] : [];
  });
}

function eachOnce(all: readonly Figure[]): Figure[] {
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
}
