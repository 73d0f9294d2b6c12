import type { Consent } from './check/consent.ts';
import type { Source } from './figure/figure.ts';
import { load, quotesFile } from './read/files.ts';
import { sourceOf } from './sources.ts';

/** What a child said. */
export type Quote = Readonly<{
  id: string;
  /** The child's words, to the letter, without quotation marks. */
  words: string;
  /** "Pige, 13 år", or "Barn, 9 år". */
  who: string;
  source: Source;
  /** Where and until when the words may be shown; `refusal` in consent.ts reads it. */
  consent: Consent;
}>;

const genders = { pige: 'Pige', dreng: 'Dreng', barn: 'Barn' };

/** Every child's words, in the file's order; none where there are none. */
export const allQuotes: readonly Quote[] = load(quotesFile).map(({ id, words, who, sourceId, consent }) => ({
  id,
  words,
  who: `${genders[who.gender]}, ${who.age} år`,
  source: sourceOf(sourceId),
  consent,
}));

/** A child's words by their id, for a slide that picks; undefined where the file has none of that id. */
export const quotes: Readonly<Partial<Record<string, Quote>>> = Object.fromEntries(
  allQuotes.map((quote) => [quote.id, quote]),
);
