import { wholeDown } from './day.ts';
import type { MovedItem } from './moved-day.ts';
import type { PlannedSlide } from './programme.ts';

/** The planned minutes of an item's slides, seen from the one that is on: those before, its own, and those after. */
export type Plan = Readonly<{ before: number; own: number; after: number }>;

/**
 * How many minutes each slide of an item is planned to take: what it says itself; the others share what is left of the
 * item's printed `length`.
 */
export function plannedMinutes(slides: readonly PlannedSlide[], length: number): number[] {
  const said = slides.reduce((sum, { seconds = 0 }) => sum + seconds / 60, 0);
  const silent = slides.filter(({ seconds }) => seconds === undefined).length;
  const share = Math.max(0, length - said) / Math.max(1, silent);
  return slides.map(({ seconds }) => (seconds === undefined ? share : seconds / 60));
}

/**
 * How many minutes the day is behind, or, below 0, ahead. It is behind by what no longer fits into its item after the
 * slide that is on, and ahead by what is left until that slide was to begin. A break takes up delay and lead alike, so
 * the pace stands still in it; what it runs over counts again. An item without an end cannot be behind.
 */
export function paceOf({ item, start, end, paused }: MovedItem, plan: Plan, now: number): number {
  if (item.isBreak) return Math.max(0, now - (end ?? now));
  const begins = start + paused + plan.before;
  if (end === undefined) return Math.min(0, now - begins);
  const behind = now + plan.after - end;
  if (behind > 0) return behind;
  return Math.min(0, now - Math.min(begins, end - plan.after - plan.own));
}

/** The pace in words, in whole minutes: "2 min bagud", "1 t. 5 min foran", "til tiden". */
export function paceInWords(pace: number): string {
  const whole = wholeDown(Math.abs(pace));
  if (whole === 0) return 'til tiden';
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  const parts = [hours > 0 ? `${hours} t.` : '', minutes > 0 ? `${minutes} min` : ''].filter(Boolean);
  return `${parts.join(' ')} ${pace > 0 ? 'bagud' : 'foran'}`;
}
