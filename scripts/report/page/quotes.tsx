import type { ChangedQuote } from '../compare/quotes.ts';

/** What is otherwise with the quotes. Words that may not be on paper aren't told. */
export const Quotes = ({ quotes }: Readonly<{ quotes: readonly ChangedQuote[] }>) => (
  <ul class="quotes">
    {quotes.map(({ id, who, what, words, withoutWords, consent }) => (
      <li>
        <h3>
          {id} <span class="aside">{who}</span>
        </h3>
        <p>{whatText[what]}</p>
        {words === undefined ? (
          <p>Ordene er udeladt her: {withoutWords}.</p>
        ) : (
          <blockquote>
            <p>{words}</p>
          </blockquote>
        )}
        <p class="aside">{consentSays(consent)}</p>
      </li>
    ))}
  </ul>
);

/** What has happened to a quote, in words. */
const whatText: Readonly<Record<ChangedQuote['what'], string>> = {
  nyt: 'Citatet er nyt.',
  væk: 'Citatet er taget ud.',
  'ordene er ændret': 'Ordene er ændret. Se efter, at de står, som barnet sagde dem.',
  'samtykket er ændret': 'Samtykket er ændret.',
  'vises ikke længere': 'Citatet må ikke vises på tryk længere.',
};

/** What consent there was and is: "Samtykke: ukendt." */
function consentSays({ before, after }: ChangedQuote['consent']): string {
  if (before === undefined || after === undefined || before === after)
    return `Samtykke: ${after ?? before ?? 'ukendt'}.`;
  return `Samtykke før: ${before}. Nu: ${after}.`;
}
