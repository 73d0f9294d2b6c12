import * as bisiddersag from './bisiddersager.ts';
import type { Figure } from './figure/figure.ts';
import * as underretning from './underretninger.ts';

const year = bisiddersag.latestYear;

/** Bisiddersager: the newest year, the year before it, and all since the start. */
export const bisiddersager = {
  /** All, since the scheme began. */
  sinceStart: bisiddersag.sinceStart(year),

  /** The newest year: counts, shares of its total, and rises since the year before. */
  latest: {
    year,
    total: bisiddersag.newTotal(year),
    inKommunen: bisiddersag.newInKommunen(year),
    inFamilieretshuset: bisiddersag.newInFamilieretshuset(year),
    shareInKommunen: bisiddersag.shareInKommunen(year),
    shareInFamilieretshuset: bisiddersag.shareInFamilieretshuset(year),
    riseInTotal: bisiddersag.riseInTotal(year),
    riseInKommunen: bisiddersag.riseInKommunen(year),
    riseInFamilieretshuset: bisiddersag.riseInFamilieretshuset(year),
    carriedOver: bisiddersag.carriedOver(year),
    active: bisiddersag.active(year),
  },

  /** The year before it: counts where its source gives them, and shares of its total. */
  previous: {
    year: year - 1,
    total: bisiddersag.newTotal(year - 1),
    inKommunen: bisiddersag.newInKommunen(year - 1),
    inFamilieretshuset: bisiddersag.newInFamilieretshuset(year - 1),
    shareInKommunen: bisiddersag.shareInKommunen(year - 1),
    shareInFamilieretshuset: bisiddersag.shareInFamilieretshuset(year - 1),
  },
};

/** New bisiddersager for a stacked column chart: every year, also one without a row, its parts in the order of the series. */
export const newByYear = bisiddersag.allYears.map((oneYear) => ({
  year: oneYear,
  total: bisiddersag.newTotal(oneYear),
  parts: bisiddersag.newParts(oneYear),
}));

/** What the parts of `newByYear` are called. */
export const newByYearSeries = ['Kommunen', 'Familieretshuset'];

/** Underretninger: what the shares are shares of, and the problems, most frequent first. */
export const underretninger = {
  year: underretning.latestYear,
  base: underretning.percentageBase,
  problems: underretning.problems,
};

/** Every figure there is, those without value too, each once by its `id`, oldest year first. */
export const allFigures: readonly Figure[] = [...bisiddersag.figures, ...underretning.figures];
