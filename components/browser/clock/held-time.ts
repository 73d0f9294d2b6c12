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

/** Has the whole day follow a clock that now shows `clock`, in minutes from midnight, and goes on from there. */
export function pretend(
  before: Adjustments,
  { clock, items, now }: Readonly<{ clock: number; items: readonly Item[]; now: number }>,
): Adjustments {
  const { day, minutes } = momentOf(new Date(now), printedStretch(items));
  return { ...before, ahead: (elapsedAt(day, clock) - minutes) * 60_000 };
}

/** Has the day follow the machine's clock again. */
export function stopPretending({ moves, pauses, ended, skipped, timers }: Adjustments): Adjustments {
  return { moves, pauses, ended, skipped, timers };
}
