import type { ComponentChildren } from 'preact';
import { WithoutFootnotes } from '../footnotes.tsx';

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
