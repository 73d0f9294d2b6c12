import { unadjusted, type Adjustments } from './adjustments.ts';
import { breakCountdown } from './countdown.ts';
import { clockAt, momentOf } from './day.ts';
import { dueAt, movedDay, type MovedItem } from './moved-day.ts';
import { onDay, printedStretch, type Item } from './programme.ts';
import type { Store } from './store.ts';
import { showTimers, write } from './timer.ts';

/** The clocks on the slides. */
export type Clocks = Readonly<{
  /** Writes them anew where slides have been swapped; `changed` is the programme where that has changed too. */
  show: (changed?: readonly Item[]) => void;
}>;

/**
 * Shows the time of day, the moved programme and the timers on the slides, and goes on doing so. Paper gets the printed
 * times.
 */
export function startClocks(place: HTMLElement, printed: readonly Item[], store: Store): Clocks {
  let items = printed;
  let onPaper = false;
  const show = () => {
    if (onPaper) return;
    showTime(place, items, store.read());
    showTimers(place, store);
  };
  show();
  setInterval(show, 250);
  store.onChange(show);
  addEventListener('beforeprint', () => {
    onPaper = true;
    showPrinted(place, items);
  });
  addEventListener('afterprint', () => {
    onPaper = false;
    show();
  });
  return {
    show(changed = items) {
      items = changed;
      show();
    },
  };
}

function showTime(place: HTMLElement, items: readonly Item[], adjustments: Adjustments): void {
  const { day, minutes } = momentOf(new Date(), printedStretch(items));
  const moved = movedDay(onDay(items, day), adjustments, minutes);
  showTimes(place, day, moved);
  mark(place, moved[dueAt(moved, minutes)]);
  for (const [index, one] of moved.entries()) {
    const { text, duration, state } = breakCountdown(one, moved[index + 1]?.end ?? Infinity, minutes);
    showCountdown(place, one.item.id, { text, duration, state });
  }
}

/** Takes back what the clock has done to the slides. */
function showPrinted(place: HTMLElement, items: readonly Item[]): void {
  const { day } = momentOf(new Date(), printedStretch(items));
  const printed = movedDay(onDay(items, day), unadjusted, 0);
  showTimes(place, day, printed);
  mark(place, undefined);
  for (const { item, start, end = start } of printed) {
    const minutes = end - start;
    showCountdown(place, item.id, { text: `${minutes} min`, duration: `PT${minutes}M`, state: 'minutes' });
  }
}

/** Writes when items begin and end wherever that is told. */
function showTimes(root: HTMLElement, day: string, moved: readonly MovedItem[]): void {
  for (const { item, start, end } of moved) {
    const { id } = item;
    for (const [edge, elapsed] of Object.entries({ start, end })) {
      if (elapsed === undefined) continue;
      const clock = clockAt(day, elapsed);
      for (const time of root.querySelectorAll<HTMLTimeElement>(
        `time[data-${edge}-of="${CSS.escape(id)}"]`,
      )) {
        time.dateTime = clock.join(':');
        write(time, clock.join('.'));
      }
    }
  }
}

/** Marks the item that is now in every agenda. */
function mark(root: HTMLElement, now: MovedItem | undefined): void {
  for (const row of root.querySelectorAll<HTMLElement>('.agenda [data-item]')) {
    if (row.dataset['item'] === now?.item.id) row.setAttribute('aria-current', 'time');
    else row.removeAttribute('aria-current');
  }
}

function showCountdown(root: HTMLElement, id: string, shown: ReturnType<typeof breakCountdown>): void {
  for (const countdown of root.querySelectorAll<HTMLElement>(`.countdown[data-item="${CSS.escape(id)}"]`)) {
    const time = countdown.querySelector('time');
    countdown.dataset['state'] = shown.state;
    if (time && time.dateTime !== shown.duration) time.dateTime = shown.duration;
    write(time, shown.text);
  }
}
