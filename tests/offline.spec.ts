import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { copyProject } from './support/scratch-project.ts';
import { axeFaults } from './support/axe.ts';
import { at, isDrawn, isReady, showSlide, slideIds } from './support/deck.ts';
import { run } from './support/export.ts';
import { serveInFolder, type FolderServer } from './support/folder-server.ts';
import { slideFaults } from './support/slide-faults.ts';

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
  test.setTimeout(120_000);
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

test('a newer edition is taken when it is asked for, every file of it and none of the old', async ({
  page,
}) => {
  await visit(page, '?vis=laes#/bisiddersager');
  expect(await keptFiles(page)).toEqual(filesOf(first));
  expect(await afterUpdate(page, second)).toBe('installed');
  await expect(heading(page), 'nothing happens unasked').toContainText('har været bisidder i');

  const loaded = page.waitForEvent('load');
  await offer(page).click();
  await loaded;
  await expect(heading(page)).toContainText('har nu været bisidder i');
  await expect(page).toHaveURL(/\?vis=laes#\/bisiddersager$/);
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => keptFiles(page)).toEqual(filesOf(second));

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
  await browserHasChanged(context);
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
    expect(await keptFiles(page)).toMatchObject(filesOf(first));
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
  await expect.poll(() => keptFiles(page)).toEqual(filesOf(second));
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
  await expect.poll(() => keptFiles(page)).toEqual(filesOf(second));
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

test('a phone can install the site', async ({ page }) => {
  await visit(page);
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

/** A worker as the one that Workbox wrote, as far as another can see: its caches by their names, and what it is told. */
const workerOfBefore = `
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

const heading = (page: Page) => page.locator('#siden-begyndelsen h3');
const offer = (page: Page) => page.getByRole('button', { name: 'Ny udgave – hent' });

/** Opens the site for the first time, and waits until the browser has kept it. */
async function visit(page: Page, rest = ''): Promise<void> {
  await page.goto(host.address + rest);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/**
 * Waits until the browser has put the newer edition in the place of the old: it does so a moment after the last window
 * has closed, and a window that opens before gets the old. It is seen from a page of the host that is not the site's.
 */
async function browserHasChanged(context: BrowserContext): Promise<void> {
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

/** Puts an edition on the host and lets the page ask for it. Gives what becomes of it. */
async function afterUpdate(page: Page, site: string): Promise<string> {
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

/** Builds the copy of the project, and puts PDFs as `npm run pdf` would. Gives the site's folder. */
async function buildInto(name: string): Promise<string> {
  const { status, said } = await run(project, ['build']);
  expect(status, said).toBe(0);
  const site = path.join(project, name);
  cpSync(path.join(project, 'dist'), site, { recursive: true });
  writeFileSync(path.join(site, 'temadag.pdf'), name === 'first' ? 'Slides' : 'Slides, rettet');
  return site;
}

function nameOf(site: string, pattern: RegExp): string {
  const found = Object.keys(filesOf(site)).find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`No file of the site is called ${pattern.source}.`);
  return found;
}

/** What is not for the page: the worker itself, and what a host and a search engine read. */
const forOthers: readonly string[] = ['sw.js', '_headers', 'robots.txt'];

/** What a browser should keep of a site: every file of the build that is for the page, with its hash. */
function filesOf(site: string): Record<string, string> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !forOthers.includes(name) && !name.endsWith('.pdf'))
    .filter((file) => file.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name));
  return Object.fromEntries(
    names.map((name) => [
      path.relative(site, name),
      createHash('sha256').update(readFileSync(name)).digest('hex'),
    ]),
  );
}

/** What the browser has kept to answer with, with hashes; a file that it has twice is named with its revision. */
function keptFiles(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async (address) => {
    const kept: Record<string, string> = {};
    for (const name of (await caches.keys()).filter((one) => one.includes('-precache-'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer(0)));
        const file = request.url.slice(address.length).split('?')[0] ?? '';
        const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        kept[file in kept ? request.url : file] = hex;
      }
    }
    return kept;
  }, host.address);
}

/** The typefaces that the page has loaded. */
function typefaces(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
}
