import { expect, type Page } from '@playwright/test';

/** The table on which all slides lie. */
export const lightTable = (page: Page) => page.getByRole('dialog', { name: 'Alle slides' });

/** The cell of a slide on it, by the slide's number. */
export const cellOf = (page: Page, number: number) =>
  lightTable(page).getByRole('button', { name: new RegExp(`^Slide ${number}: `) });

/** Lays all slides on the table, and waits until the mark is there. */
export async function openTable(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await expect(lightTable(page).locator('button:focus')).toBeInViewport();
}

/** Waits until the mark is on a slide, which is named by its id; `stage` has the slides. */
export async function isMarked(page: Page, id: string, why = '', stage = page): Promise<void> {
  const number = await stage.locator(`section[id="${id}"]`).getAttribute('data-number');
  await expect(lightTable(page).locator('button:focus b > [aria-hidden]'), why).toHaveText(number ?? '');
}

/** What is wrong with how the table is laid, one line a fault: cells over others, text that is cut off, ids twice, and pictures in view that are empty, or another slide's. */
export function tableFaults(page: Page): Promise<string[]> {
  return lightTable(page).evaluate((table) => {
    const faults: string[] = [];
    const view = table.getBoundingClientRect();
    const cells = [...table.querySelectorAll('li:has(> button)')].map((cell) => ({
      cell,
      box: cell.getBoundingClientRect(),
    }));
    const nameOf = (element: Element) =>
      element.querySelector(':scope > button > b > .visually-hidden')?.textContent ?? '';
    for (const [at, { cell, box }] of cells.entries()) {
      for (const other of cells.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && along > 1) faults.push(`${nameOf(cell)} lies over ${nameOf(other.cell)}`);
      }
      if (box.left < view.left || box.right > view.right) faults.push(`${nameOf(cell)} sticks out`);
      const seen = Math.min(box.bottom, view.bottom) - Math.max(box.top, view.top) > 1;
      const [slide, number] = [
        cell.querySelector('.slide'),
        cell.querySelector(':scope > button > b > [aria-hidden]')?.textContent,
      ];
      if (seen && !slide) faults.push(`${nameOf(cell)} is empty`);
      if (slide && slide.getAttribute('data-number') !== number) faults.push(`${nameOf(cell)} shows another`);
      const picture = cell.querySelector('.picture')?.getBoundingClientRect();
      const width = slide?.getBoundingClientRect().width ?? 0;
      if (picture && slide && Math.abs(picture.width - width) > 3)
        faults.push(`${nameOf(cell)} is ${width} px`);
    }
    for (const text of table.querySelectorAll(
      '#light-table-heading, .light-table-items > div > h3, .light-table-items > div > h3 > *, .light-table-top > p, .picture + button',
    ))
      if (text.scrollWidth > text.clientWidth + 1 && getComputedStyle(text).display !== 'inline')
        faults.push(`“${text.textContent}” is cut off`);
    for (const { id } of document.querySelectorAll('[id]'))
      if (document.querySelectorAll(`[id="${id}"]`).length > 1) faults.push(`${id} is there twice`);
    return faults;
  });
}
