import { isPaused } from './adjust.ts';
import type { Adjustments } from './adjustments.ts';
import { dueAt, movedDay, type MovedItem } from './moved-day.ts';
import { minutesNeeded, paceOf, plannedMinutes, type Plan } from './pace.ts';
import type { Item } from './programme.ts';
import type { WhichDay } from './which-day.ts';

/** What the day is in: `begun` is a break that the speaker has ended while its slide is still on. */
export type DayState = 'before' | 'held' | 'paused' | 'break' | 'begun' | 'over';

/** Where the day is. Minutes are exact; whoever shows them makes them whole. */
export type AgendaClock = Readonly<{
  /** Whether it is the day that the programme is held. */
  isToday: boolean;
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
  /** Whether the pace stands still: in a break, while the speaker has paused it, and outside the day. */
  standsStill: boolean;
  state: DayState;
  /** How many minutes are won by skipping the slides left in the item that can be skipped. */
  winnable: number;
}>;

/** What else is known of a moment: which day it is, and the minutes left on the clock of the slide that is on, while it runs. */
export type Seen = Readonly<{ which: WhichDay; running: number }>;

/**
 * Tells where the day is from its programme, the clock (minutes since midnight), the slide that is on, and the speaker's
 * adjustments. On another day than its own nothing is due, and it has not begun or is over.
 */
export function agendaClock(
  items: readonly Item[],
  now: number,
  slide: string,
  adjustments: Adjustments,
  { which, running }: Seen = { which: 'the day', running: 0 },
): AgendaClock {
  const day = movedDay(items, adjustments, now);
  const on = items.findIndex(({ slides }) => slides.some(({ id }) => id === slide));
  const moved = day[on];
  const state = which === 'the day' ? stateOf(day, on, now, adjustments) : elsewhere[which];
  const plan = moved ? planFrom(moved.item, slide, adjustments.skipped) : nothingPlanned;
  return {
    isToday: which === 'the day',
    day,
    due: which === 'the day' ? dueAt(day, now) : -1,
    on,
    minutesLeft: moved?.end === undefined ? undefined : moved.end - now,
    slidesLeft: plan.slidesLeft,
    pace: moved && state !== 'before' && state !== 'over' ? paceOf(moved, { ...plan, running }, now) : 0,
    standsStill: state !== 'held' && state !== 'begun',
    state,
    winnable: plan.winnable,
  };
}

/** What a day is in on one before it, and on one after it. */
const elsewhere = { before: 'before', after: 'over' } as const;

/** How long after its end a day may still be going on, in minutes. */
const lateAtMost = 60;

function stateOf(day: readonly MovedItem[], on: number, now: number, adjustments: Adjustments): DayState {
  const [first, last, here] = [day[0], day.at(-1), day[on]];
  if (first && now < first.start) return 'before';
  if (last && now >= (last.end ?? last.start) + (here === last && last.end !== undefined ? 0 : lateAtMost))
    return 'over';
  if (isPaused(adjustments)) return 'paused';
  if (here?.ended) return 'begun';
  return here?.item.isBreak === true && now <= (here.end ?? now) ? 'break' : 'held';
}

type WholePlan = Plan & Readonly<{ slidesLeft: number; winnable: number }>;

const nothingPlanned: WholePlan = { before: 0, own: 0, after: 0, slidesLeft: 0, winnable: 0 };

/** What is planned for an item, seen from one of its slides. A slide that is skipped takes no time. */
function planFrom(item: Item, slide: string, skipped: readonly string[]): WholePlan {
  const { start, end, slides } = item;
  const planned = plannedMinutes(item, end === undefined ? 0 : end - start);
  const at = slides.findIndex(({ id }) => id === slide);
  const kept = slides
    .map((one, index) => ({
      ...{ id: one.id, skippable: one.skippable, index, minutes: planned[index] ?? 0 },
      needs: minutesNeeded(one, planned[index] ?? 0),
    }))
    .filter(({ id }) => !skipped.includes(id));
  const left = kept.filter(({ index }) => index > at);
  return {
    before: minutesOf(kept.filter(({ index }) => index < at)),
    own: minutesOf(kept.filter(({ index }) => index === at)),
    after: neededBy(left),
    slidesLeft: left.length,
    winnable: neededBy(left.filter(({ skippable }) => skippable)),
  };
}

function neededBy(slides: readonly Readonly<{ needs: number }>[]): number {
  return slides.reduce((sum, { needs }) => sum + needs, 0);
}

function minutesOf(slides: readonly Readonly<{ minutes: number }>[]): number {
  return slides.reduce((sum, { minutes }) => sum + minutes, 0);
}
