import { allowed } from './allowed.ts';
import { deckPath } from './deck-path.ts';

/** What the browser would not keep, for as long as this window is open. */
const inWindow = new Map<string, string>();

/** The text that was remembered under a key, in this window or before it; null where there is none. */
export function recall(key: string): string | null {
  return inWindow.get(key) ?? allowed(() => localStorage.getItem(key)) ?? null;
}

/** Remembers a text under a key: in this browser, or where that refuses or is full, in this window. */
export function remember(key: string, text: string): void {
  if (isKept(key, text)) inWindow.delete(key);
  else inWindow.set(key, text);
}

/** Whether this browser keeps what it is given, for the next time the page is opened. Leaves nothing behind. */
export function canRemember(): boolean {
  const key = `prøve ${deckPath()}`;
  const isSo = isKept(key, key);
  allowed(() => localStorage.removeItem(key));
  return isSo;
}

function isKept(key: string, text: string): boolean {
  return (
    allowed(() => {
      localStorage.setItem(key, text);
      return localStorage.getItem(key) === text;
    }) ?? false
  );
}
