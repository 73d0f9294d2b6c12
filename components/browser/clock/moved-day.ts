import { endedAt, minutesMoved, minutesPaused } from './adjust.ts';
import type { Adjustments } from './adjustments.ts';
import type { Item } from './programme.ts';

/** An item of the programme at the times it has been moved to, in minutes since the day's midnight. */
export type MovedItem = Readonly<{
  item: Item;
  start: number;
  end: number | undefined;
  /** How many of its minutes the pace stood still. */
  paused: number;
  /** Whether it is a break that the speaker has ended. */
  ended: boolean;
}>;

/**
 * The day as the speaker has moved it. Only the speaker moves it: by letting an item last longer, or by letting the
 * pace stand still. A break takes the delay up before an item after it is moved, and so it does when the day is early.
 */
export function movedDay(items: readonly Item[], adjustments: Adjustments, now: number): MovedItem[] {
  let delay = 0;
  return items.map((item) => {
    const start = item.start + delay;
    const paused = minutesPaused(adjustments, item.id, now);
    const ended = endedAt(adjustments, item.id);
    const moved = { item, start, paused, ended: item.isBreak && ended !== undefined };
    if (item.end === undefined) return { ...moved, end: undefined };

    const longer = minutesMoved(adjustments, item.id) + paused;
    const length = item.isBreak ? breakLength(item.end - item.start, delay) : item.end - item.start;
    const end = endOf(start + Math.max(0, length + longer), item.isBreak ? ended : undefined);
    delay = Math.max(start, end) - item.end;
    return { ...moved, end: Math.max(start, end) };
  });
}

/** Which item the clock says: the last that has begun, or -1 before the first. */
export function dueAt(day: readonly MovedItem[], now: number): number {
  return day.findLastIndex(({ start }) => start <= now);
}

/**
 * How long a break lasts that is printed as `length` minutes and begins `delay` minutes late. It gives away as much as
 * half of them, so that there is still time to eat; if it begins early, it lasts so much longer.
 */
function breakLength(length: number, delay: number): number {
  return Math.max(Math.ceil(length / 2), length - delay);
}

/** A break that was ended has the next item begin at once. It ends no later for it. */
function endOf(moved: number, ended: number | undefined): number {
  return ended === undefined ? moved : Math.min(moved, ended);
}
