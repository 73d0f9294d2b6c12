import type { ComponentChildren } from 'preact';
import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { figureText } from '../figure/figure-text.ts';
import { WithoutFootnotes } from '../figure/footnotes.tsx';

/** What one colour stands for; `known` is false for what is only outlined. */
export type LegendEntry = Readonly<{ name: ComponentChildren; known: boolean }>;

/** What the colours mean, in their order. For the eye alone: the table says the same in words. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="chart-legend" aria-hidden="true">
      {entries.map(({ name, known }) => (
        <li class={known ? undefined : 'not-stated'}>
          <i />
          <span>
            <WithoutFootnotes>{name}</WithoutFootnotes>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is outlined where some of these figures have no value: "Ikke oplyst", "Mangler eller skjult". None where all have. */
export function unknownEntries(figures: readonly Figure[]): LegendEntry[] {
  const why = [...new Set(figures.filter((figure) => !isKnown(figure)).map(figureText))].join(' eller ');
  return why ? [{ name: why.charAt(0).toUpperCase() + why.slice(1), known: false }] : [];
}
