import type { AgendaClock } from '../clock/agenda-clock.ts';
import { two, wholeDown } from '../clock/day.ts';
import { writeText } from '../clock/timer.ts';
import { allowed } from '../platform/allowed.ts';
import { deckPath } from '../platform/deck-path.ts';
import { fields, isId, listOf, upTo } from '../platform/expected-shape.ts';
import { recall, remember } from '../platform/memory.ts';

/** When each item first came on, in ms since 1970, on the day that is held. */
export type Begun = Readonly<{ day: string; items: readonly Readonly<{ item: string; since: number }>[] }>;

const isBegun = fields<Begun>({
  day: isId,
  items: listOf(fields<Begun['items'][number]>({ item: isId, since: upTo(Number.MAX_SAFE_INTEGER) })),
});

/** What is known once an item is on; the same where it had begun before, and none of another day's. */
export function begin(
  before: Begun | undefined,
  { day, item, now }: { day: string; item: string; now: number },
): Begun {
  const today = before?.day === day ? before : { day, items: [] };
  return sinceOf(today, item) === undefined ? { day, items: [...today.items, { item, since: now }] } : today;
}

/** When an item came on; undefined where it has not. */
export function sinceOf({ items }: Begun, item: string): number | undefined {
  return items.find((one) => one.item === item)?.since;
}

/** How long something has lasted: "7.05", from an hour up "1.07.05". */
export function elapsedInWords(ms: number): string {
  const whole = Math.max(0, wholeDown(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}.${two(minutes)}.${two(seconds)}` : `${minutes}.${two(seconds)}`;
}

/** Shows how long the item that is on has lasted since it came on, also when this window has been loaded again. */
export function openElapsed(place: HTMLElement): (day: string, clock: AgendaClock) => void {
  const key = `talt ${deckPath()}`;
  const kept = allowed((): unknown => JSON.parse(recall(key) ?? 'null'));
  let begun = isBegun(kept) ? kept : undefined;
  return (day, { day: moved, on, state }) => {
    const item = moved[on]?.item;
    if (!item || item.isBreak || state === 'before' || state === 'over') {
      writeText(place, '');
      return;
    }
    const now = Date.now();
    const next = begin(begun, { day, item: item.id, now });
    if (next !== begun) remember(key, JSON.stringify(next));
    begun = next;
    writeText(place, `talt ${elapsedInWords(now - (sinceOf(next, item.id) ?? now))}`);
  };
}
