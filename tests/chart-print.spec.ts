import { expect, test, type Page } from '@playwright/test';
import { isDrawn, openReading, openStage } from './deck.ts';
import { readPdf } from './pdf-file.ts';
import { chartFaults, squeezed } from './printed.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Charts that are drawn from their tables: one without lengths is a picture already. */
const charts = 'figure[data-chart]:has(.plot:empty, .plot > canvas)';

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page to read has all its charts on paper, however little was read of it, where the system is ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openReading(page);
    const count = await page.locator(charts).count();
    expect(await page.locator('.plot > canvas').count(), 'not all are drawn yet').toBeLessThan(count);
    expect(chartFaults(await picturesOf(page), count)).toEqual([]);
    await expect(page.locator('.plot > canvas'), 'and on the screen').toHaveCount(count);
  });

test('what says that it will be printed is told at once: when it is drawn, all charts are there', async ({
  page,
}) => {
  await openReading(page);
  const undrawn = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.plot:empty').length;
  });
  expect(undrawn).toBe(0);
});

test('the stage prints all charts, and again', async ({ page }) => {
  await openStage(page, 'bisiddersager');
  await isDrawn(page);
  const count = await page.locator(`#deck ${charts}`).count();
  for (const time of ['first', 'second'])
    expect(chartFaults(await picturesOf(page), count), time).toEqual([]);
});

test('where the code that draws can’t be had, paper has the tables', async ({ page }) => {
  await page.route('**/draw-*.js', (route) => route.abort());
  for (const open of [openReading, openStage]) {
    await open(page);
    const numbers = await page.locator(`#deck ${charts} tbody`).allTextContents();
    expect(numbers.length).toBeGreaterThan(0);
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const text = squeezed(pages.map((one) => one.text).join(''));
    for (const number of numbers.flatMap((cells) => cells.match(/\d[\d.]*/g) ?? []))
      expect(text).toContain(number);
  }
});

async function picturesOf(page: Page) {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return pages.flatMap(({ pictures }) => pictures);
}
