import type { Figure } from '../../data/figure/figure.ts';

const list = new Intl.ListFormat('da', { type: 'conjunction' });

/** Who the figures come from: "Kilde: Børns Vilkår.", each producer once. Empty where no figure has a source. */
export function sourceLine(figures: readonly Figure[]): string {
  const producers = new Set(figures.flatMap(({ sources }) => sources.map(({ producer }) => producer)));
  return producers.size > 0 ? `Kilde: ${list.format(producers)}.` : '';
}
