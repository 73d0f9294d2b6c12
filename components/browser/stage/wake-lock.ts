import { allowed } from '../platform/allowed.ts';

/** Keeps the screen from going to sleep while the slides are in view. Where that can't be had, nothing happens. */
export function keepScreenOn(): void {
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** The browser takes the lock back whenever the page is hidden, so it is asked for each time it is seen. */
function ask(): void {
  if (document.visibilityState !== 'visible') return;
  allowed(() => navigator.wakeLock.request('screen'))?.catch(() => undefined);
}
