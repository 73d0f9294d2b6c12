import type { Consent } from './consent.ts';
import type { Source } from './figure.ts';
import { load, quotesFile } from './files.ts';
import { sourceOf } from './sources.ts';
import type { quoteIds } from './schema/quotes.ts';

/** What a child said. */
export type Quote = Readonly<{
  id: string;
  /** The child's words, to the letter, without quotation marks. */
  words: string;
  /** "Pige, 13 år". */
  who: string;
  source: Source;
  /** Where and until when the words may be shown; `mayShow` in consent.ts reads it. */
  consent: Consent;
}>;

/** A quote that slides ask for by name. */
export type QuoteId = (typeof quoteIds)[number];

const genders = { pige: 'Pige', dreng: 'Dreng' };

const byId = Object.fromEntries(
  load(quotesFile).map(({ id, words, who, sourceId, consent }): [string, Quote] => [
    id,
    { id, words, who: `${genders[who.gender]}, ${who.age} år`, source: sourceOf(sourceId), consent },
  ]),
);

/** The children's words by id, in the file's order. */
// The file's rules make sure that each of these ids is there (hasIds in files.ts).
export const quotes = byId as Readonly<Record<QuoteId, Quote>>;
