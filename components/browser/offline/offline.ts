import { allowed } from '../document/allowed.ts';

/** How long a page that is open waits before it asks for a newer edition again, in milliseconds. */
const pause = 60 * 60 * 1000;

/** Where a window that is open finds the files of its own edition when another window has taken a newer one. */
const before = 'temadag-before';

/**
 * Lets the browser keep the whole site for use without network, and offers a newer edition when one has come. It is
 * never taken unasked while a window is open. Rejects where the browser will not keep anything.
 */
export async function keepForOffline(): Promise<void> {
  await navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' });
  const registration = await navigator.serviceWorker.getRegistration();
  // The speaker has other things to do.
  if (!registration || document.documentElement.dataset['around']) return;
  askWhenSeen(registration);

  const place = document.createElement('div');
  place.className = 'new-edition';
  place.setAttribute('role', 'status');
  document.body.append(place);
  const look = () => {
    if (registration.waiting && registration.active && !place.hasChildNodes())
      place.append(offer(registration));
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', watch);
  watch();
  look();
}

/** Asks the host for a newer edition when the page comes into view, but not all the time. */
function askWhenSeen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < pause) return;
    asked = Date.now();
    // Without network there is nothing newer to hear of.
    registration.update().catch(() => undefined);
  });
}

function offer(registration: ServiceWorkerRegistration): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Ny udgave – hent',
  });
  button.addEventListener('click', () => void take(registration));
  return button;
}

/** Shows the newer edition in this window. Other windows stay as they are. */
async function take({ scope, waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting) {
    // Another window has taken it.
    location.reload();
    return;
  }
  // Without room for them, the newer edition is taken all the same.
  await keepFilesOf(scope).catch(() => undefined);
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Keeps the scripts and styles of the edition that is about to go, which other windows may have yet to load. */
async function keepFilesOf(scope: string): Promise<void> {
  const caches = allowed(() => globalThis.caches);
  if (!caches) return;
  await caches.delete(before);
  const kept = await caches.open(before);
  for (const name of await caches.keys()) {
    if (!name.includes('-precache-') || !name.endsWith(scope)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = request.url.includes('/assets/') ? await cache.match(request) : undefined;
      if (response) await kept.put(request, response);
    }
  }
}
