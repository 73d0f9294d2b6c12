import type { ReportedQuote } from './edition.ts';

/**
 * Which quotes of an earlier edition a report may not repeat, by their ids, each with why. The data of today decides:
 * words that no file has any more may have been taken out because a child took back its yes.
 */
export function withheldQuotes(
  earlier: readonly ReportedQuote[],
  today: readonly ReportedQuote[],
): ReadonlyMap<string, string> {
  return new Map(
    earlier.flatMap(({ id, words, refused }) => {
      const own = inFull(words);
      const known = today.filter((one) => inFull(one.words).includes(own) || own.includes(inFull(one.words)));
      const why = refused ?? known.find((one) => one.refused !== undefined)?.refused;
      // A part of the words that is still there says nothing of the rest.
      const isThere = known.some((one) => inFull(one.words).includes(own));
      return why === undefined && isThere ? [] : [[id, why ?? taken] as const];
    }),
  );
}

const taken = 'ordene står ikke i data længere';

/** A child's words to be found in others, whatever their signs and capitals. */
const inFull = (words: string): string =>
  ` ${(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
