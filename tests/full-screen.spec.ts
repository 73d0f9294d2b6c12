import { expect, test, type Page } from '@playwright/test';
import { at, isOn, openStage } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

for (const key of ['F5', 'Shift+F5'])
  test(`${key} enters the full screen and never leaves it`, async ({ page }) => {
    await openStage(page, 'intro');
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press(key);
      await expect.poll(() => isFull(page)).toBe(true);
    }
    await isOn(page, 'intro');
  });

test('F enters the full screen and leaves it', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
});

test('Escape leaves the full screen first, whatever is on, and only then does what it does', async ({
  page,
}) => {
  await openStage(page, 'bisiddersager');
  await page.keyboard.press('z');
  await expect(page.locator('.enlarged')).toBeVisible();
  await page.keyboard.press('F5');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(page.locator('.enlarged')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.enlarged')).toHaveCount(0);
  await expect(lightTable(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(lightTable(page)).toHaveCount(1);
});

test('an Escape that is held down leaves the full screen, and nothing more', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.down('Escape');
    await expect.poll(() => isFull(page)).toBe(false);
  }
  await page.keyboard.up('Escape');
  await expect(lightTable(page)).toHaveCount(0);
});

for (const answer of ['refused', 'missing'] as const)
  test(`a full screen that is ${answer} is told on screen and read out, for a while`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript((kind) => {
      if (kind === 'missing') Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
      else Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Nej'));
    }, answer);
    await page.clock.install({ time: at('11:00') });
    await openStage(page, 'intro');
    await page.clock.pauseAt(at('11:05'));
    const notice = page.locator('.notice[role="status"]');
    await expect(notice).toBeEmpty();
    for (const key of ['F5', 'f']) {
      await page.keyboard.press(key);
      await expect(notice).toHaveText(/^Browseren viser ikke fuld skærm her\./);
      await expect(notice).toBeInViewport();
      await page.clock.fastForward(8000);
      await expect(notice).toBeEmpty();
    }
    await page.keyboard.press('PageDown');
    await isOn(page, 'hvorfor-bisidning');
    expect(faults).toEqual([]);
  });
