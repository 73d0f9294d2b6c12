import { expect, type Page, type Route } from '@playwright/test';
import { at } from './deck.ts';

/** The addresses of the film. */
export const film = 'https://www.youtube-nocookie.com/**';

/** What is checked, by its id, and what it is called. */
export const titles = {
  filer: 'Filer',
  skrifter: 'Skrifter',
  slides: 'Slides',
  skaerme: 'Projektor',
  talervisning: 'Talervisning',
  hukommelse: 'Browserens hukommelse',
  ur: 'Ur og program',
  film: 'Film',
  'uden-net': 'Uden net',
  andre: 'Ingen andre',
};

/** What a good day has and this browser may not have: network, a projector, a page kept for later, and a speaker's window that answers. */
export async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(at('09:12'));
  await page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => true });
    Object.defineProperty(Screen.prototype, 'isExtended', { configurable: true, get: () => true });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', {
      configurable: true,
      get: () => ({}),
    });
  });
  await page.context().route(film, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
}

/** Opens the page and waits until all has been checked. */
export async function openReady(page: Page): Promise<void> {
  await page.goto('./?vis=klar');
  await page.locator('main[data-checked]').waitFor();
}

/** What is said of one thing that is checked. */
export const row = (page: Page, id: keyof typeof titles) => page.locator(`.checks > #${id}`);

/** Waits until one thing is in order. */
export async function isGood(page: Page, id: keyof typeof titles, says: string | RegExp = ''): Promise<void> {
  await expect(row(page, id)).toHaveAttribute('data-state', 'good');
  await expect(row(page, id).locator('.state')).toHaveText('I orden');
  await expect(row(page, id)).toContainText(says);
}

/** Waits until one thing is to be put right. */
export async function isBad(page: Page, id: keyof typeof titles, says: string | RegExp): Promise<void> {
  await expect(row(page, id)).toHaveAttribute('data-state', 'bad');
  await expect(row(page, id).locator('.state')).toHaveText('Ret det');
  await expect(row(page, id)).toContainText(says);
}

/** Serves the page with its HTML changed, and under a policy if one is given. */
export async function serve(page: Page, change: (html: string) => string, policy?: string): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = change(html);
      if (policy === undefined) expect(body === html, 'nothing is planted').toBe(false);
      const headers = response.headers();
      if (policy !== undefined) headers['content-security-policy'] = policy;
      await route.fulfill({ response, headers, body });
    },
  );
}

/** Puts HTML on the slide for lunch. */
export const onLunch = (added: string) => (html: string) =>
  html.replace(/<section [^>]*id="frokost"[^>]*><div class="slide-body">/, (start) => start + added);

/** Lets nothing through. */
export const cut = (route: Route) => route.abort();
