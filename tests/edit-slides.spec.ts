import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const file = 'slides/intro.mdx';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(file);
});
test.afterAll(() => project.close());

const save = (page: Page): Locator => page.getByRole('button', { name: 'Gem', exact: true });
const stage = (page: Page) => page.frameLocator('iframe');
const item = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const slide = (page: Page, name: string): Locator => page.locator('.slide-name', { hasText: name });
const tool = (page: Page, name: string): Locator =>
  page.locator('.slide-tools').getByRole('button', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(`${project.address}rediger/#slides`);
  await expect(page.getByRole('heading', { level: 2, name: 'Slides', exact: true })).toBeVisible();
}

test('looks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.screenshot({ path: '.cache/s1.png' });
  await slide(page, 'I 757 sager').click();
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '.cache/s2.png' });
  await tool(page, 'Nyt slide efter').click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: '.cache/s3.png', fullPage: true });
  await tool(page, 'Sæt et billede ind').click();
  await tool(page, 'Sæt billedet ind').click();
  await page.screenshot({ path: '.cache/s4.png' });
  expect(await axeFaults(page)).toEqual([]);
});
