import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { FolderServer } from './folder-server.ts';

/** A worker as the one that Workbox wrote, as far as another can see: its caches by their names, and what it is told. */
export const workerOfBefore = `
const kept = 'temadag-precache-v2-' + registration.scope;
const fill = async () => {
  await (await caches.open(kept)).addAll(['index.html?__WB_REVISION__=1']);
  await (await caches.open('temadag-pdf')).add('temadag.pdf');
  await caches.open('temadag-before');
};
addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', ({ data }) => data.type === 'SKIP_WAITING' && skipWaiting());
`;

/** Puts an edition on the host and lets the page ask for it. Gives what becomes of it. */
export async function updateTo(host: FolderServer, page: Page, site: string): Promise<string> {
  host.serve(site);
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'nothing new';
    return new Promise<string>((settled) => {
      const look = () => {
        if (worker.state !== 'installing') settled(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

/**
 * Waits until the browser has put the newer edition in the place of the old: it does so a moment after the last window
 * has closed, and a window that opens before gets the old. It is seen from a page of the host that is not the site's.
 */
export async function browserHasChanged(context: BrowserContext, host: FolderServer): Promise<void> {
  const outside = await context.newPage();
  const address = new URL('/', host.address).href;
  await outside.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await outside.goto(address);
  const isWaiting = (scope: string) =>
    navigator.serviceWorker.getRegistration(scope).then((kept) => kept?.waiting?.state);
  await expect.poll(() => outside.evaluate(isWaiting, host.address)).toBeUndefined();
  await outside.close();
}
