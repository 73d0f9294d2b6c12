import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quote } from '../../data/quotes.ts';
import { partsOf } from '../slide/vnode-parts.ts';

/** The ids of the quotes that the edition being rendered may not show. */
export const HiddenQuotesContext = createContext<ReadonlySet<string>>(new Set());

/** The ids of the quotes that may be shown, but not be printed from the edition being rendered. */
export const UnprintedQuotesContext = createContext<ReadonlySet<string>>(new Set());

/** Those of some quotes that there are and that may be shown. */
export function useShown(quotes: readonly (Quote | undefined)[]): Quote[] {
  const hidden = useContext(HiddenQuotesContext);
  return quotes.flatMap((quote) => (quote && !hidden.has(quote.id) ? [quote] : []));
}

/** Whether none of some quotes may be printed. */
export function useAreUnprinted(quotes: readonly Quote[]): boolean {
  const unprinted = useContext(UnprintedQuotesContext);
  return quotes.length > 0 && quotes.every(({ id }) => unprinted.has(id));
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
  return useShown(of).length > 0 ? children : otherwise;
}
