import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { copyProject } from './support/scratch-project.ts';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { isDrawn, isOn, isReady, showSlide, slideIds } from './support/deck.ts';
import { launchWithoutNetwork, run } from './support/export.ts';
import { slideFaults } from './support/slide-faults.ts';

// One file is made, and all of these open it.
test.describe.configure({ mode: 'default' });

let project: string;
let said: string;
let browser: Browser;
let cutBy: string;
let context: BrowserContext;
let asked: string[];
let page: Page;

const made = () => path.join(project, 'dist', 'temadag.html');
const address = (rest = '') => pathToFileURL(made()).href + rest;

test.beforeAll(async () => {
  project = await copyProject();
  ({ said } = await run(project, ['usb']));
  ({ browser, cutBy } = await launchWithoutNetwork());
});

test.afterAll(async () => {
  await browser.close();
  await rm(project, { recursive: true });
});

test.beforeEach(async () => {
  test.info().annotations.push({ type: 'network cut by', description: cutBy });
  context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
});

test.afterEach(async () => {
  await context.close();
});

/** What was asked for beside the file itself and what is in it. */
const askedOutside = () =>
  asked.filter((one) => !/^(data|blob):/.test(one) && one.split(/[?#]/)[0] !== address());

test('the command says where the file is, and that it is not for the web', () => {
  expect(said).toMatch(/dist\/temadag\.html er klar \(\d+,\d s\)\. Kopiér den til et USB-stik/);
  expect(said).toContain('Den har talernoterne med: læg den ikke på nettet.');
});

test('without network a clicker walks the whole day from the one file', async () => {
  test.slow();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address());
  await isReady(page);
  const ids = await slideIds(page);
  await isOn(page, ids[0] ?? '');
  for (const id of ids.slice(1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id);
  }
  expect(faults).toEqual([]);
  expect(askedOutside()).toEqual([]);
});

test('every slide is drawn from the one file, its charts and typefaces too', async () => {
  test.slow();
  await page.goto(address());
  await isReady(page);
  let drawn = 0;
  for (const id of await slideIds(page)) {
    await showSlide(page, id);
    drawn += await page.locator(`#${id} canvas`).count();
    expect.soft(await page.evaluate(slideFaults, id), id).toEqual([]);
  }
  expect(drawn).toBeGreaterThan(0);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.map((family) => family.replaceAll('"', ''))).toEqual(
    expect.arrayContaining(['Bricolage Grotesque', 'Figtree']),
  );
  expect(askedOutside()).toEqual([]);
});

test('the one file says what is ready, and that it needs no network', async () => {
  await page.goto(address('?vis=klar'));
  await page.locator('main[data-checked]').waitFor();
  for (const id of ['filer', 'skrifter', 'slides', 'film', 'uden-net', 'andre'])
    await expect.soft(page.locator(`.checks > #${id}`), id).toHaveAttribute('data-state', 'good');
  await expect(page.locator('#uden-net')).toContainText('Siden ligger på denne maskine.');
  await expect(page.locator('#film')).toContainText('Fra en fil kan filmen ikke afspilles.');
  await expect(page.locator('.edition')).toContainText('temadag.html');
  expect(askedOutside()).toEqual([]);
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await expect(page.locator('#talervisning')).toHaveAttribute('data-state', 'good');
  await page.getByRole('link', { name: 'Til scenen' }).click();
  await isReady(page);
});

test('the one file is a page to read, at any place, and leads back to the slides', async () => {
  await page.goto(address('?vis=laes#/bisiddersager'));
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
  await expect(page.locator('#bisiddersager')).toBeInViewport();
  for (const chart of await page.locator('figure[data-chart]').all()) await chart.scrollIntoViewIfNeeded();
  await expect(page.locator('.chart:not([data-drawn])')).toHaveCount(0);
  await page.locator('#boern-med-bisidder').evaluate((slide) => slide.scrollIntoView());
  await page.getByRole('link', { name: 'Vis slides' }).click();
  await isReady(page);
  await isOn(page, 'boern-med-bisidder');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/temadag\.html\?vis=laes#\/boern-med-bisidder$/);
  expect(askedOutside()).toEqual([]);
});

test('a finding is saved as a picture from the one file, and there is no link to share', async () => {
  await page.goto(address('?vis=laes#/bisiddersager'));
  await isReady(page);
  await page
    .locator('#bisiddersager')
    .getByRole('button', { name: /^Del »/ })
    .click();
  await expect(page.getByRole('button', { name: /link$/ })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent højt billede (1080 × 1350)' }).click();
  expect((await download).suggestedFilename()).toBe('temadag-2021-bisiddersager-1080x1350.png');
  expect(askedOutside()).toEqual([]);
});

test('a link to a slide opens on it, with an address of any kind', async () => {
  for (const rest of ['#/kaffe', '?vis=slides#/kaffe', '?ukendt=a%20b#kaffe']) {
    await page.goto('about:blank');
    await page.goto(address(rest));
    await isReady(page);
    await isOn(page, 'kaffe', rest);
  }
});

test('the timer runs, and the film that can’t be reached is an address', async () => {
  await page.goto(address('#/erfaringer'));
  await isReady(page);
  await page.keyboard.press('t');
  await expect(page.locator('#erfaringer').getByRole('button', { name: 'Pause' })).toBeVisible();
  await showSlide(page, 'hvorfor-bisidning');
  await page.getByRole('button', { name: 'Afspil filmen' }).click();
  await expect(page.getByText('Filmen kan ikke hentes lige nu.')).toBeVisible();
  expect(askedOutside()).toEqual([]);
});

test('the notes are in it', async () => {
  await page.goto(address());
  await isDrawn(page);
  expect(await page.locator('.notes').count()).toBeGreaterThan(0);
});

test('the network is cut, and the check finds who asks for it', async ({ baseURL }) => {
  // The policy of the file lets nobody ask.
  const lax = await browser.newContext({ offline: true, bypassCSP: true });
  lax.on('request', (request) => asked.push(request.url()));
  const page = await lax.newPage();
  await page.goto(address());
  const answer = await page.evaluate(
    (site) =>
      fetch(site, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'cut',
      ),
    baseURL ?? '',
  );
  expect(answer).toBe('cut');
  expect(askedOutside()).toEqual([baseURL]);
  await lax.close();
});

test('the file’s own policy lets nothing out, and no script in', async ({ baseURL }) => {
  await page.goto(address());
  const refused = await page.evaluate(async (site) => {
    const refusal = () =>
      new Promise<string>((seen) => {
        const tell = (event: SecurityPolicyViolationEvent) => seen(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', tell, { once: true });
      });
    const ofWord = refusal();
    await fetch(site, { mode: 'no-cors' }).catch(() => undefined);
    const found = [await ofWord];
    const ofScript = refusal();
    document.body.append(Object.assign(document.createElement('script'), { text: 'planted()' }));
    return [...found, await ofScript];
  }, baseURL ?? '');
  expect(refused).toEqual(['connect-src', 'script-src-elem']);
  expect(askedOutside()).toEqual([]);
});

test('the site itself does not open from a folder, so the file is another', async () => {
  await page.goto(pathToFileURL(path.resolve(siteUnderTest, 'index.html')).href);
  await expect(page.locator('.slide').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#deck[data-ready]')).toHaveCount(0);
});

test('a file from before stays whole when data are wrong, and no other is left', async () => {
  const before = readFileSync(made(), 'utf8');
  const data = path.join(project, 'data', 'bisiddersager.yaml');
  const right = readFileSync(data, 'utf8');
  await writeFile(data, right.replace('nye: 757', 'nye: 7,57'));
  const { status, said: complaint } = await run(project, ['usb']);
  await writeFile(data, right);
  expect(status).toBe(1);
  expect(complaint).toContain('data/bisiddersager.yaml');
  expect(complaint).not.toContain('    at ');
  expect(readFileSync(made(), 'utf8')).toBe(before);
  expect(existsSync(path.join(project, 'dist', 'index.html'))).toBe(false);
});

/** Rows so tall that the slide can't hold them, which the typefaces' widths don't tell. */
const tallRows = "\nhtml[data-view='stage'] .agenda li { padding-block: 60px; }\n";

test('what the browser finds cut off is told by slide and pixels, and the file from before stays whole', async () => {
  test.slow();
  const before = readFileSync(made(), 'utf8');
  const styles = path.join(project, 'components', 'theme', 'stage.css');
  const right = readFileSync(styles, 'utf8');
  await writeFile(styles, right + tallRows);
  const { status, said: complaint } = await run(project, ['usb']);
  expect.soft(readFileSync(made(), 'utf8') === before, 'the file is as it was').toBe(true);
  expect.soft(status).toBe(1);
  expect.soft(complaint).toMatch(/Filen til USB kan ikke laves: slidet »program«: .*\(\d+ px\)/);
  expect.soft(complaint).not.toContain('    at ');

  const printed = await run(project, ['pdf']);
  expect.soft(printed.status).toBe(1);
  expect.soft(printed.said).toMatch(/PDF kan ikke laves: slidet »program«: .*\(\d+ px\)/);
  expect.soft(existsSync(path.join(project, 'dist', 'temadag.pdf'))).toBe(false);
  await writeFile(styles, right);
});

test('without a browser the file is made all the same, and says what nobody has seen', async () => {
  const { status, said: told } = await run(project, ['usb'], { CHROME_PATH: path.resolve('findes-ikke') });
  expect(status).toBe(0);
  expect(told).toMatch(
    /Slides er målt med skrifternes bredder, men ikke set efter i en browser: CHROME_PATH peger på/,
  );
});
