import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { isDrawn, isPainted, openReading, openStage } from './support/deck.ts';

// A chart that grows is no picture to compare.
const devTools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** The slide's chart, or where it is enlarged, that. */
const canvasOn = (page: Page) => page.locator('#bisiddersager canvas, .enlarged canvas').last();

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
    const canvas = canvasOn(page);
    const before = await dotsFor(page);
    for (const deviceScaleFactor of [2, 1.25, 3, 1]) {
      await tools.send('Emulation.setDeviceMetricsOverride', {
        ...{ width: 1280, height: 720 },
        deviceScaleFactor,
        mobile: false,
      });
      await expect(canvas).toBeVisible();
      await expect
        .poll(() => dotsFor(page), { message: `at ${deviceScaleFactor}` })
        .toBeCloseTo(before * deviceScaleFactor, 1);
    }
  });

  for (const [colorScheme, when] of [
    ['light', 'from the start'],
    ['dark', 'from the start'],
    ['light', 'all at once'],
  ] as const)
    test(`${view} has a chart that can be read in a browser that darkens pages ${when}, where the system is ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const tools = await devTools(page);
      const darken = () => tools.send('Emulation.setAutoDarkModeOverride', { enabled: true });
      if (when === 'from the start') await darken();
      await open(page);
      if (when === 'all at once') await darken();
      await expect.poll(() => contrast(page)).toBeGreaterThan(4.5);
      // The check finds a chart that is hardly seen.
      await canvasOn(page).evaluate((canvas: HTMLCanvasElement) => (canvas.style.opacity = '0.2'));
      await expect.poll(() => contrast(page), 'planted').toBeLessThan(4.5);
    });
}

/** How many of a chart's dots there are for each CSS pixel that it has, as its slide is scaled. */
const dotsFor = (page: Page): Promise<number> =>
  canvasOn(page).evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width);

/** How well the chart's ink, as in its years and totals, is seen where it stands on the screen: WCAG's contrast. */
async function contrast(page: Page): Promise<number> {
  const canvas = canvasOn(page);
  const picture = (await page.screenshot()).toString('base64');
  return canvas.evaluate(async (element: HTMLCanvasElement, png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { left, top, width, height } = element.getBoundingClientRect();
    const view = Object.assign(document.createElement('canvas'), { width, height });
    const pen = view.getContext('2d', { willReadFrequently: true });
    const own = element.getContext('2d');
    if (!pen || !own) throw new Error('There is no canvas.');
    pen.drawImage(image, -left, -top);
    const light = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(x, y, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    // The line that the columns stand on goes from the chart's left edge, where nothing else is.
    const edge = own.getImageData(2, 0, 1, element.height).data;
    const rows = Array.from({ length: element.height }, (_, row) => row);
    const line = rows.find((row) => (edge[row * 4 + 3] ?? 0) > 100);
    if (line === undefined) throw new Error('The chart has no line to stand on.');
    const behind = light(2, 2) + 0.05;
    const y = (line * height) / element.height;
    return Math.max(
      ...[-1, 0, 1, 2].map((by) => {
        const ink = light(4, y + by) + 0.05;
        return Math.max(ink, behind) / Math.min(ink, behind);
      }),
    );
  }, picture);
}
