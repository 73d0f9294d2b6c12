import type { Page } from '@playwright/test';
import type { PdfPicture } from './pdf-file.ts';

/** What is wrong with the pictures of a page that has so many charts: one line a fault. */
export function chartFaults(pictures: readonly PdfPicture[], charts: number): string[] {
  return [
    ...(pictures.length === charts ? [] : [`${charts} charts, ${pictures.length} pictures`]),
    ...pictures.flatMap(({ dotsPerInch, colours }) => [
      ...(dotsPerInch < 200 ? [`a chart has ${Math.round(dotsPerInch)} dots an inch`] : []),
      ...(colours < 3 ? ['a chart is blank'] : []),
    ]),
  ];
}

/** The texts that can be read in a part of the page, but for what can only be pressed. */
export async function textsIn(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluate((part) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      const isSeen = element?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (words === '' || !isSeen || element?.closest('button, .film-start, .controls, .visually-hidden'))
        continue;
      // On the stage the drawing says it.
      if (element?.closest('[data-view="stage"] [data-bases="said"] .chart-base')) continue;
      const table = element?.closest('details');
      if (!table || getComputedStyle(table).clipPath === 'none') texts.push(words);
    }
    return texts;
  });
}

/** Which of the texts are not among what is printed. */
export const notIn = (text: string, wanted: readonly string[]): string[] =>
  wanted.filter((words) => !squeezed(text).includes(squeezed(words)));

/** Text without what a line's end or a style changes: white space, hyphens and capitals. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[\s\u00ad-]+/g, '');
