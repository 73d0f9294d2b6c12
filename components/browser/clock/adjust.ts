import { mostMinutes, type Adjustments } from './adjustments.ts';

/** Lets an item last some minutes longer, which moves the rest of the day; fewer than 0 takes minutes back. */
export function moveDay(before: Adjustments, item: string, minutes: number): Adjustments {
  const others = before.moves.filter((move) => move.item !== item);
  const total = minutesMoved(before, item) + minutes;
  const within = Math.max(-mostMinutes, Math.min(mostMinutes, total));
  return { ...before, moves: within === 0 ? others : [...others, { item, minutes: within }] };
}

/** How many minutes longer than printed the speaker lets an item last. */
export function minutesMoved({ moves }: Adjustments, item: string): number {
  return moves.find((move) => move.item === item)?.minutes ?? 0;
}

/** Lets the pace stand still from a moment on, in minutes of the day, while an item is on. */
export function pausePace(before: Adjustments, item: string, at: number): Adjustments {
  if (isPaused(before)) return before;
  return { ...before, pauses: [...before.pauses, { item, from: at }] };
}

/** Lets the pace go on from a moment. */
export function resumePace(before: Adjustments, at: number): Adjustments {
  return { ...before, pauses: before.pauses.map((pause) => ({ until: at, ...pause })) };
}

/** Whether the pace stands still because the speaker said so. */
export function isPaused({ pauses }: Adjustments): boolean {
  return pauses.some(({ until }) => until === undefined);
}

/** How many minutes the pace has stood still while an item was on. A clock set back takes none away. */
export function minutesPaused({ pauses }: Adjustments, item: string, now: number): number {
  return pauses
    .filter((pause) => pause.item === item)
    .reduce((sum, { from, until = now }) => sum + Math.max(0, until - from), 0);
}

/** Ends a break at a moment, however much of it was left: the next item begins. */
export function endBreak(before: Adjustments, item: string, at: number): Adjustments {
  const others = before.ended.filter((one) => one.item !== item);
  return { ...before, ended: [...others, { item, at }] };
}

/** Takes the end of a break back: it lasts as it would have. */
export function resumeBreak(before: Adjustments, item: string): Adjustments {
  return { ...before, ended: before.ended.filter((one) => one.item !== item) };
}

/** When a break was ended; undefined while it was not. */
export function endedAt({ ended }: Adjustments, item: string): number | undefined {
  return ended.find((one) => one.item === item)?.at;
}

/** Skips slides today. */
export function skipSlides(before: Adjustments, slides: readonly string[]): Adjustments {
  return { ...before, skipped: [...new Set([...before.skipped, ...slides])] };
}

/** Takes slides in again that were to be skipped. */
export function keepSlides(before: Adjustments, slides: readonly string[]): Adjustments {
  return { ...before, skipped: before.skipped.filter((slide) => !slides.includes(slide)) };
}
