import { isRehearsed, pretend, stopPretending } from '../clock/held-time.ts';
import type { AgendaClock } from '../clock/agenda-clock.ts';
import type { Store } from '../clock/store.ts';
import { writeText } from '../clock/timer.ts';
import type { AgendaItem } from '../document/read-document.ts';
import { allowed } from '../platform/allowed.ts';
import { deckPath } from '../platform/deck-path.ts';
import { recall, remember } from '../platform/memory.ts';
import { button } from './button.ts';
import { elapsedInWords } from './elapsed.ts';
import { areRehearsals, betterRun, goOn, secondsOf, type Rehearsals, type Run } from './rehearsal.ts';
import { openRehearsal } from './rehearsal-dialog.ts';

/** What a rehearsal needs of the speaker's window. */
type Rehearsed = Readonly<{ items: readonly AgendaItem[]; store: Store; go: (id: string) => void }>;

/**
 * Puts in the button that starts and ends a rehearsal. While one lasts, the day follows its own clock in both windows, and
 * each slide of the item is timed; it ends with the item. What is given shows how far it has come, from the slide that the
 * stage shows, if there is one.
 */
export function openRehearsing(
  place: HTMLElement,
  { items, store, go }: Rehearsed,
): (clock: AgendaClock, slide: string | undefined) => void {
  const kept = keptRehearsals();
  // One that was going on when this window was loaded again goes on; one that someone ended elsewhere does not.
  let run = isRehearsed(store.read()) ? kept.current() : undefined;
  let on: AgendaItem | undefined;
  const become = (next: Run | undefined) => {
    if (next !== run) kept.keepCurrent(next);
    run = next;
  };

  const set = (clock: number) => store.change((day) => pretend(day, { clock, items, now: Date.now() }));
  const start = (item: AgendaItem) => {
    become({ item: item.id, slides: [] });
    set(item.start);
    go(item.id);
  };
  const end = () => {
    const item = items.find(({ id }) => id === run?.item);
    const ended = run && goOn(run, undefined, Date.now());
    // A change of the day is shown at once.
    become(undefined);
    if (isRehearsed(store.read())) store.change(stopPretending);
    if (!item || !ended) return;
    kept.keep(betterRun(kept.best(item.id), ended, plannedSeconds(item)));
    openRehearsal({ item, ended, best: kept.best(item.id), starts: start, sets: set });
  };
  const press = button('Generalprøve', () => {
    if (isRehearsed(store.read())) end();
    else
      openRehearsal({ item: on, ended: undefined, best: on && kept.best(on.id), starts: start, sets: set });
  });
  const told = document.createElement('span');
  place.append(told, press);

  return (clock, slide) => {
    on = items.find(({ id }) => id === clock.day[clock.on]?.item.id);
    const lasts = isRehearsed(store.read());
    writeText(press.querySelector('span'), lasts ? 'Slut prøven' : 'Generalprøve');
    if (run && (!lasts || (slide && run.on && on?.id !== run.item))) end();
    // It begins once the slide is on that opens the item.
    else if (slide && run && on?.id === run.item && (run.on || slide === run.item))
      become(goOn(run, slide, Date.now()));
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

/** What this browser has kept of rehearsals; what it can't keep lasts as long as the window is open. */
function keptRehearsals() {
  const key = `generalprøve ${deckPath()}`;
  const text = allowed((): unknown => JSON.parse(recall(key) ?? 'null'));
  let kept: Rehearsals = areRehearsals(text) ? text : { runs: [] };
  const change = (to: Rehearsals) => {
    kept = to;
    remember(key, JSON.stringify(kept));
  };
  return {
    best: (item: string) => kept.runs.find((run) => run.item === item),
    keep: (run: Run) =>
      change({ ...kept, runs: [...kept.runs.filter(({ item }) => item !== run.item), run] }),
    current: () => kept.current,
    keepCurrent: (current: Run | undefined) => change({ runs: kept.runs, ...(current && { current }) }),
  };
}
