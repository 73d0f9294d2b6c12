import { expect, type Page } from '@playwright/test';
import { openReading, openStage } from './deck.ts';

/** The dialog of the search. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Søg i dagen' });

/** What is typed in. */
export const field = (page: Page) => page.getByRole('combobox', { name: 'Ord fra slides og tekst' });

/** The places that are listed. */
export const options = (page: Page) => dialog(page).getByRole('option');

/** What is said of how many there are. */
export const said = (page: Page) => dialog(page).getByRole('status');

/** The views that can be searched, and how they are opened. */
export const views = [
  { view: 'stage', open: (page: Page) => openStage(page, 'intro') },
  { view: 'reading', open: openReading },
] as const;

/** Opens the search with its key and types. */
export async function search(page: Page, typed: string, from?: string): Promise<void> {
  if (from !== undefined)
    await page.locator(from).evaluate(() => (document.activeElement as HTMLElement).blur());
  // A dialog that has been closed has the keys until it is gone, which nobody is quick enough to see.
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(typed);
}

/** The ids of the places that are listed. */
export async function found(page: Page): Promise<string[]> {
  return options(page).evaluateAll((all) => all.map((option) => option.getAttribute('data-goes-to') ?? ''));
}

/** Waits until a place is the one that Enter goes to. */
export async function isChosen(page: Page, index: number): Promise<void> {
  const option = options(page).nth(index);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(dialog(page).getByRole('option', { selected: true })).toHaveCount(1);
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(option).toBeInViewport();
}

/** Waits until the page to read is at this place, with the reader at its heading if the page has that. */
export async function isRead(page: Page, id: string): Promise<void> {
  const place = page.locator(`#${id}`);
  const heading = place.locator(':is(h1, h2, h3):visible').first();
  const start = (await heading.count()) > 0 ? heading : place;
  await expect(start).toBeFocused();
  await expect(start).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#/${id}$`));
}

/** The smaller side of a control. */
export async function smallerSide(control: ReturnType<Page['locator']>): Promise<number> {
  const { width = 0, height = 0 } = (await control.boundingBox()) ?? {};
  return Math.min(width, height);
}
