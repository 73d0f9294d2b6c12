import { rm } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { oneFile } from '../scripts/print/one-file.ts';
import { onPaper } from '../scripts/print/swap-for-print.ts';
import { printPdf } from '../scripts/print/print-pdf.ts';
import { copyProject } from './support/scratch-project.ts';
import { renderOnce } from '../scripts/deck/static-deck.ts';
import { isReady } from './support/deck.ts';
import { foreignWords, noteWords } from './support/written.ts';

const canvas = (page: Page) => page.locator('#bisiddersager canvas');

for (const { view, address } of [
  { view: 'on the stage', address: './?vis=slides#/bisiddersager' },
  { view: 'on the page to read', address: './?vis=laes#/bisiddersager' },
])
  test.describe(view, () => {
    test('a chart is written anew when its typefaces come late', async ({ page }) => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((done) => (release = done));
      await page.route('**/*.woff2', async (route) => {
        await released;
        await route.continue();
      });
      await noteWords(page);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(canvas(page)).toHaveAttribute('data-typeface', 'other');
      release();
      await expect(canvas(page)).toHaveAttribute('data-typeface', 'own');
      // Charts that are near are written anew when nothing else is to be done.
      await expect.poll(() => foreignWords(page)).toEqual([]);
    });

    test('a chart whose typefaces never come is there in another, and says so', async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort());
      await noteWords(page);
      await page.goto(address);
      await expect(canvas(page)).toHaveAttribute('data-typeface', 'other');
      await expect(canvas(page)).toBeVisible();
    });

    test('the check finds a chart that was written before its typefaces came', async ({ page }) => {
      await noteWords(page);
      await page.goto(address);
      await expect(canvas(page)).toHaveAttribute('data-typeface', 'own');
      await canvas(page).evaluate((element: HTMLCanvasElement) => {
        const pen = element.getContext('2d');
        if (!pen) return;
        pen.font = '600 20px sans-serif';
        pen.fillText('Et ord til', 0, 20);
      });
      expect(await foreignWords(page)).toEqual(['Et ord til']);
    });
  });

test.describe('on paper', () => {
  // One file is made, and all of these print it.
  test.describe.configure({ mode: 'default' });
  let html: string;

  test.beforeAll(async () => {
    const project = await copyProject();
    const here = process.cwd();
    process.chdir(project);
    try {
      const deck = await renderOnce({ notes: false, place: 'tryk', today: new Date(), missing: 'shown' });
      // What is planted in it has no hash in its policy.
      html = (await oneFile(deck, onPaper())).replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/i,
        '',
      );
    } finally {
      process.chdir(here);
      await rm(project, { recursive: true });
    }
  });

  for (const view of ['slides', 'laes'] as const)
    test(`every chart of the PDF of ${view} is in our typefaces`, async ({ page, baseURL }) => {
      await noteWords(page);
      await page.route('**/tryk.html?*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await page.goto(`${baseURL}tryk.html?vis=${view}`);
      await isReady(page);
      expect(await page.locator('canvas').count()).toBeGreaterThan(0);
      expect(await foreignWords(page)).toEqual([]);
      await expect(page.locator('[data-typeface="other"]')).toHaveCount(0);
    });

  test('a typeface that can’t be read is refused by name', async () => {
    const broken = html.replace(
      /(font-family:\s*["']?Figtree["']?;[^}]*?base64,)[A-Za-z0-9+/]{40}/,
      '$1AAAA',
    );
    expect(broken).not.toBe(html);
    await expect(printPdf(broken, 'laes')).rejects.toThrow(
      'PDF kan ikke laves: skriften Figtree kan ikke læses. Se, om filen, som components/theme/fonts.css henter den fra, er hel.',
    );
  });

  test('a chart in another typeface than the rest is refused by its slide', async () => {
    const planted = html.replace('</head>', '<script>document.fonts.check = () => false</script></head>');
    await expect(printPdf(planted, 'slides')).rejects.toThrow(
      'PDF kan ikke laves: diagrammet på slidet »bisiddersager« er skrevet med en anden skrift end resten.',
    );
  });

  test('a chart that has no room to be drawn in is refused by its slide', async () => {
    const planted = html.replace('</head>', '<style>.plot { inline-size: 0 }</style></head>');
    expect(planted).not.toBe(html);
    await expect(printPdf(planted, 'slides')).rejects.toThrow(
      'PDF kan ikke laves: diagrammet på slidet »bisiddersager« blev ikke tegnet.',
    );
  });
});
