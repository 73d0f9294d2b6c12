import { expect, test } from '@playwright/test';
import { followHash, isOn, isReady, openReading, openStage, slideIds } from './support/deck.ts';

const notice = 'Gå tilbage én gang til for at forlade slides.';

test('a day of slides is one step of history, and the first step back stays on the slide and says so', async ({
  page,
}) => {
  test.slow();
  await page.goto('./?vis=laes');
  await openStage(page, 'intro');
  const before = await page.evaluate(() => history.length);
  const slides = (await slideIds(page)).length;
  for (let presses = 0; presses < slides; presses += 1) await page.keyboard.press('PageDown');
  await isOn(page, 'farvel');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page.locator('.notice')).toHaveText(notice);
  await isOn(page, 'farvel');
  await expect(page).toHaveURL(/#\/farvel$/);
  await page.keyboard.press('Home');
  await page.goBack();
  await isOn(page, 'velkommen');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/vis=laes/);
});

test('slides that nobody has moved are left with one step back', async ({ page }) => {
  await openReading(page, 'intro');
  await openStage(page, 'intro');
  await page.goBack();
  await expect(page).toHaveURL(/vis=laes/);
});

test('a step back after a reload stays, too', async ({ page }) => {
  await page.goto('./?vis=laes');
  await openStage(page, 'intro');
  await page.keyboard.press('PageDown');
  await page.reload();
  await isReady(page);
  await page.goBack();
  await isOn(page, 'hvorfor-bisidning');
  await expect(page.locator('.notice')).toHaveText(notice);
});

test('an address that is typed is a step of its own', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('PageDown');
  await followHash(page, 'frokost');
  await isOn(page, 'frokost');
  await page.goBack();
  await isOn(page, 'hvorfor-bisidning');
  await expect(page.locator('.notice')).toBeEmpty();
});

test('what the notice says holds, also where a link was followed between two moves', async ({ page }) => {
  await openReading(page, 'intro');
  await openStage(page, 'intro');
  await page.keyboard.press('PageDown');
  for (const link of ['#deck', '#/frokost']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await page.keyboard.press('PageDown');
  }
  await expect(async () => {
    await page.goBack();
    await expect(page.locator('.notice')).toHaveText(notice, { timeout: 1000 });
  }).toPass();
  await page.goBack();
  await expect(page).toHaveURL(/vis=laes/);
});

for (const view of ['', '?vis=taler'] as const)
  test(`nothing scrolls past the edge, or back in the browser: ${view || 'the slides'}`, async ({ page }) => {
    await page.goto(`./${view}`);
    await page.locator('#deck[data-ready], .speaker-view').waitFor({ state: 'attached' });
    for (const element of ['html', 'body'])
      for (const axis of ['x', 'y'])
        await expect(page.locator(element)).toHaveCSS(`overscroll-behavior-${axis}`, 'none');
    const address = page.url();
    await page.mouse.move(600, 300);
    for (const [x, y] of [
      [-3000, 0],
      [3000, 0],
      [0, 3000],
      [0, -3000],
    ] as const)
      await page.mouse.wheel(x, y);
    expect(page.url()).toBe(address);
  });
