import { allowed } from '../platform/allowed.ts';

/** Keeps the screen from going to sleep while the slides are in view. Where that can't be had, nothing happens. */
export function keepScreenOn(): void {
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** The browser takes the lock back when the page is hidden, or whenever it likes: it is asked for as long as the page is seen. */
function ask(): void {
  if (document.visibilityState !== 'visible') return;
  const lock = allowed(() => navigator.wakeLock.request('screen'));
  lock?.then((held) => held.addEventListener('release', ask)).catch(() => undefined);
}
