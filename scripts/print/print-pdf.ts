import type { Page } from '@playwright/test';
import { browserHere } from '../machine/browser-here.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { faultsTold } from './measure-slides.ts';
import { withPage } from './open-page.ts';

/** The views that can be printed: the slides, one a page, and the page to read. */
export type PrintedView = keyof typeof papers;

/** The paper inside its margins, in CSS pixels, so that charts are drawn as large as they are printed. */
const papers = { slides: { width: 1280, height: 720 }, laes: { width: 643, height: 978 } } as const;

/**
 * Prints a view of a page in one file as a PDF with tags, outline, title and language; its styles say how large the
 * paper is. Nothing is asked of the network. Throws `DeckMistakes` where there is no browser to print with, and where a
 * chart, a typeface or what is on a slide is not as it should be.
 */
export async function printPdf(html: string, view: PrintedView): Promise<Uint8Array> {
  const look = { view, size: papers[view], media: 'print' } as const;
  return withPage(browserOrSay(), html, look, async (page) => {
    await refuseUnready(page);
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  });
}

function browserOrSay(): string {
  const browser = browserHere();
  if ('why' in browser) throw new DeckMistakes([`PDF kan ikke laves: ${browser.why}`]);
  return browser.file;
}

/**
 * What a screen gets by with, paper does not: the table of a chart that can't be drawn, or another typeface. The
 * stand-ins of theme/fonts.css are of the machine, which may not have them: they are asked for while ours are read.
 */
async function refuseUnready(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const slides = (selector: string) =>
      [...document.querySelectorAll(`.slide:has(${selector})`)].map(({ id }) => id);
    return {
      typefaces: [...document.fonts]
        .filter(({ status, family }) => status === 'error' && !family.includes('Fallback'))
        .map(({ family }) => family),
      undrawn: slides('.plot:empty'),
      otherwise: slides('[data-typeface="other"]'),
    };
  });
  const lines = [
    ...new Set(
      faults.typefaces.map(
        (family) =>
          `skriften ${family} kan ikke læses. Se, om filen, som components/theme/fonts.css henter den fra, er hel.`,
      ),
    ),
    ...faults.undrawn.map((id) => `diagrammet på slidet »${id}« blev ikke tegnet.`),
    ...faults.otherwise.map(
      (id) => `diagrammet på slidet »${id}« er skrevet med en anden skrift end resten.`,
    ),
  ];
  // What is not drawn is told already.
  if (lines.length === 0) lines.push(...(await faultsTold(page)));
  if (lines.length > 0) throw new DeckMistakes(lines.map((line) => `PDF kan ikke laves: ${line}`));
}
