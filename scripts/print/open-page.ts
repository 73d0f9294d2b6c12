import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { withRunFolder } from '../machine/run-folder.ts';

/** How a page in one file is looked at: which view of the deck, and in a window of what size, in CSS pixels. */
type Look = Readonly<{
  /** Undefined where it is no deck, and ready once it has loaded. */
  view: 'slides' | 'laes' | undefined;
  size: { width: number; height: number };
  media: 'print' | 'screen';
  /** How many pixels of a picture of it a CSS pixel is; one where nothing is said. */
  sharpness?: number;
}>;

/**
 * Opens a page in one file in a browser without network, and gives what `work` makes of it once it is ready. Throws
 * `DeckMistakes` where the browser can't be started, and what goes wrong in the page.
 */
export async function withPage<Made>(
  executablePath: string,
  html: string,
  look: Look,
  work: (page: Page) => Promise<Made>,
): Promise<Made> {
  return withRunFolder(async (folder) => {
    const file = path.join(path.resolve(folder), 'temadag.html');
    await writeFile(file, html);
    return inBrowser(executablePath, file, look, work);
  });
}

const unstarted = (file: string): string =>
  `Browseren ${file} vil ikke starte. Er det ikke Chrome eller Chromium, så ret CHROME_PATH; ellers se efter, om mappen ${tmpdir()} findes, og om der er plads i den. Prøv så igen.`;

async function inBrowser<Made>(
  executablePath: string,
  file: string,
  { view, size, media, sharpness = 1 }: Look,
  work: (page: Page) => Promise<Made>,
): Promise<Made> {
  // Read when there is something to print: most builds have nothing.
  const { chromium } = await import('@playwright/test');
  const browser = await chromium
    .launch({ executablePath, args: ['--font-render-hinting=none'] })
    .catch((cause: unknown) => {
      throw Object.assign(new DeckMistakes([unstarted(executablePath)]), { cause });
    });
  try {
    const page = await browser.newPage({ viewport: size, offline: true, deviceScaleFactor: sharpness });
    await page.emulateMedia({ media, reducedMotion: 'reduce', colorScheme: 'light' });
    const fault = page.waitForEvent('pageerror', { timeout: 0 }).then((error) => {
      throw error;
    });
    // A fault after the page is ready, or the closing of the browser, is nobody's to wait for.
    fault.catch(() => undefined);
    await page.goto(`${pathToFileURL(file).href}${view === undefined ? '' : `?vis=${view}`}`);
    if (view !== undefined)
      await Promise.race([fault, page.locator('#deck[data-ready]').waitFor({ state: 'attached' })]);
    await page.evaluate('document.fonts.ready');
    return await work(page);
  } finally {
    await browser.close();
  }
}
