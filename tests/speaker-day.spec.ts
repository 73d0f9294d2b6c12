import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { at, isOn, isReady, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { isConnected, nextSlide, openBoth, press } from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

test('a day that is moved, paused and shortened stays so when both windows are loaded again', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'bisiddersager');
  await press(speaker, 'Dagen', '+5 min');
  await press(speaker, 'Dagen', 'Stands dagens ur');
  await press(speaker, 'Dagen', /^Spring \d slides over/);
  for (const again of [false, true]) {
    if (again) await Promise.all([page.reload(), speaker.reload()]);
    await isReady(page);
    await isConnected(speaker);
    await expect(speaker.locator('header')).toContainText('slutter 11.05');
    await expect(speaker.getByRole('button', { name: 'Start dagens ur' })).toBeVisible();
    await expect(speaker.getByRole('button', { name: /^Tag \d slides med igen$/ })).toBeVisible();
    await expect(page.locator('#program time[data-start-of="boernenes-fortaellinger"]')).toHaveText('11.05');
  }
});

test('slides that are skipped today are stepped over from both windows, until they are taken in again', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'underretninger');
  await expect(nextSlide(speaker)).toHaveId('boern-med-bisidder');
  await press(speaker, 'Dagen', /^Spring /);
  await expect(nextSlide(speaker)).toHaveId('boernenes-ord-1');
  for (const [one, key] of [
    [page, 'PageDown'],
    [speaker, 'PageDown'],
    [page, 'ArrowRight'],
    [speaker, 'ArrowRight'],
  ] as const) {
    await one.keyboard.press(key);
    await isOn(page, 'boernenes-ord-1');
    await speaker.keyboard.press('g');
    await speaker
      .getByRole('dialog')
      .getByRole('button', { name: /^Mistrivsel/ })
      .click();
    await isOn(page, 'underretninger');
  }
  await press(speaker, 'Dagen', /med igen$/);
  await page.keyboard.press('PageDown');
  await isOn(page, 'boern-med-bisidder');
});

test('a break is ended from the speaker’s window: the next item begins, until that is taken back', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('13:10'));
  const speaker = await openBoth(page, site.address, 'intro');
  await expect(speaker.getByRole('button', { name: 'Slut pausen' })).toBeHidden();
  await speaker.getByRole('button', { name: /Frokost/ }).click();
  await press(speaker, 'Dagen', 'Slut pausen');
  await expect(slideOn(page).locator('.countdown')).toHaveText('Vi er i gang');
  await expect(speaker.locator('header')).toContainText('Vi er i gang');
  await expect(slideOn(page).locator('.next')).toHaveText('Vi fortsætter kl. 13.10: Oplæg ved en bisidder');
  await expect(speaker.getByRole('button', { name: 'Slut pausen' })).toBeHidden();
  await press(speaker, 'Dagen', 'Fortryd slut på pausen');
  await expect(slideOn(page).locator('.countdown')).toHaveText('20 min');
  await expect(slideOn(page).locator('.next')).toHaveText('Vi fortsætter kl. 13.30: Oplæg ved en bisidder');
  await expect(speaker.locator('header')).toContainText('Pause');
});
