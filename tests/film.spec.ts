import { expect, test } from '@playwright/test';
import { isOn, isReady, openReading, openStage, slideOn } from './support/deck.ts';
import { answerFilm, frame, holdFilms, play } from './support/film-player.ts';
import { openSpeaker } from './support/speaker-windows.ts';

test.beforeEach(({ page }) => answerFilm(page));

test('whoever tabs into the player has its keys there, until the mouse moves', async ({ page }) => {
  await openStage(page, 'hvorfor-bisidning');
  await play(page).click();
  const inside = page.frameLocator('.film-frame iframe');
  await expect(inside.getByRole('button')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(frame(page)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(inside.locator('body[data-keys]')).toBeVisible();
  await isOn(page, 'hvorfor-bisidning');
  await page.mouse.move(20, 300);
  await page.mouse.move(24, 310);
  await expect(slideOn(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
});

test('the arrows stand beside a film that plays, in sight, and go on', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1920, 1080],
    [960, 540],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openStage(page, 'hvorfor-bisidning');
    await play(page).click();
    await expect(frame(page)).toBeVisible();
    for (const name of ['Forrige slide', 'Næste slide']) {
      const arrow = page.getByRole('button', { name });
      await expect(page.locator('.controls')).toHaveCSS('opacity', '1');
      const [button, film] = [await arrow.boundingBox(), await frame(page).boundingBox()];
      if (!button || !film) throw new Error('Not drawn.');
      const beside = button.x + button.width <= film.x || button.x >= film.x + film.width;
      expect(beside, `${name} at ${width} × ${height}`).toBe(true);
    }
    await page.getByRole('button', { name: 'Næste slide' }).click();
    await isOn(page, 'siden-begyndelsen');
    await expect(frame(page)).toHaveCount(0);
  }
});

for (const key of ['b', 'o'])
  test(`${key} hides a film, and stops it`, async ({ page }) => {
    await openStage(page, 'hvorfor-bisidning');
    await play(page).click();
    await expect(frame(page)).toBeVisible();
    await page.keyboard.press(key);
    await expect(frame(page)).toHaveCount(0);
  });

test('a film that is pressed twice plays once, and one that was left before it came does not play', async ({
  page,
}) => {
  const answers = await holdFilms(page);
  await openStage(page, 'hvorfor-bisidning');
  await play(page).dblclick();
  await expect.poll(() => answers.length).toBe(1);
  await page.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  answers[0]?.(true);
  await page.keyboard.press('PageUp');
  await isOn(page, 'hvorfor-bisidning');
  await play(page).dblclick();
  await expect.poll(() => answers.length).toBe(2);
  await expect(frame(page)).toHaveCount(0);
  answers[1]?.(true);
  await expect(frame(page)).toHaveCount(1);
});

test('no answer for a film that was left is taken for that of the next press', async ({ page }) => {
  const answers = await holdFilms(page);
  await openStage(page, 'hvorfor-bisidning');
  await play(page).click();
  await expect.poll(() => answers.length).toBe(1);
  await page.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await page.keyboard.press('PageUp');
  await isOn(page, 'hvorfor-bisidning');
  await play(page).click();
  await expect.poll(() => answers.length).toBe(2);
  const failed = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'fetch');
  answers[0]?.(false);
  await failed;
  answers[1]?.(true);
  await expect(frame(page)).toBeVisible();
  await expect(page.locator('.film-offline:visible')).toHaveCount(0);
});

test('the speaker’s window stops a film and goes on', async ({ page }) => {
  await openStage(page, 'hvorfor-bisidning');
  await play(page).click();
  await expect(frame(page)).toBeVisible();
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await expect(frame(page)).toHaveCount(0);
});

test('on the page to read the player gets the focus', async ({ page }) => {
  await openReading(page, 'hvorfor-bisidning');
  await isReady(page);
  await play(page).click();
  await expect(frame(page)).toBeFocused();
});

test('the stand-in player swallows keys when it has them', async ({ page }) => {
  await page.goto('https://www.youtube-nocookie.com/embed/film');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveTitle('1');
});
