import type { ComponentChildren } from 'preact';
import type { Quote as Words } from '../../data/quotes.ts';
import { ArchMark } from '../slide/arches.tsx';
import { useRendering } from '../slide/rendering.tsx';
import { useAreUnprinted, useShownQuotes } from './hidden-quotes.ts';

/**
 * A child's words as they were said, and who said them; nothing where there are none, or where they may not be shown, or
 * on paper not be printed.
 */
export function Quote({ of }: { of: Words | undefined }) {
  const { quoteAlone } = useRendering();
  const [shown] = useShownQuotes([of]);
  const isUnprinted = useAreUnprinted(shown ? [shown] : []);
  if (!shown) return null;
  const { words, who } = shown;
  return (
    <figure class="quote" data-unprinted={isUnprinted || undefined}>
      <ArchMark growth={quoteAlone?.growth} />
      <blockquote>
        <p>{words}</p>
      </blockquote>
      <figcaption>
        <cite>{who}</cite>
      </figcaption>
    </figure>
  );
}

type QuoteWallProps = {
  of?: readonly Words[];
  /** Quotes that the slide picks itself, each a `<Quote>`. */
  children?: ComponentChildren;
};

/** Quotes side by side, those that may be shown; a longer one gets a wider column. */
export function QuoteWall({ of = [], children }: QuoteWallProps) {
  return (
    <div class="quote-wall">
      {of.map((quote) => (
        <Quote of={quote} />
      ))}
      {children}
    </div>
  );
}
