import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { moveDay } from '../clock/adjust.ts';
import { unadjusted, type Adjustments } from '../clock/adjustments.ts';
import { agendaClock } from '../clock/agenda-clock.ts';
import { isRehearsed } from '../clock/held-time.ts';
import type { Store } from '../clock/store.ts';
import { openRehearsing } from './rehearsal-pane.ts';

const { document, HTMLElement } = parseHTML('<html><body></body></html>');
beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { pathname: '/temadag/' });
  // It has no dialogs that open.
  const showModal = { configurable: true, value: () => undefined };
  const close = {
    configurable: true,
    value(this: Element) {
      this.remove();
    },
  };
  Object.defineProperties(HTMLElement.prototype, { showModal, close });
});
afterEach(() => void vi.unstubAllGlobals());

const items = exampleDay.map((item) => ({ ...item, title: item.id, short: undefined, slides: [] }));

/** Windows of one day, which are each told of what is changed, as in a browser. */
function windowsOf(day: Adjustments, count: number) {
  let kept = day;
  const listeners: (() => void)[] = [];
  const store: Store = {
    read: () => kept,
    change(to) {
      kept = to(kept);
      for (const listener of listeners) listener();
    },
    onChange: () => () => undefined,
  };
  const windows = Array.from({ length: count }, () => {
    const place = document.createElement('div');
    const show = openRehearsing(place, { items, store, go: () => undefined });
    const shows = () => show(agendaClock(exampleDay, 620, 'intro', kept), 'intro');
    listeners.push(shows);
    shows();
    return { press: () => place.querySelector('button')?.click() };
  });
  return { store, windows };
}

const inDialog = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('dialog button')]
    .find(({ textContent }) => textContent === words)
    ?.click();

it.each([
  ['the same', 0],
  ['another', 1],
])('a rehearsal that is ended in %s window leaves the day as it was', (_says, ends) => {
  const day = moveDay(unadjusted, 'velkomst', 5);
  const { store, windows } = windowsOf(day, 2);
  windows[0]?.press();
  inDialog('Start generalprøve af »intro«');
  expect(isRehearsed(store.read())).toBe(true);
  store.change((before) => moveDay(before, 'intro', 10));
  windows[ends]?.press();
  expect(store.read()).toEqual(day);
});
