import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { run } from './support/export.ts';
import { inventedQuote, inventYear, unprintedQuote, type InventedYear } from './support/invented-year.ts';
import { readPdf, type PdfFile } from './support/pdf-file.ts';

// One report is made, and all of these look at it.
test.describe.configure({ mode: 'default' });

let year: InventedYear;
let said: string;

const file = (name: string) => path.join(year.folder, 'rapport', name);

test.beforeAll(async () => {
  year = await inventYear();
  ({ said } = await run(year.folder, ['report', '--fra', 'foer']));
});

test.afterAll(async () => {
  await rm(year.folder, { recursive: true });
});

/** Opens the report, and gives all that it asks for. */
async function open(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file('rapport.html')).href);
  return asked.filter((url) => !url.startsWith('data:'));
}

test('it says how far it is, and makes all of it', () => {
  const drawn = [...said.matchAll(/^Tegner slide (\d+) af (\d+) …$/gm)];
  expect(drawn.map(([, number]) => Number(number))).toEqual(drawn.map((_, index) => index + 1));
  expect(drawn.at(-1)?.[1]).toBe(drawn[0]?.[2]);
  expect(said).toContain('Laver PDF …\nrapport/rapport.html og rapport/rapport.pdf er klar (');
  expect(readdirSync(file('')).toSorted()).toEqual(['rapport.html', 'rapport.md', 'rapport.pdf']);
  expect(statSync(file('rapport.html')).size).toBeLessThan(10_000_000);
  expect(statSync(file('rapport.pdf')).size).toBeLessThan(10_000_000);
});

test('it asks for nothing but itself, and breaks no policy of its own', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  expect(await open(page)).toHaveLength(1);
  expect(told).toEqual([]);
});

test('each slide that looks otherwise stands there before and now, drawn whole', async ({ page }) => {
  await open(page);
  const pictures = page.locator('img');
  const shown = await pictures.evaluateAll((all) =>
    all.map((one) => {
      // Each is an <img>, as the locator asks.
      const { alt, naturalWidth, naturalHeight } = one as HTMLImageElement;
      return { alt, size: [naturalWidth, naturalHeight] };
    }),
  );
  expect(shown.length).toBeGreaterThan(10);
  for (const { size } of shown) expect(size).toEqual([960, 540]);
  const alts = shown.map(({ alt }) => alt);
  expect(new Set(alts).size).toBe(alts.length);
  for (const when of ['før', 'nu'])
    expect(alts).toContain(`Slidet »I 803 sager fik et barn en bisidder i 2022«, ${when}`);
  const sameTwice = await pictures.evaluateAll(
    (all) => all.length - new Set(all.map((one) => one.getAttribute('src'))).size,
  );
  expect(sameTwice).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390, 320])
    test(`axe finds nothing, and nothing scrolls sideways: ${width} px wide, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeFaults(page)).toEqual([]);
    });

test('it is whole without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page);
  await expect(page.getByRole('heading', { name: 'Slides før og nu' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Tal, der er ændret, nye eller væk' })).toBeVisible();
  await context.close();
});

test.describe('the PDF', () => {
  let pdf: PdfFile;
  test.beforeAll(async () => {
    pdf = await readPdf(readFileSync(file('rapport.pdf')));
  });

  test('has tags, language, title and outline, and its typefaces in it', () => {
    expect(pdf).toMatchObject({ language: 'da', isTagged: true, missing: [] });
    expect(pdf.title).toBe('Rapport: Temadag for Bisidderambassadører');
    expect(pdf.outline).toEqual(
      expect.arrayContaining(['Tal', 'Påstande, der er godtaget', 'Slides før og nu']),
    );
    for (const { width, height } of pdf.pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
  });

  test('shows every picture, with what it shows', () => {
    const alts = pdf.pages.flatMap((page) => page.alts);
    expect(alts).toContain('Slidet »I 803 sager fik et barn en bisidder i 2022«, før');
  });

  test('has no words that may not be printed', () => {
    const text = pdf.pages.map((page) => page.text).join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain(inventedQuote);
    expect(text.replace(/\s+/g, ' ')).not.toContain(unprintedQuote);
  });
});
