import type { Source } from '../../data/figure/figure.ts';
import type { Film } from '../../data/film.ts';
import type { Wording } from '../../data/wordings.ts';
import type { Deck } from '../deck/deck.ts';
import { shownSlides } from '../deck/shown-slides.ts';
import { acceptedClaims, type AcceptedClaim } from './compare/claims.ts';
import { changedFigures, type ChangedFigure } from './compare/figures.ts';
import { passagesIn } from './compare/passages.ts';
import { changedProgramme } from './compare/programme.ts';
import { changedQuotes, type ChangedQuote } from './compare/quotes.ts';
import { changedFields, changedRows, type ChangedRow } from './compare/rows.ts';
import { changedSentences, type ChangedSentence } from './compare/sentences.ts';
import { changedSlides, type ChangedSlide } from './compare/slides.ts';
import type { Editions } from './load-editions.ts';

/** All that is otherwise in one edition than in another. */
export type Changes = Readonly<{
  figures: readonly ChangedFigure[];
  sentences: readonly ChangedSentence[];
  claims: readonly AcceptedClaim[];
  programme: readonly ChangedRow[];
  quotes: readonly ChangedQuote[];
  sources: readonly ChangedRow[];
  film: readonly ChangedRow[];
  wordings: readonly ChangedRow[];
  files: Editions['files'];
  slides: readonly ChangedSlide[];
  /** What `npm run check` still says of the newer one. */
  left: Pick<Deck, 'missing' | 'warnings'>;
}>;

/** Holds two editions against each other. */
export function changesBetween({ before, after, withheld, left, files }: Editions): Changes {
  const slides = { before: shownSlides(before.deck.sections), after: shownSlides(after.deck.sections) };
  const passages = { before: passagesIn(before.slides), after: passagesIn(after.slides) };
  return {
    figures: changedFigures(before, after),
    sentences: changedSentences(slides.before, slides.after, passages),
    claims: acceptedClaims(before.slides, after.slides, { slides: slides.after, figures: after.figures }),
    programme: changedProgramme(before.programme, after.programme),
    quotes: changedQuotes(before.quotes, after.quotes, withheld),
    sources: changedRows(before.sources, after.sources, { name: ({ id }) => `»${id}«`, fields: ofSource }),
    film: changedFields(before.film, after.film, ofFilm),
    wordings: changedRows(before.wordings, after.wordings, {
      name: ({ id }) => `»${id}«`,
      fields: ofWording,
    }),
    files,
    slides: changedSlides(slides.before, slides.after),
    left,
  };
}

const ofSource: Readonly<Record<string, (source: Source) => string | undefined>> = {
  titel: ({ title }) => title,
  udgiver: ({ producer }) => producer,
  sted: ({ place }) => place,
  udgivet: ({ published }) => published,
  hentet: ({ accessed }) => accessed,
  adresse: ({ address }) => address,
  note: ({ note }) => note,
};

const ofFilm: Readonly<Record<string, (film: Film) => string | undefined>> = {
  Titel: ({ title }) => title,
  Medvirkende: ({ person }) => person,
  Adresse: ({ address }) => address,
};

const ofWording: Readonly<Record<string, (wording: Wording) => string | undefined>> = {
  ordene: ({ what }) => what,
  tal: ({ figureIds }) => figureIds.join(', '),
};
