import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { at, isDrawn, isReady, showSlide } from './support/deck.ts';
import { browserHasChanged, updateTo, workerOfBefore } from './support/editions.ts';
import { run } from './support/export.ts';
import { serveInFolder, type FolderServer } from './support/folder-server.ts';
import { filesOf, firstVisit, keptFiles, nameOf } from './support/kept-site.ts';
import { copyProject } from './support/scratch-project.ts';

// Two editions are built, and all of these serve them, each from a host of its own.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow' });

/** What an editor changed between the two editions: words, a script and a colour. */
const edits = [
  ['slides/intro.mdx', 'har været bisidder i', 'har nu været bisidder i'],
  ['components/browser/stage/pointer.ts', 'stays = 2500', 'stays = 2600'],
  ['components/browser/chart/draw.ts', 'Math.min(6,', 'Math.min(5,'],
  ['components/theme/tokens.css', '--coral: #cf4025', '--coral: #cf4026'],
] as const;

let project: string;
let first: string;
let second: string;
let host: FolderServer;

test.beforeAll(async () => {
  project = await copyProject();
  // The page itself names typefaces by their path.
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  first = await buildInto('first');
  for (const [name, from, to] of edits) {
    const file = path.join(project, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  }
  second = await buildInto('second');
});

test.afterAll(() => rmSync(project, { recursive: true }));

test.beforeEach(async () => {
  host = await serveInFolder('/en/mappe/', first);
});

test.afterEach(() => host.stop());

test('a PDF that is made anew is fetched anew, and one that was never made is missing as on any host', async ({
  page,
}) => {
  await visit(page);
  const status = (name: string) => page.evaluate(async (file) => (await fetch(file)).status, name);
  expect(await status('temadag.pdf')).toBe(200);
  expect(await status('temadag-handout.pdf')).toBe(404);
  host.serve(second);
  expect(await page.evaluate(async () => (await fetch('temadag.pdf')).text())).toBe('Slides, rettet');
});

test('a newer edition is taken when it is asked for, every file of it and none of the old', async ({
  page,
}) => {
  await visit(page, '?vis=laes#/bisiddersager');
  expect(await keptFiles(page, host)).toEqual(filesOf(first));
  expect(await afterUpdate(page, second)).toBe('installed');
  await expect(heading(page), 'nothing happens unasked').toContainText('har været bisidder i');

  const loaded = page.waitForEvent('load');
  await offer(page).click();
  await loaded;
  await expect(heading(page)).toContainText('har nu været bisidder i');
  await expect(page).toHaveURL(/\?vis=laes#\/bisiddersager$/);
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => keptFiles(page, host)).toEqual(filesOf(second));

  await host.stop();
  await page.goto(`${host.address}#/bisiddersager`);
  await isReady(page);
  await isDrawn(page);
  await expect(heading(page)).toContainText('har nu været bisidder i');
});

test('a newer edition that nobody asks for is there when every window has been closed', async ({
  page,
  context,
}) => {
  await visit(page, '?vis=laes');
  expect(await afterUpdate(page, second)).toBe('installed');
  await page.reload();
  await expect(heading(page), 'loading the page again is not asking').toContainText('har været bisidder i');
  await expect(offer(page)).toBeVisible();
  await page.close();
  await browserHasChanged(context, host);
  const later = await context.newPage();
  await later.goto(host.address);
  await expect(heading(later)).toContainText('har nu været bisidder i');
});

/** The page's own style sheet; the colour of the second edition is in it. */
const sheet = /^assets\/index-.*\.css$/;

/** Ways that a host can have only part of an edition. */
const halves: Readonly<Record<string, (site: string) => void>> = {
  'lacks a script': (site) => rmSync(path.join(site, nameOf(site, /^assets\/stage-.*\.js$/))),
  'lacks the stylesheet': (site) => rmSync(path.join(site, nameOf(site, sheet))),
  'still has the page of the old': (site) =>
    cpSync(path.join(first, 'index.html'), path.join(site, 'index.html')),
  'has a script that is cut': (site) => {
    const script = path.join(site, nameOf(site, /^assets\/stage-.*\.js$/));
    writeFileSync(script, readFileSync(script).subarray(0, 500));
  },
  'has a page for what it lacks': (site) =>
    cpSync(path.join(site, 'index.html'), path.join(site, nameOf(site, sheet))),
};

for (const [what, spoil] of Object.entries(halves))
  test(`an edition whose host ${what} is not taken; the old one stays whole`, async ({ page }, {
    testId,
  }) => {
    const half = path.join(project, testId);
    cpSync(second, half, { recursive: true });
    spoil(half);
    await visit(page, '?vis=laes');
    expect(await afterUpdate(page, half)).toBe('redundant');
    await expect(offer(page)).toHaveCount(0);
    expect(await keptFiles(page, host)).toMatchObject(filesOf(first));
    await host.stop();
    await page.goto(`${host.address}?vis=slides#/bisiddersager`);
    await isReady(page);
    await isDrawn(page);
    await expect(heading(page)).toContainText('har været bisidder i');
  });

test('an edition that was half there is taken when the rest has come', async ({ page }) => {
  const half = path.join(project, 'upload');
  cpSync(second, half, { recursive: true });
  cpSync(path.join(first, 'index.html'), path.join(half, 'index.html'));
  await visit(page, '?vis=laes');
  expect(await afterUpdate(page, half)).toBe('redundant');
  expect(await afterUpdate(page, second)).toBe('installed');
  await offer(page).click();
  await expect(heading(page)).toContainText('har nu været bisidder i');
  await expect.poll(() => keptFiles(page, host)).toEqual(filesOf(second));
});

test('a browser with the worker that the site had before gets the new one, and keeps nothing of the old but PDFs', async ({
  page,
}) => {
  const old = path.join(project, 'old-worker');
  cpSync(first, old, { recursive: true });
  writeFileSync(path.join(old, 'sw.js'), workerOfBefore);
  host.serve(old);
  await visit(page, '?vis=laes');
  const names = () => page.evaluate(async () => (await caches.keys()).toSorted());
  expect(await names()).toEqual(['temadag-before', 'temadag-pdf', `temadag-precache-v2-${host.address}`]);
  expect(await afterUpdate(page, second)).toBe('installed');
  await offer(page).click();
  await expect(heading(page)).toContainText('har nu været bisidder i');
  await expect.poll(() => keptFiles(page, host)).toEqual(filesOf(second));
  expect((await names()).filter((name) => name === 'temadag-before' || name.includes('-v2-'))).toEqual([]);
  await host.stop();
  const pdf = await page.evaluate(async () => (await fetch('temadag.pdf')).text());
  expect(pdf, 'what someone has fetched is still there').toBe('Slides');
});

test('slides that are on in another window stay, and find the files of their own edition', async ({
  page,
  context,
}) => {
  await visit(page);
  const reader = await context.newPage();
  await reader.goto(`${host.address}?vis=laes`);
  expect(await afterUpdate(reader, second)).toBe('installed');
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await offer(reader).click();
  await expect(heading(reader)).toContainText('har nu været bisidder i');
  await host.stop();

  await showSlide(page, 'bisiddersager');
  await expect(page.locator('#bisiddersager canvas')).toHaveCount(1);
  await expect(heading(page)).toContainText('har været bisidder i');
  expect(loads).toEqual([]);

  await page.mouse.move(300, 300);
  await offer(page).click();
  await expect(heading(page)).toContainText('har nu været bisidder i');
});

test('the offer is a line under the page to read, and nothing to a printer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '?vis=laes');
  await afterUpdate(page, second);
  await expect(offer(page)).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(offer(page)).toBeHidden();
});

