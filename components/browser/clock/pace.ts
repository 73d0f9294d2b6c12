import { wholeDown } from './day.ts';
import type { MovedItem } from './moved-day.ts';
import type { Item, PlannedSlide } from './programme.ts';

/**
 * The minutes of an item's slides, seen from the one that is on: planned before it, its own, and needed after it; and what
 * is left on its clock, while that runs.
 */
export type Plan = Readonly<{ before: number; own: number; after: number; running?: number }>;

/** How many minutes a slide takes that opens an item and says nothing else of itself. */
const opening = 1;

/** The most minutes that are kept free for a slide that says nothing of how long it takes. */
const mostKept = 10;

/**
 * How many minutes each slide of an item is planned to take: what it says itself, and the one that opens it about one;
 * the others share what is left of the item's printed `length`. An opening that is alone lasts as long as its item.
 */
export function plannedMinutes({ id, slides }: Pick<Item, 'id' | 'slides'>, length: number): number[] {
  const known = slides.map((slide) => {
    if (slide.seconds !== undefined) return slide.seconds / 60;
    return slide.id === id && slides.length > 1 ? opening : undefined;
  });
  const told = known.reduce<number>((sum, minutes = 0) => sum + minutes, 0);
  const silent = known.filter((minutes) => minutes === undefined).length;
  const share = Math.max(0, length - told) / Math.max(1, silent);
  return known.map((minutes) => minutes ?? share);
}

/**
 * How many of its planned minutes must be left for a slide when it comes for the day to be on time. A slide that shares
 * an hour with few others can be told in less.
 */
export function minutesNeeded({ seconds }: PlannedSlide, planned: number): number {
  return seconds === undefined ? Math.min(mostKept, planned) : planned;
}

/**
 * How many minutes the day is behind, or, below 0, ahead. It is behind by what no longer fits into its item after the
 * slide that is on, or after the work whose clock runs there, and ahead by what is left until that slide was to begin. A break takes up delay and lead alike, so
 * the pace stands still in it; what it runs over counts again. An item without an end cannot be behind.
 */
export function paceOf({ item, start, end, paused }: MovedItem, plan: Plan, now: number): number {
  if (item.isBreak) return Math.max(0, now - (end ?? now));
  const begins = start + paused + plan.before;
  if (end === undefined) return Math.min(0, now - begins);
  const behind = now + (plan.running ?? 0) + plan.after - end;
  if (behind > 0) return behind;
  return Math.min(0, now - Math.min(begins, end - plan.after - plan.own));
}

/** The pace in words, in whole minutes: "2 min bagud", "1 t. 5 min foran", "til tiden". */
export function paceInWords(pace: number): string {
  const whole = wholeDown(Math.abs(pace));
  if (whole === 0) return 'til tiden';
  return `${inWords(whole)} ${pace > 0 ? 'bagud' : 'foran'}`;
}

/** Whole minutes in words, from an hour up in hours: "0 min", "45 min", "1 t. 5 min", "2 t." */
export function inWords(whole: number): string {
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} t.` : `${hours} t. ${minutes} min`;
}
