import { expect, test, type Browser, type LaunchOptions } from '@playwright/test';
import { slideFaults } from './support/slide-faults.ts';
import {
  openReading,
  openStage,
  showSlide,
  slideIds,
  isDrawn,
  isOn,
  isPainted,
  isReady,
} from './support/deck.ts';
import { layoutFaults } from './nasty/layout-faults.ts';

/** The browser with a setting of its reader's. */
const withSetting = (browser: Browser, options: LaunchOptions, setting: string) =>
  browser
    .browserType()
    .launch({ ...options, args: [...(options.args ?? []), `--blink-settings=${setting}`] });

for (const width of [320, 390])
  test(`with text at 200 per cent the page is read without scrolling sideways, ${width} px wide`, async ({
    browser,
    launchOptions,
    baseURL,
  }) => {
    const larger = await withSetting(browser, launchOptions, 'defaultFontSize=32');
    // So tall that all charts are near.
    const page = await larger.newPage({
      baseURL: baseURL ?? '',
      viewport: { width, height: 30_000 },
      reducedMotion: 'reduce',
    });
    await openReading(page);
    await page.waitForFunction(() => !document.querySelector('.plot:empty'));
    await isPainted(page);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    const sizes = await page
      .locator('p, th, td, li, figcaption, dd')
      .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes), 'the smallest text').toBeGreaterThanOrEqual(2 * 13);
    await larger.close();
  });

test('a table, a source and a chart’s letters follow the reader’s text', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  const sizesAt = async (size: number) => {
    const own = await withSetting(browser, launchOptions, `defaultFontSize=${size}`);
    const page = await own.newPage({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 } });
    await openReading(page);
    const sizes = await page.evaluate(() => {
      const sizeOf = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? parseFloat(getComputedStyle(element).fontSize) : NaN;
      };
      const probe = document.createElement('i');
      probe.style.cssText = 'position: absolute; width: var(--chart-label)';
      document.querySelector('.chart')?.append(probe);
      return [...['.slide p', '.chart table', '.chart-foot', '.method table'].map(sizeOf), probe.clientWidth];
    });
    await own.close();
    return sizes;
  };
  const usual = await sizesAt(16);
  const larger = await sizesAt(28);
  expect(usual.every((size) => size >= 15)).toBe(true);
  expect(larger.map((size, at) => size / (usual[at] ?? 1))).toEqual(
    usual.map((): unknown => expect.closeTo(28 / 16, 1)),
  );
});

test('a browser that draws no text under 24 px covers nothing on the slides', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  test.slow();
  const strict = await withSetting(browser, launchOptions, 'minimumFontSize=24');
  const page = await strict.newPage({
    baseURL: baseURL ?? '',
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  // Safari has it from 17.4.
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await openStage(page);
  for (const id of await slideIds(page)) {
    await showSlide(page, id);
    await expect.poll(() => page.evaluate(slideFaults, id), id).toEqual([]);
  }
  // The setting is in force: where it asks for more than a slide has, without more room something is covered.
  const stricter = await withSetting(browser, launchOptions, 'minimumFontSize=40');
  const covered = await stricter.newPage({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  await openStage(covered, 'bisiddersager');
  await isDrawn(covered);
  const withoutRoom = async () => {
    // Each time: the slide may be given its room after it was first asked for.
    await covered.evaluate(() => delete document.documentElement.dataset['leastText']);
    return covered.evaluate(slideFaults, 'bisiddersager');
  };
  await expect.poll(withoutRoom).not.toEqual([]);
  await stricter.close();

  await page.goto('./?vis=klar');
  await page.locator('main[data-checked]').waitFor();
  await expect(page.locator('.checks > #slides')).toHaveAttribute('data-state', 'good');
  expect(faults).toEqual([]);
  await strict.close();
});

test('a slide that is left before it has got its room gets it when it is shown again', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  const strict = await withSetting(browser, launchOptions, 'minimumFontSize=40');
  const page = await strict.newPage({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  const room = (id: string) => page.locator(`#${id}`).getAttribute('data-room');
  await openStage(page, 'intro');
  await showSlide(page, 'bisiddersager');
  await expect.poll(() => room('bisiddersager'), 'it needs room').toMatch(/[1-3]/);

  await showSlide(page, 'intro');
  await page.reload();
  await isReady(page);
  await expect.poll(() => room('intro'), 'the code for it is there').not.toBeNull();
  await page.evaluate(async () => {
    // A slide is measured after some pictures: there is none before it has been left.
    const next = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (does) => waiting.push(does);
    for (const id of ['bisiddersager', 'frokost']) {
      const moved = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = `#/${id}`;
      await moved;
    }
    window.requestAnimationFrame = next;
    waiting.forEach((does) => next(does));
  });
  await isOn(page, 'frokost');
  await expect.poll(() => room('frokost')).not.toBeNull();
  await expect.poll(() => room('bisiddersager'), 'it has not been measured unseen').toBeNull();
  await showSlide(page, 'bisiddersager');
  await expect.poll(() => room('bisiddersager')).toMatch(/[1-3]/);
  await strict.close();
});

test('letters that are drawn on whole pixels, as many computers do, are no fault of a slide', async ({
  browser,
  launchOptions,
  baseURL,
}) => {
  test.slow();
  const args = launchOptions.args?.filter((one) => !one.startsWith('--font-render-hinting'));
  const own = await browser.browserType().launch({ ...launchOptions, args: args ?? [] });
  const page = await own.newPage({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
  await page.goto('./?vis=klar');
  await page.locator('main[data-checked]').waitFor();
  await expect(page.locator('.checks > #slides')).toHaveAttribute('data-state', 'good');
  await own.close();
});
