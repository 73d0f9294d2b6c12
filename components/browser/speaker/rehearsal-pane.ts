import { isRehearsed, pretend, stopPretending } from '../clock/held-time.ts';
import type { Adjustments } from '../clock/adjustments.ts';
import type { AgendaClock } from '../clock/agenda-clock.ts';
import type { Store } from '../clock/store.ts';
import { writeText } from '../clock/timer.ts';
import type { AgendaItem } from '../document/read-document.ts';
import { allowed } from '../platform/allowed.ts';
import { deckPath } from '../platform/deck-path.ts';
import { recall, remember } from '../platform/memory.ts';
import { button } from './button.ts';
import { elapsedInWords } from './elapsed.ts';
import { areRuns, betterRun, goOn, secondsOf, type Run } from './rehearsal.ts';
import { openRehearsal } from './rehearsal-dialog.ts';

/** What a rehearsal needs of the speaker's window. */
type Rehearsed = Readonly<{ items: readonly AgendaItem[]; store: Store; go: (id: string) => void }>;

/**
 * Puts in the button that starts and ends a rehearsal. While one lasts, the day follows its own clock in both windows, and
 * each slide of the item is timed; it ends with the item. What is given shows how far it has come.
 */
export function openRehearsing(
  place: HTMLElement,
  { items, store, go }: Rehearsed,
): (clock: AgendaClock, slide: string) => void {
  const best = keptRuns();
  let run: Run | undefined;
  let on: AgendaItem | undefined;

  // What is changed in a rehearsal is not changed in the day.
  let before: Adjustments | undefined;
  const set = (clock: number) => {
    if (!isRehearsed(store.read())) before = store.read();
    store.change((now) => pretend(now, { clock, items, now: Date.now() }));
  };
  const start = (item: AgendaItem) => {
    run = { item: item.id, slides: [] };
    set(item.start);
    go(item.id);
  };
  const end = () => {
    const item = items.find(({ id }) => id === run?.item);
    const ended = run && goOn(run, undefined, Date.now());
    // A change of the day is shown at once.
    run = undefined;
    store.change((now) => stopPretending(before ?? now));
    before = undefined;
    if (!item || !ended) return;
    best.keep(betterRun(best.of(item.id), ended, plannedSeconds(item)));
    openRehearsal({ item, ended, best: best.of(item.id), starts: start, sets: set });
  };
  const press = button('Generalprøve', () => {
    if (isRehearsed(store.read())) end();
    else openRehearsal({ item: on, ended: undefined, best: on && best.of(on.id), starts: start, sets: set });
  });
  const told = document.createElement('span');
  place.append(told, press);

  return (clock, slide) => {
    on = items.find(({ id }) => id === clock.day[clock.on]?.item.id);
    const lasts = isRehearsed(store.read());
    writeText(press.querySelector('span'), lasts ? 'Slut prøven' : 'Generalprøve');
    if (run && (!lasts || (run.on && on?.id !== run.item))) end();
    // It begins once the slide is on that opens the item.
    if (run && on?.id === run.item && (run.on || slide === run.item)) run = goOn(run, slide, Date.now());
    const item = items.find(({ id }) => id === run?.item);
    writeText(
      told,
      run && item
        ? `${elapsedInWords(secondsOf(run, Date.now()) * 1000)} af ${elapsedInWords(plannedSeconds(item) * 1000)}`
        : '',
    );
  };
}

/** How many seconds an item is printed to last; 0 where its end is not stated. */
function plannedSeconds({ start, end = start }: Pick<AgendaItem, 'start' | 'end'>): number {
  return (end - start) * 60;
}

/** The best runs that this browser has kept, one for each item. */
function keptRuns() {
  const key = `generalprøve ${deckPath()}`;
  const kept = allowed((): unknown => JSON.parse(recall(key) ?? 'null'));
  let runs: readonly Run[] = areRuns(kept) ? kept.runs : [];
  return {
    of: (item: string) => runs.find((run) => run.item === item),
    keep: (run: Run) => {
      runs = [...runs.filter(({ item }) => item !== run.item), run];
      remember(key, JSON.stringify({ runs }));
    },
  };
}
