import { expect, type Locator, type Page } from '@playwright/test';
import type { ScratchProject } from './scratch-project.ts';

/** The field of the editing page at a place of its file. */
export const cell = (page: Page, at: string): Locator => page.locator(`[data-cell="${at}"]`);

/** The button that saves. */
export const save = (page: Page): Locator => page.getByRole('button', { name: 'Gem', exact: true });

/** The stage beside the form. */
export const slide = (page: Page) => page.frameLocator('iframe');

/** Opens the editing page of a project at a file, without a draft of another test's. */
export async function openForm(project: ScratchProject, page: Page, title: string): Promise<void> {
  await page.goto(`${project.address}rediger/`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}
