import type { ComponentChildren } from 'preact';
import type { Figure } from '../../data/figure/figure.ts';
import { useInSentence } from '../slide/slide-check.ts';
import { Value } from './value.tsx';

type KeyFigureProps = Readonly<{
  of: Figure;
  /** Where it stands in its file. */
  at?: string;
  children: ComponentChildren;
}>;

/** A number large enough for the last row, and what it counts. */
export function KeyFigure({ of, at, children }: KeyFigureProps) {
  useInSentence(of, at);
  return (
    <div class="key-figure" data-counts={of.unit === 'pct.' ? undefined : of.unit}>
      <p class="number">
        <Value of={of} />
      </p>
      {children}
    </div>
  );
}
