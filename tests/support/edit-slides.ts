import { expect, type Locator, type Page } from '@playwright/test';
import type { ScratchProject } from './scratch-project.ts';

/** The stage beside the list of slides. */
export const stage = (page: Page) => page.frameLocator('iframe');

/** A slide of the list, by what it is called. */
export const slide = (page: Page, name: string): Locator => page.locator('.slide-name', { hasText: name });

/** A button of what can be done to the slide that is chosen. */
export const tool = (page: Page, name: string): Locator =>
  page.locator('.slide-tools').getByRole('button', { name, exact: true });

/** Opens the slides of a project that is edited. */
export async function openSlides(project: ScratchProject, page: Page): Promise<void> {
  await page.goto(`${project.address}rediger/`);
  await page.getByRole('link', { name: 'Slides' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Slides', exact: true })).toBeVisible();
}

/** Saves with the keys, and waits until all is saved. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
}
