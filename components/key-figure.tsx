import type { ComponentChildren } from 'preact';
import type { Figure } from '../data/figure/figure.ts';
import { Value } from './value.tsx';

/** A number large enough for the last row, and what it counts. */
export function KeyFigure({ of, children }: { of: Figure; children: ComponentChildren }) {
  return (
    <div class="key-figure">
      <p class="number">
        <Value of={of} />
      </p>
      {children}
    </div>
  );
}
