import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { at, isOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { cellOf, isMarked, lightTable, openTable } from './support/light-table.ts';
import { currentSlide, nextSlide, openBoth, press } from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

test('in the speaker’s window the table is the speaker’s alone until a slide is chosen', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'program');
  const shown = () => page.locator('body').evaluate((body) => body.outerHTML);
  const [before, picture] = [await shown(), await page.screenshot()];
  await press(speaker, 'Scenen', 'Alle slides');
  await expect(lightTable(speaker)).toBeVisible();
  await isMarked(speaker, 'program', 'what is on', page);
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('PageUp');
  await isMarked(speaker, 'opsamling', 'the last but one', page);
  expect(await shown()).toBe(before);
  expect((await page.screenshot()).equals(picture)).toBe(true);
  await speaker.keyboard.press('Enter');
  await isOn(page, 'opsamling');
  await expect(lightTable(speaker)).toHaveCount(0);
  await expect(currentSlide(speaker)).toHaveId('opsamling');
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'farvel');
});

test('the check finds a stage that tells of the speaker’s table', async ({ page }) => {
  await openBoth(page, site.address, 'program');
  const shown = () => page.locator('body').evaluate((body) => body.outerHTML);
  const [before, picture] = [await shown(), await page.screenshot()];
  await openTable(page);
  expect(await shown()).not.toBe(before);
  expect((await page.screenshot()).equals(picture)).toBe(false);
});

test('when the stage goes on, the speaker’s table is put away, and so is the stage’s when the speaker goes on', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await openTable(speaker);
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
  await expect(lightTable(speaker)).toHaveCount(0);
  await openTable(page);
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await expect(lightTable(page)).toHaveCount(0);
  await openTable(page);
  await press(speaker, 'Scenen', 'Sort');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'visible');
  await expect(lightTable(page)).toHaveCount(0);
  await expect(nextSlide(speaker)).toHaveId('siden-begyndelsen');
});

test('what is skipped today says so, and times are as the speaker has moved them', async ({ page }) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'underretninger');
  await press(speaker, 'Dagen', /^Spring /);
  await press(speaker, 'Dagen', '+5 min');
  for (const window of [page, speaker]) {
    await openTable(window);
    await expect(cellOf(window, 8)).toHaveText(/Springes over i dag$/);
    await expect(cellOf(window, 12)).toHaveText(/Springes over i dag$/);
    await expect(lightTable(window).locator('.skipped')).toHaveCount(2);
    await expect(lightTable(window).getByRole('heading', { name: /^11\.05 Børnenes fort/ })).toBeVisible();
    await window.keyboard.press('Escape');
  }
});
