import type { Key } from '../stage/keys.ts';

/** Wider than high, and with a mouse: a laptop, whose window is only too small for the stage to be shown unasked. */
const laptop = '(pointer: fine) and (min-width: 600px) and (min-aspect-ratio: 4/3)';

/**
 * Lets the keys that drive the slides open them on a laptop that got the page to read because its window is low, as
 * where everything is shown at 150 or 200 per cent; `hint` says so. Gives the keys, none where someone has asked for the
 * page.
 */
export function offerStage(link: HTMLElement | null, hint: HTMLElement | null): Key[] {
  if (new URLSearchParams(location.search).has('vis') || !matchMedia(laptop).matches) return [];
  const opens = () => link?.click();
  if (hint) hint.hidden = false;
  openWithFirst('PageDown', opens);
  return [{ keys: ['ArrowRight', 'f', 'F5'], shown: '→ · F · F5', says: 'Vis slides', does: opens }];
}

/** A clicker's key, which also scrolls: it opens where nothing has been done with the page before, so nobody reads it. */
function openWithFirst(key: string, opens: () => void): void {
  const first = new AbortController();
  for (const type of ['keydown', 'pointerdown', 'wheel'] as const)
    addEventListener(
      type,
      (event) => {
        first.abort();
        if (!(event instanceof KeyboardEvent) || event.key !== key || event.defaultPrevented) return;
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        opens();
      },
      { signal: first.signal },
    );
}
