import { expect, type Page } from '@playwright/test';
import { isPainted, isReady } from './deck.ts';

/** Presses the link to the slides as a mouse does, where it stands: Playwright's own click would scroll first. */
export async function leaveForSlides(page: Page): Promise<void> {
  // The link learns from the page's script where it leads.
  await isReady(page);
  const { x = 0, y = 0 } = (await page.getByRole('link', { name: 'Vis slides' }).boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
}

/** Every slide's link and where the page to read has what is on it: a quote alone is read among all, further down; what else is for the stage alone, above. */
export async function places(page: Page): Promise<{ id: string; at: string }[]> {
  const slides = await page.locator('section.slide').evaluateAll((all) =>
    all.map((slide) => ({
      id: slide.id,
      isRead: slide.getAttribute('data-only') !== 'stage',
      isAlone: slide.classList.contains('quote-alone'),
    })),
  );
  return slides.map(({ id, isAlone }, at) => {
    const [before, after] = [slides.slice(0, at + 1), slides.slice(at)];
    const read = isAlone ? after.find(({ isRead }) => isRead) : before.findLast(({ isRead }) => isRead);
    return { id, at: read?.id ?? '' };
  });
}

/** Waits until a slide, or what else has this id, stands at the top of the page to read, or as far up as the page's end lets it, and stays. */
export async function isReadAt(page: Page, id: string, why: string): Promise<void> {
  const place = () =>
    page.locator(`[id="${id}"]`).evaluate((slide) => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const { top, bottom } = slide.getBoundingClientRect();
      const line = document.querySelector('.top-line')?.getBoundingClientRect().bottom ?? 0;
      const atEnd = scrollTop + clientHeight >= scrollHeight - 1 && bottom <= clientHeight + 1;
      return top >= line - 1 && (top < 140 || atEnd)
        ? 'at the top'
        : `${Math.round(top)} px down, under a line of ${Math.round(line)} px`;
    });
  await expect.poll(place, { message: why, intervals: [20, 50, 100] }).toBe('at the top');
  await isPainted(page);
  expect(await place(), why).toBe('at the top');
}
