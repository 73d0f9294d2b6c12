import { momentOf } from './day.ts';
import { printedStretch, readProgramme } from './programme.ts';
import { openStore, type Store } from './store.ts';

/** The speaker's adjustments of the day that is being held, for a window that has the deck in it. */
export function openDay(root: ParentNode): Store {
  return openStore({
    storage: () => localStorage,
    onStorage: (listener) => addEventListener('storage', ({ key }) => listener(key)),
    address: location.pathname,
    day: () => momentOf(new Date(), printedStretch(readProgramme(root))).day,
  });
}
