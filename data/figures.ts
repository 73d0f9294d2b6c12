import * as bisiddersag from './bisiddersager.ts';
import * as underretning from './underretninger.ts';

const year = bisiddersag.latestYear;

/** Bisiddersager: the newest year, the year before it, and all since the start. */
export const bisiddersager = {
  /** All, since the scheme began. */
  sinceStart: bisiddersag.sinceStart(),

  /** The newest year, in counts. */
  latest: {
    year,
    total: bisiddersag.newTotal(year),
    inKommunen: bisiddersag.newInKommunen(year),
    inFamilieretshuset: bisiddersag.newInFamilieretshuset(year),
    riseInFamilieretshuset: bisiddersag.riseInFamilieretshuset(year),
    carriedOver: bisiddersag.carriedOver(year),
    active: bisiddersag.active(year),
  },

  /** The year before it, in shares of its total. */
  previous: {
    year: year - 1,
    total: bisiddersag.newTotal(year - 1),
    shareInKommunen: bisiddersag.shareInKommunen(year - 1),
    shareInFamilieretshuset: bisiddersag.shareInFamilieretshuset(year - 1),
  },
};

/** New bisiddersager for a stacked column chart: every known year, its parts in the order of the series. */
export const newByYear = bisiddersag.knownYears.map((knownYear) => ({
  year: knownYear,
  total: bisiddersag.newTotal(knownYear),
  parts: bisiddersag.newParts(knownYear),
}));

/** What the parts of `newByYear` are called. */
export const newByYearSeries = ['Kommunen', 'Familieretshuset'];

/** Underretninger: what the shares are shares of, and the problems, most frequent first. */
export const underretninger = {
  year: underretning.latestYear,
  base: underretning.percentageBase,
  problems: underretning.problems,
};
