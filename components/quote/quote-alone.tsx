import type { ComponentChildren } from 'preact';
import type { Quote as Words } from '../../data/quotes.ts';
import { Quote } from './quote.tsx';
import { Slide } from '../slide/slide.tsx';

type QuoteAloneProps = {
  id: string;
  of: Words | undefined;
  /** Whether it is only in its file, and nowhere in the deck. */
  hidden?: boolean;
  /** Notes for the speaker. */
  children?: ComponentChildren;
};

/**
 * A quote on a slide of its own, which is left out with it; its heading, for who can't see it, is the child. The page to
 * read has it on the wall.
 */
export function QuoteAlone({ id, of, hidden = false, children }: QuoteAloneProps) {
  if (!of || hidden) return null;
  return (
    <Slide id={id} layout="quote-alone" only="stage">
      <h3 class="visually-hidden">
        <cite>{of.who}</cite>
      </h3>
      <Quote of={of} />
      {children}
    </Slide>
  );
}
