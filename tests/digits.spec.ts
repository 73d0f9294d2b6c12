import { expect, test, type Page } from '@playwright/test';
import { at, isOn, openStage, slideIds } from './support/deck.ts';
import { lightTable, openTable } from './support/light-table.ts';
import { enlarged } from './support/stage-tools.ts';

const corner = (page: Page) => page.locator('.number-corner');

test.describe('digits', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: at('11:00') });
    await openStage(page, 'intro');
    await page.clock.pauseAt(at('11:05'));
  });

  test('and Enter go to the slide with that number in the day', async ({ page }) => {
    for (const [index, id] of (await slideIds(page)).entries()) {
      await expect(page.locator(`#${id}`)).toHaveAttribute('data-number', String(index + 1));
      await page.keyboard.type(String(index + 1));
      await expect(corner(page)).toHaveText(`Gå til slide ${index + 1}`);
      await page.keyboard.press('Enter');
      await isOn(page, id);
      await expect(corner(page)).toBeEmpty();
    }
  });

  test('are dropped by Escape, by another key and after three seconds', async ({ page }) => {
    await page.keyboard.type('12');
    await page.keyboard.press('Escape');
    await expect(corner(page)).toBeEmpty();
    await expect(lightTable(page)).toHaveCount(0);

    await page.keyboard.type('12');
    await page.clock.fastForward(2900);
    await expect(corner(page)).toHaveText('Gå til slide 12');
    await page.clock.fastForward(200);
    await expect(corner(page)).toBeEmpty();
    await page.keyboard.press('Enter');
    await isOn(page, 'intro');

    await page.keyboard.type('12');
    await page.keyboard.press('PageDown');
    await expect(corner(page)).toBeEmpty();
    await isOn(page, 'hvorfor-bisidning');
  });

  test('that no slide has say how many there are, and stay', async ({ page }) => {
    const count = (await slideIds(page)).length;
    await page.keyboard.type(String(count + 1));
    await page.keyboard.press('Enter');
    await expect(corner(page)).toHaveText(`Der er ${count} slides.`);
    await isOn(page, 'intro');
    await page.clock.fastForward(3100);
    await expect(corner(page)).toBeEmpty();
  });

  test('take down an enlarged chart, and put the light table away', async ({ page }) => {
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await isOn(page, 'bisiddersager');
    await page.keyboard.press('z');
    await expect(enlarged(page)).toBeVisible();
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await expect(enlarged(page)).toHaveCount(0);

    await openTable(page);
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(lightTable(page)).toHaveCount(0);
    await isOn(page, 'intro');
  });
});
