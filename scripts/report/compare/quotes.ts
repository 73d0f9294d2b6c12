import { inPlace, type Consent } from '../../../data/check/consent.ts';
import { dayInWords } from '../../../data/schema/date.ts';
import type { ReportedQuote } from '../edition.ts';

/** A quote that is new, or gone, or of which something else is otherwise. */
export type ChangedQuote = Readonly<{
  id: string;
  who: string;
  what: 'nyt' | 'væk' | 'ordene er ændret' | 'samtykket er ændret' | 'vises ikke længere';
  /** The child's words, where they may stand on paper now; else in `withoutWords` why not. */
  words: string | undefined;
  withoutWords: string | undefined;
  consent: Readonly<Record<'before' | 'after', string | undefined>>;
}>;

/** What is otherwise with the quotes. Words of the earlier edition are told where `withheld` has nothing against it. */
export function changedQuotes(
  before: readonly ReportedQuote[],
  after: readonly ReportedQuote[],
  withheld: ReadonlyMap<string, string>,
): ChangedQuote[] {
  const counterpart = (quote: ReportedQuote) =>
    before.find(({ words }) => words === quote.words) ??
    // Another child's words may have come to bear the same name in another year.
    before.find(({ id, who }) => id === quote.id && who === quote.who);
  const found = after.map((quote) => ({ quote, was: counterpart(quote) }));
  const taken = new Set(found.map(({ was }) => was));
  return [
    ...found.flatMap(({ quote, was }): ChangedQuote[] => {
      const what = changeOf(quote, was, withheld);
      return what ? [told(quote, what, quote.refused, was)] : [];
    }),
    ...before
      .filter((quote) => !taken.has(quote))
      .map((quote): ChangedQuote => ({
        ...told(quote, 'væk', withheld.get(quote.id), quote),
        consent: { before: consentText(quote.consent), after: undefined },
      })),
  ];
}

function changeOf(
  quote: ReportedQuote,
  was: ReportedQuote | undefined,
  withheld: ReadonlyMap<string, string>,
): ChangedQuote['what'] | undefined {
  if (!was) return 'nyt';
  if (was.words !== quote.words) return 'ordene er ændret';
  if (quote.refused !== undefined && was.refused === undefined) return 'vises ikke længere';
  const isOther = consentText(was.consent) !== consentText(quote.consent);
  return isOther || (withheld.has(was.id) && quote.refused === undefined) ? 'samtykket er ændret' : undefined;
}

const told = (
  { id, who, words, consent }: ReportedQuote,
  what: ChangedQuote['what'],
  refused: string | undefined,
  was: ReportedQuote | undefined,
): ChangedQuote => ({
  id,
  who,
  what,
  words: refused === undefined ? words : undefined,
  withoutWords: refused,
  consent: { before: was && consentText(was.consent), after: consentText(consent) },
});

/** What a child has said yes to, in words: "i rummet og på tryk, til og med 31. december 2027". */
function consentText(consent: Consent): string {
  if (consent === 'unknown') return 'ukendt';
  if (consent.withdrawn) return 'trukket tilbage';
  const where = consent.where.map((place) => inPlace[place]).join(' og ') || 'ingen steder';
  return consent.until === undefined ? where : `${where}, til og med ${dayInWords(consent.until)}`;
}
