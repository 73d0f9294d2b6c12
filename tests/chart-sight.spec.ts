import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { isDrawn, isPainted, openReading, openStage } from './deck.ts';

// A chart that grows is no picture to compare.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const devTools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Opens a view at a slide with a chart, and waits until that is drawn. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the stage': async (page) => {
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
  },
  'the page to read': async (page) => {
    await openReading(page, 'bisiddersager');
    await expect(page.locator('#bisiddersager canvas')).toBeVisible();
    await isPainted(page);
  },
  'an enlarged chart': async (page) => {
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
    await page.locator('#bisiddersager figure').dblclick();
    await expect(page.locator('.enlarged canvas')).toBeVisible();
  },
};

for (const [view, open] of Object.entries(views)) {
  test(`${view} is drawn anew when only the density of the screen changes, each time`, async ({ page }) => {
    await open(page);
    const tools = await devTools(page);
    const canvas = page.locator('canvas').last();
    const before = await dotsFor(page, 'canvas');
    for (const deviceScaleFactor of [2, 1.25, 3, 1]) {
      await tools.send('Emulation.setDeviceMetricsOverride', {
        ...{ width: 1280, height: 720 },
        deviceScaleFactor,
        mobile: false,
      });
      await expect(canvas).toBeVisible();
      await expect
        .poll(() => dotsFor(page, 'canvas'), { message: `at ${deviceScaleFactor}` })
        .toBeCloseTo(before * deviceScaleFactor, 1);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${view} looks the same in a browser that darkens pages by itself, where the system is ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      const tools = await devTools(page);
      const plain = await page.screenshot();
      await tools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
      await isPainted(page);
      expect(plain.equals(await page.screenshot())).toBe(true);
      // The check finds a page that does not say what its colours are for.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html:root { color-scheme: normal !important }');
        document.adoptedStyleSheets = [sheet];
      });
      await isPainted(page);
      expect(plain.equals(await page.screenshot()), 'planted').toBe(false);
    });
}

/** How many of a chart's dots there are for each CSS pixel that it has, as its slide is scaled. */
const dotsFor = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .last()
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width);
