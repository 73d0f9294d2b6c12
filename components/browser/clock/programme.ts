import { elapsedAt, type Stretch } from './day.ts';

/** A slide in the plan: how long it is planned to take, if someone has said so, and whether it can be skipped. */
export type PlannedSlide = Readonly<{ id: string; seconds: number | undefined; skippable: boolean }>;

/** An item of the programme with its slides. Times are minutes from midnight. */
export type Item = Readonly<{
  id: string;
  start: number;
  /** Undefined for the last while the day's end is not stated. */
  end: number | undefined;
  isBreak: boolean;
  slides: readonly PlannedSlide[];
}>;

/** The programme as the page has it: its items, and the day it is held, as "2021-10-06", where that is known. */
export type Programme = Readonly<{ items: readonly Item[]; held: string | undefined }>;

/** From when until when the day is printed. */
export function printedStretch(items: readonly Item[]): Stretch {
  const [first, last] = [items[0], items.at(-1)];
  return { from: first?.start ?? 0, until: last?.end ?? last?.start ?? 0 };
}

/** The programme on a day, with its times as minutes that have passed since midnight: summer time may begin or end. */
export function onDay(items: readonly Item[], day: string): Item[] {
  return items.map((item) => ({
    ...item,
    start: elapsedAt(day, item.start),
    end: item.end === undefined ? undefined : elapsedAt(day, item.end),
  }));
}
