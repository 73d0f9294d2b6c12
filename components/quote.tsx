import type { ComponentChildren } from 'preact';
import type { Quote as Words } from '../data/quotes.ts';
import { ArchMark } from './arches.tsx';
import { useIsHidden, useIsUnprinted } from './hidden-quotes.ts';
import { Slide } from './slide.tsx';

/** A child's words as they were said, and who said them; nothing where they may not be shown, or on paper not be printed. */
export function Quote({ of }: { of: Words }) {
  const { words, who } = of;
  const isUnprinted = useIsUnprinted(of);
  if (useIsHidden(of)) return null;
  return (
    <figure class="quote" data-unprinted={isUnprinted || undefined}>
      <ArchMark />
      <blockquote>
        <p>{words}</p>
      </blockquote>
      <figcaption>
        <cite>{who}</cite>
      </figcaption>
    </figure>
  );
}

type QuoteAloneProps = {
  id: string;
  of: Words;
  /** Notes for the speaker. */
  children?: ComponentChildren;
};

/**
 * A quote on a slide of its own, which is left out with it; its heading, for who can't see it, is the child. It can be
 * skipped, since the wall before it has it, too.
 */
export function QuoteAlone({ id, of, children }: QuoteAloneProps) {
  return (
    <Slide id={id} layout="quote-alone" only="stage" skippable>
      <h3 class="visually-hidden">
        <cite>{of.who}</cite>
      </h3>
      <Quote of={of} />
      {children}
    </Slide>
  );
}

/** Quotes side by side, those that may be shown; a longer one gets a wider column. */
export function QuoteWall({ children }: { children: ComponentChildren }) {
  return <div class="quote-wall">{children}</div>;
}
