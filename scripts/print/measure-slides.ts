import type { Page } from '@playwright/test';
import { browserHere } from '../machine/browser-here.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { oneFile } from './one-file.ts';
import { withPage } from './open-page.ts';
import { onPaper } from './swap-for-print.ts';
import type { Deck } from '../deck/deck.ts';

/** What the edition for paper found cut off or covered on its slides: "slidet »program«: … (12 px)." */
export async function faultsTold(page: Page): Promise<string[]> {
  const told = await page.locator('#deck').getAttribute('data-faults');
  // components/browser/reading/all-on-paper.ts writes it.
  return told === null ? [] : (JSON.parse(told) as string[]);
}

/**
 * Draws a deck's slides in the browser that is here. Throws `DeckMistakes` where something is cut off or covered. Gives
 * what there is to say: that there is no browser, and so nothing but what the typefaces' own widths told.
 */
export async function measureSlides(deck: Deck): Promise<string[]> {
  const browser = browserHere();
  if ('why' in browser)
    return [`Slides er målt med skrifternes bredder, men ikke set efter i en browser: ${browser.why}`];
  const look = { view: 'slides', size: { width: 1280, height: 720 }, media: 'print' } as const;
  const faults = await withPage(browser.file, await oneFile(deck, onPaper()), look, faultsTold);
  if (faults.length > 0)
    throw new DeckMistakes(faults.map((fault) => `Filen til USB kan ikke laves: ${fault}`));
  return [];
}