test('on the stage the offer is seen only while the mouse is in use, and not in full screen', async ({
  page,
}) => {
  await visit(page);
  await afterUpdate(page, second);
  const place = page.locator('.new-edition');
  await expect(place.getByRole('button')).toBeAttached();
  await expect(place).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await expect(place).toHaveCSS('opacity', '1');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('f');
  await page.mouse.move(400, 300);
  await expect(page.locator('html')).toHaveAttribute('data-pointer', '');
  await expect(place).toBeHidden();
});

for (const view of ['taler', 'klar'])
  test(`?vis=${view} is offered nothing`, async ({ page, context }) => {
    await visit(page, '?vis=laes');
    await afterUpdate(page, second);
    await expect(offer(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${host.address}?vis=${view}`, { waitUntil: 'networkidle' });
    await expect(other.locator('.new-edition')).toHaveCount(0);
  });

test('a page that comes into view asks for a newer edition, at most once an hour', async ({ page }) => {
  await page.clock.setFixedTime(at('10:00'));
  await visit(page);
  await page.locator('.new-edition').waitFor({ state: 'attached' });
  const asked = () => host.asked.filter((name) => name === 'sw.js').length;
  const before = asked();
  const times = await page.evaluateHandle(async () => {
    const when: number[] = [];
    const registration = await navigator.serviceWorker.ready;
    const update = registration.update.bind(registration);
    registration.update = () => {
      when.push(new Date().getHours());
      return update();
    };
    return when;
  });
  for (const time of ['10:59', '11:01', '11:59', '12:02']) {
    await page.clock.setFixedTime(at(time));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }
  expect(await times.jsonValue()).toEqual([11, 12]);
  // Two questions at once may be one to the host.
  await expect.poll(asked).toBeGreaterThan(before);
});

const heading = (page: Page) => page.locator('#siden-begyndelsen h3');
const offer = (page: Page) => page.getByRole('button', { name: 'Ny udgave – hent' });

/** Opens the site for the first time, and waits until the browser has kept it. */
const visit = (page: Page, rest = '') => firstVisit(page, host.address + rest);
const afterUpdate = (page: Page, site: string) => updateTo(host, page, site);

/** Builds the copy of the project, and puts PDFs as `npm run pdf` would. Gives the site's folder. */
async function buildInto(name: string): Promise<string> {
  const { status, said } = await run(project, ['build']);
  expect(status, said).toBe(0);
  const site = path.join(project, name);
  cpSync(path.join(project, 'dist'), site, { recursive: true });
  writeFileSync(path.join(site, 'temadag.pdf'), name === 'first' ? 'Slides' : 'Slides, rettet');
  return site;
}
