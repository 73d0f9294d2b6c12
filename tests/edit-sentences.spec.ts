import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const slides = 'slides/intro.mdx';
const numbers = 'data/bisiddersager.yaml';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(slides);
});
test.afterAll(() => project.close());

const cards = (page: Page): Locator => page.locator('[data-card]');
const card = (page: Page, text: string): Locator => cards(page).filter({ hasText: text });
const button = (at: Locator, name: string): Locator => at.getByRole('button', { name, exact: true });

const row =
  'temadag-side-4\t787\t451\t336\t\t\t\t2,7 pct.\t6 pct.\t150\t937\t6.006';

/** Puts a new year's numbers into a draft, and opens the sentences. */
async function open(page: Page): Promise<void> {
  await page.goto(`${project.address}rediger/#${numbers}`);
  await page.getByRole('button', { name: 'Tilføj år 2022' }).click();
  await page.locator('[data-cell="aar.2.kilde"]').evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, row);
  await expect(page.getByText('Intet mangler.')).toBeVisible();
  await page.getByRole('link', { name: 'Sætninger' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sætninger', exact: true })).toBeVisible();
}

test('looks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.screenshot({ path: '/tmp/a1-1.png', fullPage: true });
  await button(cards(page).nth(1), 'Skriv om').click();
  await page.keyboard.type(' Og mere {x} *y*.');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/a1-2.png', fullPage: true });
  expect(await axeFaults(page)).toEqual([]);
});
