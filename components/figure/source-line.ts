import type { Figure } from '../../data/figure/figure.ts';
import { listed } from './listed.ts';

/** Who the figures come from, each producer once: "Børns Vilkår og Danmarks Statistik". Empty where no figure has a source. */
export const producersOf = (figures: readonly Figure[]): string =>
  listed(new Set(figures.flatMap(({ sources }) => sources.map(({ producer }) => producer))));

/** The line that says who the figures come from: "Kilde: Børns Vilkår." Empty where no figure has a source. */
export function sourceLine(figures: readonly Figure[]): string {
  const producers = producersOf(figures);
  return producers && `Kilde: ${producers}.`;
}
