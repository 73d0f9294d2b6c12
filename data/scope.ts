import * as bisiddersag from './bisiddersager.ts';
import { film as onYouTube } from './film.ts';
import { newByYear, newByYearSeries } from './figures.ts';
import { programme } from './programme.ts';
import { allQuotes, quotes, type Quote } from './quotes.ts';
import { bisiddersagerFile, load } from './files.ts';
import * as underretning from './underretninger.ts';

const ofYear = (year: number) => ({
  aar: year,
  nye: bisiddersag.newTotal(year),
  kommunen: bisiddersag.newInKommunen(year),
  familieretshuset: bisiddersag.newInFamilieretshuset(year),
  andele: {
    kommunen: bisiddersag.shareInKommunen(year),
    familieretshuset: bisiddersag.shareInFamilieretshuset(year),
  },
  stigning_i_nye: bisiddersag.riseInTotal(year),
  stigning_i_kommunen: bisiddersag.riseInKommunen(year),
  stigning_i_familieretshuset: bisiddersag.riseInFamilieretshuset(year),
  begyndt_tidligere: bisiddersag.carriedOver(year),
  aktive: bisiddersag.active(year),
  siden_begyndelsen: bisiddersag.sinceStart(year),
});

/** Bisiddersager: the newest year's numbers by their names in the file, those of the year before, and those of all years. */
export const bisiddersager = {
  ...ofYear(bisiddersag.latestYear),
  ordningen_begyndte: load(bisiddersagerFile).start,
  foer: ofYear(bisiddersag.latestYear - 1),
  alle_aar: {
    nye: { title: 'Nye bisiddersager', series: newByYearSeries, columns: newByYear },
  },
};

/** Underretninger: the newest year's numbers by their names in the file. */
export const underretninger = {
  aar: underretning.latestYear,
  procentgrundlag: underretning.percentageBase,
  problemstillinger: underretning.problems.map(({ name, share, amongMostFrequent }) => ({
    navn: name,
    andel: share,
    blandt_de_hyppigste: amongMostFrequent,
  })),
};

/** The film; `titel` is how the file names its title. */
export const film = { ...onYouTube, titel: onYouTube.title };

/** The day's programme; `slagord` is how the file names its strapline. */
export const program = { ...programme, slagord: programme.strapline };

/** Every child's words in the file's order, each also by its id. */
export const citater: readonly Quote[] & Readonly<Partial<Record<string, Quote>>> = Object.assign(
  [...allQuotes],
  // One called "7" would be taken for the eighth.
  Object.fromEntries(Object.entries(quotes).filter(([id]) => !/^\d+$/.test(id))),
);
