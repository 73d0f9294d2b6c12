import type { Figure } from '../../../data/figure/figure.ts';
import { date } from '../../../data/schema/date.ts';

/**
 * The newest day that figures tell of, as "2022-03-12": when a source was read, or a number corrected. Undefined where
 * none of them names a day.
 */
export function dataDay(figures: readonly Figure[]): string | undefined {
  const told = figures.flatMap(({ sources, account = '' }) => [
    ...sources.flatMap(({ accessed }) => accessed ?? []),
    ...(account.match(/\d{1,2}\. \p{L}+ \d{4}/gu) ?? []),
  ]);
  return told
    .flatMap((words) => date.read(words) ?? [])
    .toSorted()
    .at(-1);
}
