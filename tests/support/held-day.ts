import { expect } from 'vitest';
import {
  endBreak,
  moveDay,
  pausePace,
  resumePace,
  skipSlides,
} from '../../components/browser/clock/adjust.ts';
import { toAdjustments, unadjusted, type Adjustments } from '../../components/browser/clock/adjustments.ts';
import { agendaClock, type AgendaClock } from '../../components/browser/clock/agenda-clock.ts';
import { clockAt, momentOf } from '../../components/browser/clock/day.ts';
import { paceInWords } from '../../components/browser/clock/pace.ts';
import { onDay, printedStretch, type Item } from '../../components/browser/clock/programme.ts';

/** What the speaker does: goes to a slide, or adjusts the day. */
type Doing = string | ((before: Adjustments, now: number) => Adjustments);

/** What the agenda clock says in a minute of such a day. */
type Minute = AgendaClock &
  Readonly<{ words: string; date: string; now: number; slide: string; starts: string[] }>;

/**
 * Holds a day, minute by minute of the clock on the wall from one date until another; the speaker does things as the
 * clock shows them. What was adjusted is written down and read again each minute, as by a reload. Gives the minutes by
 * what the clock showed; of an hour that comes twice, the last.
 */
export function hold(
  programme: readonly Item[],
  [from, until]: readonly [string, string],
  doings: Readonly<Record<string, Doing | readonly Doing[]>>,
  clockErrs: (date: Date) => Date = (date) => date,
): Map<string, Minute> {
  const minutes = new Map<string, Minute>();
  let slide = programme[0]?.slides[0]?.id ?? '';
  let adjustments = unadjusted;
  const waiting = new Set(Object.keys(doings));
  for (let time = Date.parse(from); time <= Date.parse(until); time += 60_000) {
    const { day, minutes: now } = momentOf(clockErrs(new Date(time)), printedStretch(programme));
    const shown = clockAt(day, now).join('.');
    for (const doing of waiting.delete(shown) ? [doings[shown] ?? []].flat() : []) {
      if (typeof doing === 'string') slide = doing;
      else adjustments = doing(adjustments, now);
    }
    adjustments = toAdjustments(JSON.parse(JSON.stringify(adjustments))) ?? unadjusted;
    const clock = agendaClock(onDay(programme, day), now, slide, adjustments);
    const starts = clock.day.map(({ start }) => clockAt(day, start).join('.'));
    minutes.set(shown, { ...clock, words: paceInWords(clock.pace), date: day, now, slide, starts });
  }
  expect([...waiting], 'all that was to be done was done').toEqual([]);
  return minutes;
}

/** Lets an item last longer. */
export const move =
  (item: string, minutes: number): Doing =>
  (before) =>
    moveDay(before, item, minutes);

/** Pauses the pace while an item is on. */
export const pause =
  (item: string): Doing =>
  (before, now) =>
    pausePace(before, item, now);

/** Lets the pace go on. */
export const resume: Doing = (before, now) => resumePace(before, now);

/** Ends a break. */
export const end =
  (item: string): Doing =>
  (before, now) =>
    endBreak(before, item, now);

/** Skips slides. */
export const skip =
  (...slides: string[]): Doing =>
  (before) =>
    skipSlides(before, slides);

/** From before the example's day until after it. */
export const exampleHours = ['2021-10-06T09:30+02:00', '2021-10-06T16:00+02:00'] as const;

/** The pace at some times of the day, in words. */
export const paces = (minutes: Map<string, Minute>, ...clocks: string[]) =>
  clocks.map((clock) => `${clock} ${minutes.get(clock)?.words ?? 'ingenting'}`);

/** What was said from one time of the day until another. */
export const between = (minutes: Map<string, Minute>, from: string, until: string) =>
  [...minutes].filter(([clock]) => from <= clock && clock <= until).map(([, minute]) => minute);

/** Every pace that was told in some minutes, once. */
export const onlyPace = (minutes: Minute[]) => [...new Set(minutes.map(({ words }) => words))];

/** A day that is held as it is printed, slide by slide. */
export const punctual = {
  '10.10': 'dagen',
  ...{ '10.20': 'intro', '10.22': 'tal', '10.30': 'mere', '10.34': 'ord', '10.42': 'tak' },
  ...{ '10.50': 'oplaeg', '12.00': 'frokost', '12.30': 'efter', '12.40': 'efter-2', '12.50': 'efter-3' },
  ...{ '13.00': 'arbejde', '13.30': 'emner', '14.00': 'kaffe', '14.15': 'samling', '15.00': 'farvel' },
};
