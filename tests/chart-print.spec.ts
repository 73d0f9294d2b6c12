import { expect, test, type Page } from '@playwright/test';
import { chartsOutOfPlace, isDrawn, openReading, openStage } from './support/deck.ts';
import { readPdf } from './support/pdf-file.ts';
import { squeezed } from './support/printed.ts';
import { noteWords } from './support/written.ts';

/** Charts that are drawn from their tables: one without lengths is a picture already. */
const charts = '#deck figure[data-chart]:has(.plot:empty, .plot > canvas)';

test.beforeEach(({ page }) => noteWords(page));

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page to read has all its charts on paper, however little was read of it, where the system is ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openReading(page);
    const count = await page.locator(charts).count();
    expect(await page.locator('.plot > canvas').count(), 'not all are drawn yet').toBeLessThan(count);
    expect(await lacksOnPaper(page, count)).toEqual([]);
    expect(await colourOf(page, '2021'), 'again in the colours of the screen').toBe(
      colorScheme === 'light' ? '#221c46' : '#f8f1e7',
    );
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

for (const colorScheme of ['light', 'dark'] as const)
  test(`the stage prints all charts, and again, in the colours of paper, where the system is ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
    await expect.poll(() => chartsOutOfPlace(page), 'nothing else is about to be drawn').toEqual([]);
    const count = await page.locator(charts).count();
    for (const time of ['first', 'second']) expect(await lacksOnPaper(page, count), time).toEqual([]);
    expect(await colourOf(page, '2021')).toBe('#221c46');
  });

test('the check finds charts that are drawn, but not printed', async ({ page }) => {
  await openReading(page);
  const count = await page.locator(charts).count();
  await hideCharts(page);
  expect(await lacksOnPaper(page, count)).not.toEqual([]);
});

test('where the code that draws can’t be had, paper has the tables', async ({ page }) => {
  await page.route('**/draw-*.js', (route) => route.abort());
  for (const open of [openReading, openStage]) {
    await open(page);
    const cells = await page.locator(`${charts} tbody :is(th, td)`).allTextContents();
    expect(cells.length).toBeGreaterThan(0);
    const text = await print(page);
    for (const number of cells.flatMap((cell) => /\d[\d.]*/.exec(cell) ?? [])) expect(text).toContain(number);
  }
});

/**
 * What is not on paper of what so many charts write. Chromium prints a canvas as what is drawn on it, so its words are
 * the paper's, as often as they are written.
 */
async function lacksOnPaper(page: Page, count: number): Promise<string[]> {
  await page.evaluate(() => window.words.clear());
  const whole = await print(page);
  const drawn = await page.evaluate(() => [...window.words.values()].map((words) => [...words.keys()]));
  if (drawn.length !== count) return [`${drawn.length} of ${count} charts are drawn`];
  await hideCharts(page);
  const without = await print(page);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return drawn.flat().filter((word) => times(whole, word) <= times(without, word));
}

/** The colour that a word on a chart was last written in. */
const colourOf = (page: Page, word: string) =>
  page.evaluate(
    (wanted) => [...window.words.values()].flatMap((words) => words.get(wanted)?.colour ?? []).at(-1),
    word,
  );

async function hideCharts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('canvas { visibility: hidden }');
    document.adoptedStyleSheets = [sheet];
  });
}

const times = (text: string, word: string) => text.split(squeezed(word)).length - 1;

async function print(page: Page): Promise<string> {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return squeezed(pages.map(({ text }) => text).join('\n'));
}
