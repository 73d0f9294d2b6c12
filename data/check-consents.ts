import { inPlace, mayShow, refusal, type Place } from './consent.ts';
import { quotesFile } from './files.ts';
import type { Mistake } from './mistake.ts';
import { read } from './read.ts';

/** What consent says of the quotes: the ids of those that may not be shown, and what someone should look at. */
export type CheckedConsents = Readonly<{ hidden: ReadonlySet<string>; warnings: readonly Mistake[] }>;

/** Holds each quote's consent against where and when it would be shown. Never throws. */
export function checkConsents(place: Place, on: Date): CheckedConsents {
  const outcome = read(quotesFile);
  if (!outcome.ok) return { hidden: new Set(), warnings: [] };
  const hidden = outcome.records.filter((quote) => mayShow(quote, place, on) === 'no').map(({ id }) => id);
  const warnings = outcome.records.flatMap((quote, index) => {
    const why = refusal(quote, place, on);
    if (why === undefined && mayShow(quote, place, on) === 'yes') return [];
    const message =
      why === undefined
        ? `Samtykket til »${quote.id}« er ukendt. Det vises ${inPlace[place]}, men nogen skal bekræfte, at det må det.`
        : `»${quote.id}« vises ikke ${inPlace[place]}: ${why}.`;
    return [outcome.mistakeAt(['citater', index, 'samtykke'], message)];
  });
  return { hidden: new Set(hidden), warnings };
}
