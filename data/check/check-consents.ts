import { inPlace, refusal, type Place } from './consent.ts';
import { everyQuotesFile, quotesFile } from '../read/files.ts';
import type { Mistake } from '../read/mistake.ts';
import { read } from '../read/read.ts';
import { areOfOne, said, type Said } from './same-words.ts';

/** What someone should look at, and about which quote and place it is. */
export type ConsentWarning = Mistake &
  Readonly<{
    about: Readonly<{
      /** The quote's id. */
      quote: string;
      place: Place;
      /** Whether it may not be shown there; else nobody knows. */
      isHidden: boolean;
    }>;
  }>;

/** What consent says of the quotes: the ids of those that may not be shown, and what someone should look at. */
export type CheckedConsents = Readonly<{
  hidden: ReadonlySet<string>;
  warnings: readonly ConsentWarning[];
}>;

/** Holds each quote's consent against where and when it would be shown. Never throws. */
export function checkConsents(place: Place, on: Date): CheckedConsents {
  const outcome = read(quotesFile);
  if (!outcome.ok) return { hidden: new Set(), warnings: [] };
  const withdrawn = withdrawnWords();
  const whyWithdrawn = (own: Said) => withdrawn.find(({ words }) => areOfOne(own, words))?.why;
  const whyNot = (quote: (typeof outcome.records)[number]): string | undefined =>
    refusal(quote, place, on) ?? whyWithdrawn(said(quote.words));
  const hidden = outcome.records.filter((quote) => whyNot(quote) !== undefined).map(({ id }) => id);
  const warnings = outcome.records.flatMap((quote, index) => {
    const why = whyNot(quote);
    if (why === undefined && quote.consent !== 'unknown') return [];
    const message =
      why === undefined
        ? `Samtykket til »${quote.id}« er ukendt. Det vises ${inPlace[place]}, men nogen skal bekræfte, at det må det.`
        : `»${quote.id}« vises ikke ${inPlace[place]}: ${why}.`;
    const about = { quote: quote.id, place, isHidden: why !== undefined };
    return [{ ...outcome.mistakeAt(['citater', index, 'samtykke'], message), about }];
  });
  return { hidden: new Set(hidden), warnings };
}

/** The words that a child has taken back in any year's deck, each with why they may not be shown in another. */
function withdrawnWords(): { words: Said; why: string }[] {
  const quotes = everyQuotesFile.flatMap((file) => {
    const outcome = read(file);
    return outcome.ok ? outcome.records.map((quote) => ({ ...quote, file: file.name })) : [];
  });
  return quotes.flatMap(({ words, consent, file }) =>
    consent !== 'unknown' && consent.withdrawn
      ? [{ words: said(words), why: `barnet har trukket sit ja tilbage (${file})` }]
      : [],
  );
}
