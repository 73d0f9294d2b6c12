import { isKnown, yearOf, type Figure } from '../../data/figure/figure.ts';
import { changeGoes, numbersGo, type Condition, type Way } from './conditions.ts';
import { changeOf, isWorkedOut, measuredBefore, numberOf } from './year-before.ts';

/**
 * That a number goes a way since the year before: by the two years' numbers where both are known, since a change is
 * rounded; else by the change as its source tells it, else by the share that the year before is told as. A change speaks
 * for itself: it is not held against last year's.
 */
export function goes(way: Way, figure: Figure, known: readonly Figure[]): Condition {
  const change = changeOf(figure, known);
  if (change?.status === 'missing') return changeGoes(way, change);
  const now = change === figure ? numberOf(change, known) : figure;
  const before = now && measuredBefore(now, known);
  const measured = before && numbersGo(way, before, now);
  const isCounted = measured && isKnown(before) && isKnown(now) && before.unit === now.unit;
  if (isCounted && measured.holds !== 'unknown') return measured;
  if (change && isKnown(change) && !(isCounted && isWorkedOut(change, now))) return changeGoes(way, change);
  return measured ?? (change ? changeGoes(way, change) : withoutBefore(figure));
}

/** What is told of a number that the year before has none of. */
export const withoutBefore = (figure: Figure): Condition => ({
  holds: 'unknown',
  because: `der er intet tal for »${figure.name}« året før`,
  year: yearOf(figure),
});
