import { isKnown } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { listed } from '../figure/listed.ts';
import { without } from './without.ts';

/** What a ranking shows: which are the most frequent, and that some shares are not known where they aren't. */
export function RankingFinding({ of }: { of: readonly ListedFigure[] }) {
  const most = mostFrequent(of).map(({ name }) => `»${name}«`);
  const shares = of.map(({ share }) => share);
  const unknown = shares.filter((share) => !isKnown(share));
  const sentences = [
    ...(most.length > 0 ? [`${most.length > 1 ? 'De' : 'Den'} hyppigste er ${listed(most)}.`] : []),
    ...(unknown.length > 0
      ? [`${unknown.length < shares.length ? 'Nogle af andelene' : 'Andelene'} ${without(unknown)}.`]
      : []),
  ];
  return <>{sentences.join(' ')}</>;
}

/** Those that the source names, which no share contradicts; where it names none, those with the largest share, once all are known. */
function mostFrequent(items: readonly ListedFigure[]): readonly ListedFigure[] {
  const named = items.filter(({ amongMostFrequent }) => amongMostFrequent);
  if (named.length > 0) return named;
  const known = items.flatMap((item) => (isKnown(item.share) ? [{ item, value: item.share.value }] : []));
  if (known.length < items.length) return [];
  const largest = Math.max(...known.map(({ value }) => value));
  return known.filter(({ value }) => value === largest).map(({ item }) => item);
}
