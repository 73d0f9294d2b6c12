import type { BrowserContext, Page } from '@playwright/test';

/** Collects the addresses that a browser asks others than the site itself for, and lets none of them out. */
export async function keepInside(context: BrowserContext, origin: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => route.abort('internetdisconnected'),
  );
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) asked.push(url.href);
  });
  return asked;
}

/** What the browser has been made to remember: cookies, and what scripts have stored. */
export async function remembered(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...stored];
}
