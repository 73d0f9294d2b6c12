import './light-table.css';
import { clockAt, momentOf } from '../clock/day.ts';
import { heldTime } from '../clock/held-time.ts';
import { movedDay } from '../clock/moved-day.ts';
import { onDay, printedStretch } from '../clock/programme.ts';
import type { Store } from '../clock/store.ts';
import type { DeckDocument } from '../document/read-document.ts';
import { characterKeysWork } from '../stage/character-keys.ts';
import { inNextRow } from './next-row.ts';
import { showPictures } from './pictures.ts';
import { putAway } from './put-away.ts';
import { laySheet, type Cell } from './sheet.ts';

type Laid = Readonly<{
  /** The id of the slide that is on. */
  on: string;
  /** What the speaker has changed in the day. */
  day: Store;
  /** What lies under the table, and can't be used meanwhile. */
  covers: readonly HTMLElement[];
  /** Shows the slide that is chosen. */
  goes: (id: string) => void;
}>;

/**
 * Lays all slides on a table over the window, or takes it away. The mark is where the focus is; what is on stays as it is
 * until a slide is chosen. It is no dialog of the browser's, since all other keys go on doing what they do.
 */
export function toggleLightTable(page: DeckDocument, { on, day, covers, goes }: Laid): void {
  if (putAway()) return;
  const { skipped } = day.read();
  const { table, close, cells } = laySheet(page, { on, skipped, starts: startsOf(page, day) });
  const before = document.activeElement;
  const closing = new AbortController();
  const { signal } = closing;
  close.addEventListener('click', () => {
    closing.abort();
    table.remove();
    for (const covered of covers) covered.inert = false;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  for (const { button, slide } of cells)
    button.addEventListener('click', () => {
      putAway();
      goes(slide.id);
    });
  document.body.append(table);
  for (const covered of covers) covered.inert = true;
  const start = cells.find(({ slide }) => slide.id === on) ?? cells[0];
  start?.row.scrollIntoView({ block: 'center' });
  (start?.button ?? close).focus({ preventScroll: true });
  showPictures(table, cells, signal);
  answerKeys(cells, signal);
}

/** When each item starts today, as the speaker has moved the day. */
function startsOf({ items }: DeckDocument, store: Store): ReadonlyMap<string, string> {
  const adjustments = store.read();
  const { day, minutes } = momentOf(heldTime(adjustments), printedStretch(items));
  const moved = movedDay(onDay(items, day), adjustments, minutes);
  return new Map(moved.map(({ item, start }) => [item.id, clockAt(day, start).join('.')]));
}

/** Where a key takes the mark, from one cell to another. */
const moves: Readonly<Record<string, (at: number, cells: readonly Cell[]) => number>> = {
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  PageUp: (at) => at - 1,
  ArrowDown: (at, cells) => inNextRow(cells.map(placeOf), at, 1),
  ArrowUp: (at, cells) => inNextRow(cells.map(placeOf), at, -1),
  Home: () => 0,
  End: (_, cells) => cells.length - 1,
};

const placeOf = ({ row }: Cell) => row.getBoundingClientRect();

/** Listens for the keys of the table before all others do, but after a number that is being typed. */
function answerKeys(cells: readonly Cell[], signal: AbortSignal): void {
  let marked = cells.findIndex(({ button }) => button === document.activeElement);
  const listen = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector('dialog[open]')) return;
    // A clicker begins with it: one that has no Enter gets out by it, too.
    if (key === 'F5') putAway();
    const at = cells.findIndex(({ button }) => button === document.activeElement);
    marked = at < 0 ? marked : at;
    const move = moves[key];
    const closes = key === 'Escape' || (key.toLowerCase() === 'o' && characterKeysWork());
    const chooses = (key === 'Enter' || key === ' ') && !(target instanceof HTMLButtonElement);
    if (!move && !closes && !chooses) return;
    event.preventDefault();
    if (event.repeat && !key.startsWith('Arrow')) return;
    if (closes) putAway();
    else if (move) mark(cells[Math.min(Math.max(0, move(marked, cells)), cells.length - 1)]);
    else cells[marked]?.button.click();
  };
  document.addEventListener('keydown', listen, { signal });
}

function mark(cell: Cell | undefined): void {
  cell?.button.focus({ preventScroll: true });
  cell?.row.scrollIntoView({ block: 'nearest' });
}
