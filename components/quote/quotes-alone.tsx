import type { ComponentChildren } from 'preact';
import type { Quote } from '../../data/quotes.ts';
import { Rendered, useRendering } from '../slide/rendering.tsx';
import { useShownQuotes } from './hidden-quotes.ts';
import { QuoteAlone } from './quote-alone.tsx';

type QuotesAloneProps = {
  /** What the slides' links begin with: `<id>-1` is that of `citat-1`, `<id>-skolen` that of `skolen`. */
  id: string;
  of: readonly Quote[];
  /** Whether they are only in their file, and nowhere in the deck. */
  hidden?: boolean;
  /** Notes for the speaker, which `<ForQuote>` makes each quote's own. */
  children?: ComponentChildren;
};

/** A slide for each of these quotes that may be shown; from one to the next, the small arch in their mark grows. */
export function QuotesAlone({ id, of, hidden = false, children }: QuotesAloneProps) {
  const shown = useShownQuotes(hidden ? [] : of);
  const ids = of.map((quote) => quote.id);
  const ending = (name: string) => {
    const number = name.replace(/^citat-(?=\d+$)/, '');
    return ids.includes(number) ? name : number;
  };
  return (
    <>
      {shown.map((quote, index) => (
        <Rendered
          quoteAlone={{
            id: quote.id,
            first: index === 0,
            last: index === shown.length - 1,
            growth: shown.length > 1 ? index / (shown.length - 1) : undefined,
          }}
        >
          <QuoteAlone id={`${id}-${ending(quote.id)}`} of={quote}>
            {children}
          </QuoteAlone>
        </Rendered>
      ))}
    </>
  );
}

type ForQuoteProps = {
  /** The quote that it is said of; without one, of them all. */
  id?: string;
  /** Whether it is said of the first one shown, or of those after it. */
  first?: boolean;
  /** Whether it is said of the last one shown, or of those before it. */
  last?: boolean;
  children: ComponentChildren;
};

/** What is said of one quote, or of the first or the last, in the notes of `<QuotesAlone>`. */
export function ForQuote({ id, first, last, children }: ForQuoteProps) {
  const { quoteAlone: one } = useRendering();
  const isMeant =
    one &&
    [undefined, one.id].includes(id) &&
    [undefined, one.first].includes(first) &&
    [undefined, one.last].includes(last);
  return isMeant ? <>{children}</> : null;
}
