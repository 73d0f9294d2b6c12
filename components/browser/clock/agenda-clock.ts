import { isPaused } from './adjust.ts';
import type { Adjustments } from './adjustments.ts';
import { dueAt, movedDay, type MovedItem } from './moved-day.ts';
import { paceOf, plannedMinutes, type Plan } from './pace.ts';
import type { Item } from './programme.ts';

/** Where the day is. Minutes are exact; whoever shows them makes them whole. */
export type AgendaClock = Readonly<{
  /** The programme at the times it has been moved to. */
  day: readonly MovedItem[];
  /** The item that should be on, as its place in the day; -1 before the first. */
  due: number;
  /** The item that is on, by the slide that is on; -1 where that belongs to none. */
  on: number;
  /** Until the item that is on should end, below 0 when it should have; undefined where its end is not stated. */
  minutesLeft: number | undefined;
  /** How many slides come after this one in its item. */
  slidesLeft: number;
  /** How many minutes the day is behind; below 0, ahead. */
  pace: number;
  /** Whether the pace stands still: in a break, while the speaker has paused it, and before the day begins. */
  standsStill: boolean;
  /** How many minutes are won by skipping the slides left in the item that can be skipped. */
  winnable: number;
}>;

/**
 * Tells where the day is from its programme, the clock (minutes since midnight), the slide that is on, and the speaker's
 * adjustments.
 */
export function agendaClock(
  items: readonly Item[],
  now: number,
  slide: string,
  adjustments: Adjustments,
): AgendaClock {
  const day = movedDay(items, adjustments, now);
  const on = items.findIndex(({ slides }) => slides.some(({ id }) => id === slide));
  const moved = day[on];
  const hasBegun = now >= (items[0]?.start ?? now);
  const plan = moved ? planFrom(moved.item, slide, adjustments.skipped) : nothingPlanned;
  const inBreak = moved?.item.isBreak === true && now <= (moved.end ?? now);
  return {
    day,
    due: dueAt(day, now),
    on,
    minutesLeft: moved?.end === undefined ? undefined : moved.end - now,
    slidesLeft: plan.slidesLeft,
    pace: moved && hasBegun ? paceOf(moved, plan, now) : 0,
    standsStill: !hasBegun || inBreak || isPaused(adjustments),
    winnable: plan.winnable,
  };
}

type WholePlan = Plan & Readonly<{ slidesLeft: number; winnable: number }>;

const nothingPlanned: WholePlan = { before: 0, own: 0, after: 0, slidesLeft: 0, winnable: 0 };

/** What is planned for an item, seen from one of its slides. A slide that is skipped takes no time. */
function planFrom({ start, end, slides }: Item, slide: string, skipped: readonly string[]): WholePlan {
  const planned = plannedMinutes(slides, end === undefined ? 0 : end - start);
  const at = slides.findIndex(({ id }) => id === slide);
  const kept = slides
    .map(({ id, skippable }, index) => ({ id, skippable, index, minutes: planned[index] ?? 0 }))
    .filter(({ id }) => !skipped.includes(id));
  const left = kept.filter(({ index }) => index > at);
  return {
    before: minutesOf(kept.filter(({ index }) => index < at)),
    own: minutesOf(kept.filter(({ index }) => index === at)),
    after: minutesOf(left),
    slidesLeft: left.length,
    winnable: minutesOf(left.filter(({ skippable }) => skippable)),
  };
}

function minutesOf(slides: readonly Readonly<{ minutes: number }>[]): number {
  return slides.reduce((sum, { minutes }) => sum + minutes, 0);
}
