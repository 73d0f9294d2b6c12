/** Does something once the browser has nothing better to do, as fetching what a key may ask for: later there may be no network. */
export function whenIdle(does: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(does);
  else setTimeout(does, 1000);
}
