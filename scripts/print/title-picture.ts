import { findBrowser } from '../machine/find-browser.mjs';
import { oneFile } from './one-file.ts';
import { withPage } from './open-page.ts';
import type { Deck } from '../deck/deck.ts';

/** The picture that is shown with a link to the site: its title slide, in the size that the social sites ask for. */
export const titlePicture = {
  name: 'deling.png',
  size: { width: 1200, height: 630 },
  /** What it shows, for those who can't see it. */
  alt: (title: string) => `Titelslidet: »${title}« ved siden af to buer, en lille gul og en stor rød.`,
} as const;

/** Draws the title slide as a PNG. Where no browser can, it says why not in one sentence instead. */
export async function drawTitle(deck: Deck): Promise<Uint8Array | string> {
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error));
  }
  if (browser === undefined) return without('her er ingen Chromium.');
  const look = { view: 'slides', size: titlePicture.size, media: 'screen' } as const;
  return withPage(browser, await oneFile(deck), look, (page) => page.screenshot({ animations: 'disabled' }));
}

const without = (why: string) => `Billedet, der vises sammen med links til siden, er ikke lavet: ${why}`;
