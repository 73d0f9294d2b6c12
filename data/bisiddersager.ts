import type { Figure } from './figure.ts';
import { bisiddersagerFile, load } from './files.ts';
import type { BisiddersagerYear } from './schema/bisiddersager.ts';
import { notStated, type NotStated } from './schema/reading.ts';
import { sourceOf } from './sources.ts';
import { stateFigure } from './state-figure.ts';

const { since, years } = load(bisiddersagerFile);

/** The year of the newest row. */
export const latestYear = Math.max(...years.map(({ year }) => year));

/** The years that have a row, oldest first. */
export const knownYears = years.map(({ year }) => year).toSorted((a, b) => a - b);

const rowOf = (year: number): BisiddersagerYear | undefined => years.find((row) => row.year === year);

/** One number of one year's row; without a row, or with nothing in it, the figure is not stated. */
function ofYear(
  year: number,
  value: (row: BisiddersagerYear) => number | NotStated,
  about: Pick<Figure, 'name'> & Partial<Pick<Figure, 'unit' | 'base'>>,
): Figure {
  const row = rowOf(year);
  return stateFigure(row ? value(row) : notStated, {
    unit: 'sager',
    base: undefined,
    ...about,
    period: { year },
    sources: row ? [sourceOf(row.sourceId)] : [],
  });
}

/** All bisiddersager since the scheme began. */
export const sinceStart = (): Figure =>
  stateFigure(since.count, {
    name: 'bisiddersager',
    unit: 'sager',
    period: { since: since.year },
    base: undefined,
    sources: [sourceOf(since.sourceId)],
  });

/** New bisiddersager in a year. */
export const newTotal = (year: number): Figure =>
  ofYear(year, (row) => row.total, { name: 'nye bisiddersager' });

/** New bisiddersager in kommunen in a year. */
export const newInKommunen = (year: number): Figure =>
  ofYear(year, (row) => row.kommunen, { name: 'nye bisiddersager i kommunen' });

/** New bisiddersager in Familieretshuset in a year. */
export const newInFamilieretshuset = (year: number): Figure =>
  ofYear(year, (row) => row.familieretshuset, { name: `nye bisiddersager i ${familieretshusetIn(year)}` });

/** Kommunen's share of a year's new bisiddersager. */
export const shareInKommunen = (year: number): Figure =>
  ofYear(year, (row) => row.shares.kommunen, {
    name: 'nye bisiddersager i kommunen',
    unit: 'pct.',
    base: newTotal(year),
  });

/** Familieretshuset's share of a year's new bisiddersager. */
export const shareInFamilieretshuset = (year: number): Figure =>
  ofYear(year, (row) => row.shares.familieretshuset, {
    name: `nye bisiddersager i ${familieretshusetIn(year)}`,
    unit: 'pct.',
    base: newTotal(year),
  });

/** The stated rise in Familieretshuset; its base is the year before, whose number may be unknown. */
export const riseInFamilieretshuset = (year: number): Figure =>
  ofYear(year, (row) => row.riseInFamilieretshuset, {
    name: `stigning i nye bisiddersager i ${familieretshusetIn(year)}`,
    unit: 'pct.',
    base: newInFamilieretshuset(year - 1),
  });

/** Bisiddersager from earlier years that went on in a year. */
export const carriedOver = (year: number): Figure =>
  ofYear(year, (row) => row.carriedOver, { name: `bisiddersager begyndt før ${year}` });

/** Bisiddersager that were active at some time in a year. */
export const active = (year: number): Figure =>
  ofYear(year, (row) => row.active, { name: 'aktive bisiddersager' });

/** A year's new bisiddersager in parts: in counts, or in shares where that is all its source gives. */
export function newParts(year: number): Figure[] {
  const shares = [shareInKommunen(year), shareInFamilieretshuset(year)];
  const counts = [newInKommunen(year), newInFamilieretshuset(year)];
  const isGiven = ({ status }: Figure): boolean => status === 'given';
  return shares.some(isGiven) && !counts.some(isGiven) ? shares : counts;
}

const familieretshusetIn = (year: number): string => rowOf(year)?.familieretshusetName ?? 'Familieretshuset';
