import type { ComponentChildren } from 'preact';
import type { Quote } from '../../data/quotes.ts';
import { useRendering } from '../slide/rendering.tsx';
import { partsOf } from '../slide/vnode-parts.ts';

/** Those of some quotes that there are and that may be shown. */
export function useShownQuotes(quotes: readonly (Quote | undefined)[]): Quote[] {
  const { hiddenQuotes } = useRendering();
  return quotes.flatMap((quote) => (quote && !hiddenQuotes.has(quote.id) ? [quote] : []));
}

/** Whether none of some quotes may be printed. */
export function useAreUnprinted(quotes: readonly Quote[]): boolean {
  const { unprintedQuotes } = useRendering();
  return quotes.length > 0 && quotes.every(({ id }) => unprintedQuotes.has(id));
}

/** The quotes that a slide's content was given. */
export const quotesIn = (content: unknown): Quote[] => partsOf(content, isQuote, [WithQuotes]);

const isQuote = (part: object): part is Quote => 'words' in part && 'consent' in part;

type WithQuotesProps = {
  of: readonly Quote[];
  /** What stands where none of the quotes may be shown. */
  otherwise?: ComponentChildren;
  children: ComponentChildren;
};

/** What is only to be said where some of these quotes may be shown. */
export function WithQuotes({ of, otherwise, children }: WithQuotesProps): ComponentChildren {
  return useShownQuotes(of).length > 0 ? children : otherwise;
}
