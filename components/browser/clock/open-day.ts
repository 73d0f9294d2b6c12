import { canRemember } from '../platform/memory.ts';
import { momentOf } from './day.ts';
import { printedStretch, type Item } from './programme.ts';
import { openStore, type Store } from './store.ts';
import { openWindowStorage } from './window-storage.ts';

/** The speaker's adjustments of the day that is being held, of the printed programme. */
export function openDay(items: readonly Item[]): Store {
  let tell: (key: string | null) => void = () => undefined;
  const inWindows = canRemember() ? undefined : openWindowStorage((key) => tell(key));
  return openStore({
    storage: () => inWindows ?? localStorage,
    onStorage: (listener) => {
      tell = listener;
      addEventListener('storage', ({ key }) => listener(key));
    },
    address: location.pathname,
    day: () => momentOf(new Date(), printedStretch(items)).day,
  });
}
