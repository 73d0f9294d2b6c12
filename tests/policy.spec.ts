import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import {
  followHash,
  isOn,
  isReady,
  openReading,
  openStage,
  showSlide,
  slideIds,
  withMovement,
} from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';

test.use(withMovement);

test('the stage is walked, a film played and the help opened, and the policy refuses nothing', async ({
  page,
}) => {
  test.slow();
  const refused = await refusedOn(page);
  await openStage(page);
  for (const id of await slideIds(page)) await showSlide(page, id);
  await playFilm(page);
  await showSlide(page, 'bisiddersager');
  for (const key of ['Escape', 'Escape', 'b', 'b', '?', 'Escape']) await page.keyboard.press(key);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await refused()).toEqual([]);
});

test('the page is read, a film played, a table and a picture fetched, and the policy refuses nothing', async ({
  page,
}) => {
  const refused = await refusedOn(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openReading(page);
  for (const slide of await page.locator('section.slide:visible').all()) await slide.scrollIntoViewIfNeeded();
  await expect(page.locator('.chart:not([data-drawn])')).toHaveCount(0);
  await playFilm(page);
  await page.getByRole('button', { name: 'Se kilden til 5.219' }).filter({ visible: true }).first().click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('Vis tallene').first().click();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  await table;
  await page
    .locator('#bisiddersager')
    .getByRole('button', { name: /^Del »/ })
    .click();
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Hent bredt billede/ }).click();
  await picture;
  expect(await refused()).toEqual([]);
});

test('the speaker’s window and Klar til scenen open, and the policy refuses nothing', async ({ page }) => {
  const refused = await refusedOn(page);
  await openStage(page, 'bisiddersager');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.locator('.miniature').first()).toBeVisible();
  const refusedThere = await refusedOn(speaker);
  await speaker.reload();
  await expect(speaker.locator('.miniature .plot canvas').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/underretninger$/);
  expect(await refusedThere()).toEqual([]);
  await page.goto('./?vis=klar');
  await expect(page.getByRole('heading', { level: 1, name: 'Klar til scenen' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await refused()).toEqual([]);
});

/** What a stranger may try to get into the page, and which part of the policy refuses it. */
const planted: readonly { says: string; by: string; html?: string; plant?: () => void }[] = [
  {
    says: 'a script that is written into the page',
    by: 'script-src-elem',
    plant: () => document.body.append(Object.assign(document.createElement('script'), { text: 'planted()' })),
  },
  {
    says: 'a link that runs a script',
    by: 'script-src-elem',
    plant: () => {
      document.body.append(
        Object.assign(document.createElement('a'), { id: 'planted', href: 'javascript:a()' }),
      );
      document.getElementById('planted')?.click();
    },
  },
  { says: 'a handler', by: 'script-src-attr', html: '<img src="data:," onerror="planted()" />' },
  { says: 'a style in a tag', by: 'style-src-attr', html: '<p style="color: red">rød</p>' },
  { says: 'a style sheet', by: 'style-src-elem', html: '<style>p { color: red }</style>' },
  { says: 'a picture of another’s', by: 'img-src', html: '<img src="https://example.org/a.png" />' },
  { says: 'a frame of another’s', by: 'frame-src', html: '<iframe src="https://example.org/"></iframe>' },
  { says: 'a foreign base of all addresses', by: 'base-uri', html: '<base href="https://example.org/" />' },
  {
    says: 'a word sent to another',
    by: 'connect-src',
    plant: () => void fetch('https://example.org/').catch(() => undefined),
  },
];

for (const { says, by, html, plant } of planted)
  test(`the policy refuses ${says}`, async ({ page }) => {
    const refused = await refusedOn(page);
    await openStage(page);
    if (plant) await page.evaluate(plant);
    else await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), html ?? '');
    await expect.poll(async () => (await refused()).map((one) => one.split(' ')[0])).toContain(by);
  });

test('the page’s own scripts can’t run a text either', async ({ page }) => {
  const refused = await refusedOn(page);
  await page.route('**/assets/index-*.js', async (route) => {
    const answer = await route.fetch();
    const eval_ = 'try { document.title = eval("1 + 1") } catch { document.title = "refused" };';
    await route.fulfill({ response: answer, body: eval_ + (await answer.text()) });
  });
  await openStage(page);
  await expect(page).toHaveTitle('refused');
  expect((await refused()).join()).toContain('script-src eval');
});

