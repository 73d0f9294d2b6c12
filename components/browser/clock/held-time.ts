import type { Adjustments } from './adjustments.ts';
import { elapsedAt, momentOf } from './day.ts';
import { printedStretch, type Item } from './programme.ts';

/** The time that the day follows: the machine's, or the one that the speaker has set for a rehearsal. */
export function heldTime({ ahead = 0 }: Adjustments, now = Date.now()): Date {
  return new Date(now + ahead);
}

/** Whether the day follows another clock than the machine's. */
export function isRehearsed({ ahead }: Adjustments): boolean {
  return ahead !== undefined;
}

/**
 * Has the whole day follow a clock that now shows `clock`, in minutes from midnight, and goes on from there. The day as it
 * was is kept with it, so that whichever window ends it has that.
 */
export function pretend(
  adjustments: Adjustments,
  { clock, items, now }: Readonly<{ clock: number; items: readonly Item[]; now: number }>,
): Adjustments {
  const { day, minutes } = momentOf(new Date(now), printedStretch(items));
  const ahead = (elapsedAt(day, clock) - minutes) * 60_000;
  return { ...adjustments, before: stopPretending(adjustments), ahead };
}

/** Has the day follow the machine's clock again, as it was before it followed another. */
export function stopPretending({ before, moves, pauses, ended, skipped, timers }: Adjustments): Adjustments {
  return before ?? { moves, pauses, ended, skipped, timers };
}
