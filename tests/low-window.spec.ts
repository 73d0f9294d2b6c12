import { expect, test, type Page } from '@playwright/test';
import { isOn, isReady } from './support/deck.ts';

/** Laptops whose systems show everything at 150 or 200 per cent, in CSS pixels of the window. */
const laptops = [
  { width: 960, height: 410 },
  { width: 911, height: 400 },
  { width: 683, height: 300 },
];

const hint = 'Tryk → eller F for slides';

for (const viewport of laptops)
  test.describe(`a window of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const key of ['ArrowRight', 'PageDown', 'f', 'F5'])
      test(`${key} opens the slides`, async ({ page }) => {
        await page.goto('./');
        await isReady(page);
        await expect(page.getByText(hint)).toBeVisible();
        await page.keyboard.press(key);
        await expect(page).toHaveURL(/\?vis=slides#/);
        await isReady(page);
        await isOn(page, 'velkommen');
      });
  });

test.describe('a low window', () => {
  test.use({ viewport: { width: 960, height: 410 } });

  test('leaves Page Down to whoever reads, and opens the slides where they read', async ({ page }) => {
    await page.goto('./');
    await isReady(page);
    const before = await scrolledBy(page, ' ');
    expect(before).toBeGreaterThan(0);
    expect(await scrolledBy(page, 'PageDown')).toBeGreaterThan(before);
    await page.evaluate(() => {
      location.hash = '#/frokost';
    });
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?vis=slides#\/frokost$/);
  });

  test('leaves all keys to whoever asked for the page', async ({ page }) => {
    await page.goto('./?vis=laes');
    await isReady(page);
    await expect(page.getByText(hint)).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(page).toHaveURL(/\?vis=laes/);
  });
});

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 932, height: 430 }, hasTouch: true, isMobile: true });

  test('is offered no keys', async ({ page }) => {
    await page.goto('./');
    await isReady(page);
    await expect(page.getByText(hint)).toBeHidden();
  });
});

test.describe('a page that is made four times as large', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('keeps the keys of a page', async ({ page }) => {
    await page.goto('./');
    await isReady(page);
    await expect(page.getByText(hint)).toBeHidden();
  });
});

/** Presses a key that scrolls the page, and gives where the page has come to rest (px). */
async function scrolledBy(page: Page, key: string): Promise<number> {
  const rests = page.evaluate(
    () => new Promise<number>((at) => addEventListener('scrollend', () => at(scrollY), { once: true })),
  );
  // The page listens once it has answered this.
  await page.evaluate('null');
  await page.keyboard.press(key);
  return rests;
}
