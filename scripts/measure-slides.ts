import type { Page } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { oneFile } from './one-file.ts';
import { withPage } from './open-page.ts';
import { onPaper } from './paper.ts';
import type { Deck } from './render-deck.ts';

/** What the edition for paper found cut off or covered on its slides: "slidet »program«: … (12 px)." */
export async function faultsTold(page: Page): Promise<string[]> {
  const told = await page.locator('#deck').getAttribute('data-faults');
  // components/browser/paper.ts writes it.
  return told === null ? [] : (JSON.parse(told) as string[]);
}

/** Draws a deck's slides in the browser that is here, and tells what is cut off or covered; nothing where there is none. */
export async function measureSlides(deck: Deck): Promise<string[]> {
  const browser = browserHere();
  if (browser === undefined) return [];
  const look = { view: 'slides', size: { width: 1280, height: 720 }, media: 'screen' } as const;
  return withPage(browser, await oneFile(deck, onPaper()), look, faultsTold);
}

function browserHere(): string | undefined {
  try {
    return findBrowser();
  } catch {
    // A stick can be made without one.
    return undefined;
  }
}
