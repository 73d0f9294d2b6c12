import { unadjusted, type Adjustments } from './adjustments.ts';
import { breakCountdown, startsAt, type Countdown } from './countdown.ts';
import { clockAt, momentOf } from './day.ts';
import { heldTime, isRehearsed } from './held-time.ts';
import { dueAt, movedDay, type MovedItem } from './moved-day.ts';
import { onDay, printedStretch, type Item, type Programme } from './programme.ts';
import type { Store } from './store.ts';
import { showTimers, writeText } from './timer.ts';
import { whichDay } from './which-day.ts';

/** The clocks on the slides. */
export type Clocks = Readonly<{
  /** Writes them anew where slides have been swapped; `changed` is the programme where that has changed too. */
  show: (changed?: Programme) => void;
}>;

/**
 * Shows the time of day, the moved programme and the timers on the slides, and goes on doing so. Paper gets the printed
 * times. On another day than the one that it is held, nothing is now, and a break says when it begins.
 */
export function startClocks(place: HTMLElement, printed: Programme, store: Store): Clocks {
  let programme = printed;
  // Looking for them takes long where there are many slides.
  let clocks = clocksIn(place);
  let onPaper = false;
  const show = () => {
    if (onPaper) return;
    showTime(clocks, programme, store.read());
    tellRehearsal(place, programme, store.read());
    showTimers(clocks.timers, store);
  };
  show();
  setInterval(show, 250);
  store.onChange(show);
  addEventListener('beforeprint', () => {
    onPaper = true;
    showPrinted(clocks, programme.items);
  });
  addEventListener('afterprint', () => {
    onPaper = false;
    show();
  });
  return {
    show(changed = programme) {
      programme = changed;
      clocks = clocksIn(place);
      show();
    },
  };
}

/** Says over a view that its clock is not the machine's, and what it shows. */
function tellRehearsal(place: HTMLElement, { items }: Programme, adjustments: Adjustments): void {
  const told = place.querySelector('.rehearsed');
  if (!isRehearsed(adjustments)) {
    told?.remove();
    return;
  }
  const { day, minutes } = momentOf(heldTime(adjustments), printedStretch(items));
  const sign = told ?? Object.assign(document.createElement('p'), { className: 'rehearsed' });
  writeText(sign, `Prøve: vi lader, som om klokken er ${clockAt(day, minutes).join('.')}`);
  if (!told) place.append(sign);
}

/** What a clock writes on. */
type OnSlides = Readonly<{
  /** The times at which items begin and end, wherever they are told; as they are written while that lasts. */
  times: readonly HTMLTimeElement[];
  written: { times?: string };
  rows: readonly HTMLElement[];
  countdowns: readonly HTMLElement[];
  timers: readonly HTMLElement[];
}>;

function clocksIn(place: HTMLElement): OnSlides {
  const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
    ...place.querySelectorAll<Kind>(selector),
  ];
  return {
    times: all<HTMLTimeElement>('time[data-start-of], time[data-end-of]'),
    written: {},
    rows: all('.agenda [data-item]'),
    countdowns: all('.countdown[data-item]'),
    timers: all('.timer'),
  };
}

function showTime(on: OnSlides, { items, held }: Programme, adjustments: Adjustments): void {
  const { day, minutes } = momentOf(heldTime(adjustments), printedStretch(items));
  const moved = movedDay(onDay(items, day), adjustments, minutes);
  showTimes(on, day, moved);
  const isDay = isRehearsed(adjustments) || whichDay(day, held) === 'the day';
  mark(on, isDay ? moved[dueAt(moved, minutes)] : undefined);
  showCountdowns(on, (id) => {
    const index = moved.findIndex(({ item }) => item.id === id);
    const one = moved[index];
    if (one && !isDay) return startsAt(clockAt(day, one.start));
    return one && breakCountdown(one, moved[index + 1]?.end ?? Infinity, minutes);
  });
}

/** Takes back what the clock has done to the slides. */
function showPrinted(on: OnSlides, items: readonly Item[]): void {
  const { day } = momentOf(new Date(), printedStretch(items));
  const printed = movedDay(onDay(items, day), unadjusted, 0);
  showTimes(on, day, printed);
  mark(on, undefined);
  showCountdowns(on, (id) => {
    const one = printed.find(({ item }) => item.id === id);
    if (!one) return undefined;
    const minutes = (one.end ?? one.start) - one.start;
    return { text: `${minutes} min`, duration: `PT${minutes}M`, state: 'minutes' };
  });
}

/** Writes the times where they are others than those written last: four times a second they seldom are. */
function showTimes({ times, written }: OnSlides, day: string, moved: readonly MovedItem[]): void {
  const told = [day, ...moved.map(({ item, start, end }) => [item.id, start, end])].join(' ');
  if (told === written.times) return;
  written.times = told;
  const items = new Map(moved.map((one) => [one.item.id, one]));
  for (const time of times) {
    const { startOf, endOf } = time.dataset;
    const elapsed = items.get(startOf ?? '')?.start ?? items.get(endOf ?? '')?.end;
    if (elapsed === undefined) continue;
    const clock = clockAt(day, elapsed);
    const iso = clock.join(':');
    if (time.dateTime !== iso) time.dateTime = iso;
    writeText(time, clock.join('.'));
  }
}

/** Marks the item that is now in every agenda. */
function mark({ rows }: OnSlides, now: MovedItem | undefined): void {
  for (const row of rows) {
    const isNow = row.dataset['item'] === now?.item.id;
    if (isNow === row.hasAttribute('aria-current')) continue;
    if (isNow) row.setAttribute('aria-current', 'time');
    else row.removeAttribute('aria-current');
  }
}

function showCountdowns({ countdowns }: OnSlides, of: (item: string) => Countdown | undefined): void {
  for (const countdown of countdowns) {
    const shown = of(countdown.dataset['item'] ?? '');
    if (!shown) continue;
    const time = countdown.querySelector('time');
    if (countdown.dataset['state'] !== shown.state) countdown.dataset['state'] = shown.state;
    if (time && time.dateTime !== shown.duration) time.dateTime = shown.duration;
    writeText(time, shown.text);
  }
}
