import { expect, test, type Page } from '@playwright/test';
import { isOn, openStage, slideIds, withMovement } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';
import { answerFilm, frame, play } from './support/film-player.ts';

test.use(withMovement);

test('a clicker walks the whole day, and back', async ({ page }) => {
  test.slow();
  await openStage(page);
  const ids = await slideIds(page);
  await isOn(page, ids[0] ?? '');
  for (const id of ids.slice(1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id, 'forward');
  }
  await page.keyboard.press('PageDown');
  await isOn(page, ids.at(-1) ?? '', 'the last slide is the last');
  for (const id of ids.toReversed().slice(1)) {
    await page.keyboard.press('PageUp');
    await isOn(page, id, 'back');
  }
});

/** How the film is begun, and what is done with it before the clicker is used. */
const begun: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'begun with the mouse': async (page) => play(page).click(),
  'begun with Enter': async (page) => {
    await play(page).focus();
    await page.keyboard.press('Enter');
  },
  'that was pressed with the mouse': async (page) => {
    await play(page).click();
    await page.frameLocator('.film-frame iframe').getByRole('button').click();
  },
  'that takes the focus itself': async (page) => {
    await play(page).click();
    await frame(page).focus();
  },
};

for (const [how, begin] of Object.entries(begun))
  test(`a film ${how} leaves the keys to the clicker, which stops it and goes on`, async ({ page }) => {
    await answerFilm(page);
    await openStage(page, 'hvorfor-bisidning');
    await begin(page);
    await expect(page.frameLocator('.film-frame iframe').getByRole('button')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await page.keyboard.press('PageDown');
    await isOn(page, 'siden-begyndelsen');
    await expect(frame(page)).toHaveCount(0);
  });

test('a clicker begins in full screen, blackens the screen and lights it, and its second F5 leaves nothing', async ({
  page,
}) => {
  await openStage(page, 'intro');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  for (const key of ['F5', 'Shift+F5']) {
    await page.keyboard.press(key);
    await expect.poll(isFull).toBe(true);
  }
  await page.keyboard.press('.');
  await expect(page.locator('#deck.paused')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
  await isOn(page, 'intro');
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  await expect(lightTable(page)).toHaveCount(0);
});
