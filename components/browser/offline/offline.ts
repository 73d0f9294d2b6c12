import './offline.css';

/** How long a page that is open waits before it asks for a newer edition again, in milliseconds. */
const pause = 60 * 60 * 1000;

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
  button.addEventListener('click', () => take(registration));
  return button;
}

/** Shows the newer edition in this window. Other windows stay as they are. */
function take({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    // Another window has taken it.
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}