test('the server of these tests sends what the site says that a host should send', async ({ page }) => {
  const answer = await page.goto('./');
  const sent = answer?.headers() ?? {};
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(sent['content-security-policy']).toBe(`${meta ?? ''}; frame-ancestors 'none'`);
  expect(sent).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  const script = await page.request.get((await page.locator('script[src]').getAttribute('src')) ?? '');
  expect(script.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  const written = await page.request.get('./_headers');
  const lines = new Set((await written.text()).split('\n').map((line) => line.trim().toLowerCase()));
  for (const name of ['content-security-policy', 'cross-origin-opener-policy', 'permissions-policy'])
    expect([...lines]).toContain(`${name}: ${sent[name] ?? ''}`.toLowerCase());
});

test('the stage may still fill the screen, keep it lit and find the other screens', async ({ page }) => {
  await openStage(page);
  const may = await page.evaluate(() => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { allowsFeature: (name: string) => boolean };
    };
    return ['fullscreen', 'screen-wake-lock', 'window-management', 'camera', 'microphone'].filter((name) =>
      featurePolicy.allowsFeature(name),
    );
  });
  expect(may).toEqual(['fullscreen', 'screen-wake-lock', 'window-management']);
});

test('a film is told where it is embedded, and nobody else is told where the reader comes from', async ({
  page,
  baseURL,
}) => {
  await openReading(page, 'hvorfor-bisidning');
  const asked = page.waitForRequest(
    (request) => /youtube/.test(request.url()) && request.isNavigationRequest(),
  );
  await playFilm(page);
  expect((await (await asked).allHeaders())['referer']).toBe(baseURL);
});

test('a page on another origin can’t frame the site, nor hold the window that it opens', async ({
  page,
  baseURL,
}) => {
  const stranger = await strangersPage();
  await page.goto(stranger.address);
  await page.evaluate(frame, baseURL ?? '');
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.evaluate(open, baseURL ?? '')]);
  await isReady(opened);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  expect(await page.evaluate(() => (Reflect.get(window, 'opened') as Window).closed)).toBe(true);
  await stranger.stop();
});

test('from a host without headers the site can be framed and held, but shows no other slide for it', async ({
  page,
}) => {
  const stranger = await strangersPage();
  const site = await serveInFolder('/');
  await page.goto(stranger.address);
  await page.evaluate(frame, `${site.address}?vis=slides#/kaffe`);
  const framed = page.frameLocator('iframe');
  await framed.locator('#deck[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate((address) => {
    const [window] = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
    window?.location.replace(address);
  }, `${site.address}?vis=slides#/frokost`);
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/#\/kaffe$/);
  await expect(framed.locator('#kaffe.present')).toBeVisible();

  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(open, `${site.address}#/kaffe`),
  ]);
  await isReady(opened);
  await page.evaluate((address) => {
    (Reflect.get(window, 'opened') as Window).location.replace(address);
  }, `${site.address}#/frokost`);
  await expect(opened).toHaveURL(/#\/kaffe$/);
  await isOn(opened, 'kaffe');

  await opened.goto('about:blank');
  await opened.goto(`${site.address}#/kaffe`);
  await isReady(opened);
  await opened.evaluate(() => (window.opener = null));
  await followHash(opened, 'frokost');
  await isOn(opened, 'frokost', 'the same attack in a window that nobody holds');
  await stranger.stop();
  await site.stop();
});

/** Collects what the policy refuses on a page, as "what-refused-it what". */
async function refusedOn(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'refused') as string[]);
}

/** Plays the film, and answers for YouTube. */
async function playFilm(page: Page): Promise<void> {
  await page.route('https://www.youtube-nocookie.com/**', (route) =>
    route.fulfill({ body: 'En film', contentType: 'text/html' }),
  );
  await followHash(page, 'hvorfor-bisidning');
  await page.getByRole('button', { name: 'Afspil filmen' }).click();
  await expect(page.frameLocator('iframe').getByText('En film')).toBeVisible();
}

/** A page of another origin than the site's, with nothing on it. */
async function strangersPage(): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>En fremmed</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}

const frame = (address: string) => {
  document.body.append(
    Object.assign(document.createElement('iframe'), { src: address, width: 1280, height: 720 }),
  );
};

const open = (address: string) => {
  Object.assign(window, { opened: window.open(address, 'opened', 'width=1280,height=720') });
};
