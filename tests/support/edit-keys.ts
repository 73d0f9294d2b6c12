import { expect, type Locator, type Page } from '@playwright/test';
import { holdTab } from './deck.ts';
import { cell } from './edit-form.ts';

/** Goes on with Tab until an element has the focus, as who has no mouse does. Throws where it never gets it. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toHaveCount(1);
  for (let tabs = 0; tabs < 700; tabs += 20) {
    if (await hasFocus(element)) return;
    await holdTab(page, 20);
  }
  throw new Error(`No Tab leads to ${String(element)}.`);
}

/** Whether an element has the focus; one that has not keeps it once it gets it, until the key that is held is let go. */
function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    if (one === document.activeElement) return true;
    const stay = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || one !== document.activeElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', stay, { capture: true });
    addEventListener('keyup', () => removeEventListener('keydown', stay, { capture: true }), { once: true });
    return false;
  });
}

/** Goes to an element and presses a key on it. */
export async function press(page: Page, element: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press(key);
}

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens a place of the page by its link. */
export async function open(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('navigation').getByRole('link', { name: title }));
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

/** Writes in a field, in place of what stands there. */
export async function write(page: Page, at: string, text: string): Promise<void> {
  await tabTo(page, cell(page, at));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Writes along a row of a sheet, from a cell on; an empty text leaves its cell. */
export async function writeRow(page: Page, at: string, texts: readonly string[]): Promise<void> {
  await tabTo(page, cell(page, at));
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    if (text !== '') await page.keyboard.type(text);
  }
}

/** Chooses one of several ways, which stand beside each other, by its name. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const radio = group.getByRole('radio', { name, exact: true });
  await tabTo(page, group.getByRole('radio', { checked: true }));
  for (let steps = 0; steps < 3 && !(await radio.isChecked()); steps += 1)
    await page.keyboard.press('ArrowRight');
  await expect(radio).toBeChecked();
}

/** Saves, and waits until it is done. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
}
