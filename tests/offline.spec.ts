import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { isReady, showSlide, slideIds } from './support/deck.ts';
import { serveInFolder, type FolderServer } from './support/folder-server.ts';
import { firstVisit, nameOf } from './support/kept-site.ts';
import { slideFaults } from './support/slide-faults.ts';

test.use({ serviceWorkers: 'allow' });

/** The site, with a PDF beside it as `npm run pdf` would put it. */
let first: string;
let host: FolderServer;

test.beforeAll(() => {
  first = mkdtempSync(path.resolve('.cache', 'offline-'));
  cpSync(siteUnderTest, first, { recursive: true });
  writeFileSync(path.join(first, 'temadag.pdf'), 'Slides');
});

test.afterAll(() => rmSync(first, { recursive: true }));

test.beforeEach(async () => {
  host = await serveInFolder('/en/mappe/', first);
});

test.afterEach(() => host.stop());

test('with the host gone after one visit, every slide is drawn, its charts and typefaces too', async ({
  page,
  context,
}) => {
  test.slow();
  await visit(page);
  await page.close();
  await host.stop();

  const later = await context.newPage();
  const faults: string[] = [];
  later.on('console', (message) => {
    // The browser's own question whether there is a newer worker.
    if (message.type() === 'error' && !message.location().url.endsWith('/sw.js'))
      faults.push(`${message.location().url} ${message.text()}`);
  });
  later.on('pageerror', (error) => faults.push(error.message));
  await later.goto(host.address);
  await isReady(later);
  let drawn = 0;
  for (const id of await slideIds(later)) {
    await showSlide(later, id);
    drawn += await later.locator(`#${id} canvas`).count();
    expect.soft(await later.evaluate(slideFaults, id), id).toEqual([]);
  }
  expect(drawn).toBeGreaterThan(0);
  expect(await typefaces(later)).toEqual(expect.arrayContaining(['Bricolage Grotesque', 'Figtree']));
  expect(faults).toEqual([]);
});

test('with the host gone after one visit, a finding is saved as a picture', async ({ page, context }) => {
  await visit(page);
  await page.close();
  await host.stop();
  const later = await context.newPage();
  await later.goto(`${host.address}?vis=laes#/underretninger`);
  await isReady(later);
  await later
    .locator('#underretninger')
    .getByRole('button', { name: /^Del »/ })
    .click();
  const download = later.waitForEvent('download');
  await later.getByRole('button', { name: /^Hent bredt billede/ }).click();
  expect((await download).suggestedFilename()).toBe('temadag-2021-underretninger-1200x675.png');
});

test('the page that was open when the host went has all it needs already', async ({ page }) => {
  await visit(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await host.stop();
  await showSlide(page, 'bisiddersager');
  await expect(page.locator('#bisiddersager canvas')).toHaveCount(1);
});

test('with the host gone the page is read on a phone, at any place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await host.stop();
  await page.goto(`${host.address}?vis=laes#/underretninger`);
  await expect(page.locator('#underretninger')).toBeInViewport();
  for (const chart of await page.locator('figure[data-chart]').all()) await chart.scrollIntoViewIfNeeded();
  await expect(page.locator('.chart:not([data-drawn])')).toHaveCount(0);
  expect(await typefaces(page)).toEqual(expect.arrayContaining(['Bricolage Grotesque', 'Figtree']));
});

for (const [rest, sign] of [
  ['?vis=slides', '[data-view=stage] #velkommen.present'],
  ['?vis=taler', '.speaker-view'],
  ['?vis=klar', '.ready h1'],
  ['?vis=laes', '[data-view=reading] #velkommen'],
  ['index.html?fra=mail', '[data-view=stage] #velkommen.present'],
] as const)
  test(`with the host gone ${rest} opens`, async ({ page }) => {
    await visit(page);
    await host.stop();
    await page.goto(host.address + rest);
    await expect(page.locator(sign).first()).toBeVisible();
  });

test('Klar til scenen says so as soon as the page is kept, and again with the host gone', async ({
  page,
}) => {
  await page.goto(`${host.address}?vis=klar`);
  await expect(page.locator('#uden-net')).toContainText('Siden er gemt i browseren og kan åbnes uden net.');
  await host.stop();
  await page.goto(`${host.address}?vis=klar`);
  for (const id of ['uden-net', 'filer', 'skrifter'])
    await expect(page.locator(`#${id} .state`)).toHaveText('I orden');
});

test('with the host gone a PDF is there if it was fetched, and else a page says what to do', async ({
  page,
}) => {
  await visit(page);
  const fetched = () =>
    page.evaluate(async () => {
      const response = await fetch('temadag.pdf');
      return [response.headers.get('content-type'), await response.text()];
    });
  expect(await fetched()).toEqual(['application/pdf', 'Slides']);
  await host.stop();
  expect(await fetched()).toEqual(['application/pdf', 'Slides']);
  await page.goto(`${host.address}temadag-handout.pdf`);
  await expect(page.getByRole('heading', { name: 'PDF’en er ikke hentet endnu' })).toBeVisible();
  await expect(page.getByText('Den skal hentes, mens der er net.')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('font-family', /Figtree/);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tilbage til temadagen' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
});

test.describe('beside another host', () => {
  // The site's own policy would stop the questions that this one is about.
  test.use({ bypassCSP: true });

  test('nothing that others serve is kept, even by the names of our own files', async ({ page }) => {
    const other = await serveInFolder('/andre/', first);
    await visit(page);
    await showSlide(page, 'bisiddersager');
    const names = ['index.html', 'temadag.pdf', nameOf(first, /\.css$/)];
    const addresses = names.map((name) => other.address + name);
    await page.evaluate((all) => Promise.all(all.map((one) => fetch(one, { mode: 'no-cors' }))), addresses);
    expect(other.asked.toSorted()).toEqual(names.toSorted());
    await other.stop();
    const kept = await page.evaluate(async () => {
      const files = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(files)).flat().map(({ url }) => url);
    });
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((url) => !url.startsWith(host.address))).toEqual([]);
  });
});

test('a phone can install the site', async ({ page }) => {
  await visit(page);
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

/** Opens the site for the first time, and waits until the browser has kept it. */
const visit = (page: Page, rest = '') => firstVisit(page, host.address + rest);

/** The typefaces that the page has loaded. */
function typefaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
}
