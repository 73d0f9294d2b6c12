import { allowed } from '../platform/allowed.ts';
import { deckPath } from '../platform/deck-path.ts';

/** As much of a BroadcastChannel as the stage and its speaker need. */
export type Channel = Readonly<{
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  close: () => void;
}>;

/**
 * A channel for a browser that gives none, as with cookies blocked: between a window and the one it was opened by.
 * Whoever says something from the deck's own address is answered from then on, and told what was said first, that a stage
 * has come; nobody else is heard.
 */
export function openWindowChannel(): Channel {
  // The DOM's own type for it is any.
  const opener = window.opener as Window | null;
  const known = new Set<MessageEventSource>(opener ? [opener] : []);
  const closing = new AbortController();
  const targetOrigin = location.protocol === 'file:' ? '*' : location.origin;
  let unheard: unknown;
  return {
    postMessage: (message) => {
      if (known.size === 0) unheard ??= message;
      for (const one of known) one.postMessage(message, { targetOrigin });
    },
    addEventListener: (type, listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        const { source } = event;
        if (!isOurs(event)) return;
        if (source && !known.has(source) && unheard !== undefined)
          source.postMessage(unheard, { targetOrigin });
        if (source) known.add(source);
        listener(event);
      };
      addEventListener(type, hear, { signal: closing.signal });
    },
    close: () => closing.abort(),
  };
}

/** Files are strangers to each other, and say only that they are files; on the web the address has to be this one. */
function isOurs({ origin, source }: MessageEvent): boolean {
  if (location.protocol === 'file:') return ['null', 'file://'].includes(origin);
  if (origin !== location.origin) return false;
  // A page's last words come when it is gone.
  if (source === null) return true;
  if (!('location' in source)) return false;
  return allowed(() => deckPath(source.location)) === deckPath();
}
