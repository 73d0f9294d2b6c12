import { fields, isId, listOf, optional, upTo } from '../platform/expected-shape.ts';

/** What the speaker has changed in the day while it is held. All of it can be written down, and read again. */
export type Adjustments = Changes &
  Readonly<{
    /** How far the clock that the day follows is ahead of the machine's, in ms, while the speaker rehearses. */
    ahead?: number;
    /** The day as it was before that: what is changed in a rehearsal is not changed in the day. */
    before?: Changes;
  }>;

type Changes = Readonly<{
  /** How many minutes longer than printed an item lasts; fewer than 0 is shorter. */
  moves: readonly Readonly<{ item: string; minutes: number }>[];
  /** When the pace stood still, in minutes since the day's midnight, and the item that was on. One may still last. */
  pauses: readonly Readonly<{ item: string; from: number; until?: number }>[];
  /** Breaks that were ended, and when. */
  ended: readonly Readonly<{ item: string; at: number }>[];
  /** Slides that are skipped today. */
  skipped: readonly string[];
  /** The timers that have been used. */
  timers: readonly TimerState[];
}>;

/** A timer for work in the room: the seconds it had left when it was started (ms since 1970), or while it stands. */
export type TimerState = Readonly<{ slide: string; left: number; since?: number }>;

/** A day that is held as it is printed. */
export const unadjusted: Adjustments = { moves: [], pauses: [], ended: [], skipped: [], timers: [] };

/** The most minutes that anything is moved or counted. */
export const mostMinutes = 24 * 60;

/**
 * Adjustments out of a value that anyone may have written, from storage or from another window; undefined where they
 * are anything but whole.
 */
export function toAdjustments(value: unknown): Adjustments | undefined {
  return isAdjustments(value) ? value : undefined;
}

// A day that was moved past midnight is longer than a day.
const isMoment = upTo(2 * mostMinutes);

const changes = {
  moves: listOf(fields<Adjustments['moves'][number]>({ item: isId, minutes: upTo(mostMinutes) })),
  pauses: listOf(
    fields<Adjustments['pauses'][number]>({ item: isId, from: isMoment, until: optional(isMoment) }),
  ),
  ended: listOf(fields<Adjustments['ended'][number]>({ item: isId, at: isMoment })),
  skipped: listOf(isId),
  timers: listOf(
    fields<TimerState>({
      slide: isId,
      left: upTo(mostMinutes * 60),
      since: optional(upTo(Number.MAX_SAFE_INTEGER)),
    }),
  ),
};

const isAdjustments = fields<Adjustments>({
  ...changes,
  ahead: optional(upTo(mostMinutes * 60_000)),
  before: optional(fields<Changes>(changes)),
});
