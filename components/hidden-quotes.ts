import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Quote } from '../data/quotes.ts';
import { partsOf } from './parts.ts';

/** The ids of the quotes that the edition being rendered may not show. */
export const HiddenQuotesContext = createContext<ReadonlySet<string>>(new Set());

/** The ids of the quotes that may be shown, but not be printed from the edition being rendered. */
export const UnprintedQuotesContext = createContext<ReadonlySet<string>>(new Set());

/** Whether a quote may not be printed. */
export function useIsUnprinted({ id }: Quote): boolean {
  return useContext(UnprintedQuotesContext).has(id);
}

/** Whether a quote may not be shown. */
export function useIsHidden({ id }: Quote): boolean {
  return useContext(HiddenQuotesContext).has(id);
}

/** Whether a slide's content was given quotes, and none of them may be shown. */
export function useAllHidden(content: unknown): boolean {
  const hidden = useContext(HiddenQuotesContext);
  const quotes = partsOf(content, isQuote);
  return quotes.length > 0 && quotes.every(({ id }) => hidden.has(id));
}

const isQuote = (part: object): part is Quote => 'words' in part && 'consent' in part;
