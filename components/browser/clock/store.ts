import { toAdjustments, unadjusted, type Adjustments } from './adjustments.ts';
import type { TextStorage } from './window-storage.ts';

/** Where the speaker's adjustments are kept. A window that drives this one needs no more of it than this. */
export type Store = Readonly<{
  read: () => Adjustments;
  /** Changes them for every window that is open here. */
  change: (to: (before: Adjustments) => Adjustments) => void;
  /** Calls back after every change, in whichever window it was made; the answer ends it. */
  onChange: (listener: () => void) => () => void;
}>;

/** What a store needs of its window; `storage` throws where the browser refuses to keep anything. */
type StoreWindow = Readonly<{
  storage: () => TextStorage;
  /** Calls back with the key that another window has changed, or null where it emptied the storage. */
  onStorage: (listener: (key: string | null) => void) => void;
  address: string;
  day: () => string;
}>;

/**
 * Keeps the speaker's adjustments for one day in this browser, so that they survive a reload. Yesterday's are not used
 * today, and are forgotten with the first change. What can't be read is no adjustment; where nothing can be kept, the
 * window remembers them for as long as it is open. Nothing is kept before the speaker changes something.
 */
export function openStore({ storage, onStorage, address, day }: StoreWindow): Store {
  const prefix = `dag ${address.replace(/index\.html$/, '')} `;
  const listeners = new Set<() => void>();
  let known: Known | undefined;

  const textAt = (key: string): string | null => {
    if (known?.key === key && !known.kept) return known.text;
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const read = (): Adjustments => {
    const key = prefix + day();
    const text = textAt(key);
    if (known?.key !== key || known.text !== text)
      known = { key, text, adjustments: parse(text), kept: true };
    return known.adjustments;
  };
  const tell = () => listeners.forEach((listener) => listener());

  onStorage((key) => {
    if (key === null || key.startsWith(prefix)) tell();
  });
  return {
    read,
    change(to) {
      const adjustments = to(read());
      const [key, text] = [prefix + day(), JSON.stringify(adjustments)];
      known = { key, text, adjustments, kept: keep(storage, prefix, key, text) };
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What was read or changed last, and whether the browser has kept it. */
type Known = Readonly<{ key: string; text: string | null; adjustments: Adjustments; kept: boolean }>;

function keep(storage: () => TextStorage, prefix: string, key: string, text: string): boolean {
  try {
    const place = storage();
    // Other windows read the day's own while it is written, or after there was no room for more.
    for (const other of Object.keys(place))
      if (other !== key && other.startsWith(prefix)) place.removeItem(other);
    place.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string | null): Adjustments {
  try {
    return toAdjustments(JSON.parse(text ?? 'null')) ?? unadjusted;
  } catch {
    return unadjusted;
  }
}
