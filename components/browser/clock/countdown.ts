import { wholeDown, wholeUp } from './day.ts';
import type { MovedItem } from './moved-day.ts';

/** What a countdown shows: its words, the same for machines, and how it is drawn. */
export type Countdown = Readonly<{
  text: string;
  duration: string;
  state: 'minutes' | 'seconds' | 'over' | 'start';
}>;

/** What a countdown shows on another day than its own: when the break begins, by the clock. */
export const startsAt = (clock: readonly [hours: string, minutes: string]): Countdown => ({
  text: `Kl.\u00a0${clock.join('.')}`,
  duration: clock.join(':'),
  state: 'start',
});

/**
 * What is left of a break: whole minutes, in the last one seconds, and then by how much it has run over. Before it
 * begins that is all of it. When the item after it is over, too (`until`), nobody is waiting any more. One that the
 * speaker has ended says that we are going on.
 */
export function breakCountdown({ start, end, ended }: MovedItem, until: number, now: number): Countdown {
  const left = (end ?? start) - Math.max(start, now);
  if (ended || (left <= 0 && now > until))
    return { text: ended ? hasBegun : isOver, duration: 'PT0S', state: 'over' };
  const seconds = wholeUp(left * 60);
  if (seconds <= 0) return overTime(-left, isOver);
  if (seconds <= 60) return { text: `${seconds} sek`, duration: `PT${seconds}S`, state: 'seconds' };
  const minutes = wholeUp(left);
  return { text: `${minutes} min`, duration: `PT${minutes}M`, state: 'minutes' };
}

/**
 * How many minutes something has run over; in the first of them, and when nobody is waiting any more, only that it is
 * over, in the words for it.
 */
export function overTime(minutes: number, over: string): Countdown {
  const whole = wholeDown(minutes);
  const text = whole > 0 && whole < waitedFor ? `${whole} min over tiden` : over;
  return { text, duration: `PT${whole}M`, state: 'over' };
}

const isOver = 'Pausen er slut';
const hasBegun = 'Vi er i gang';

/** How long anybody waits for what has run over, in minutes. */
const waitedFor = 120;
