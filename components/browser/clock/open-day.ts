import { canRemember } from '../document/memory.ts';
import { momentOf } from './day.ts';
import { printedStretch, readProgramme } from '../document/programme.ts';
import { openStore, type Store } from './store.ts';
import { openWindowStorage } from './window-storage.ts';

/** The speaker's adjustments of the day that is being held, for a window that has the deck in it. */
export function openDay(root: ParentNode): Store {
  let tell: (key: string | null) => void = () => undefined;
  const inWindows = canRemember() ? undefined : openWindowStorage((key) => tell(key));
  return openStore({
    storage: () => inWindows ?? localStorage,
    onStorage: (listener) => {
      tell = listener;
      addEventListener('storage', ({ key }) => listener(key));
    },
    address: location.pathname,
    day: () => momentOf(new Date(), printedStretch(readProgramme(root))).day,
  });
}
