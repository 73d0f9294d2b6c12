import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { at, isOn, isPainted, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { currentSlide, isConnected, nextSlide, openBoth, press } from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

test('the speaker sees the slide that is on with its fragments, the next step, the notes and where it is in the day', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'program');
  const steps = (slide: typeof currentSlide) => slide(speaker).locator('.fragment.visible');
  await expect(currentSlide(speaker)).toHaveId('program');
  await expect(steps(currentSlide)).toHaveText([]);
  await expect(steps(nextSlide)).toHaveText(['Trin a']);
  await expect(speaker.getByRole('group', { name: 'Noter' })).toContainText('Gå programmet igennem');
  await expect(speaker.getByText('2 af ')).toBeVisible();
  await page.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await expect(steps(currentSlide)).toHaveText(['Trin a', 'Trin b']);
  await expect(steps(nextSlide)).toHaveText(['Trin a', 'Trin b', 'Trin c']);
  await speaker.keyboard.press('Space');
  await expect(nextSlide(speaker)).toHaveId('intro');
  await press(speaker, 'Scenen', 'Næste');
  await isOn(page, 'intro');
  await expect(speaker.getByRole('img', { name: 'Slidet på scenen: Intro til dagen' })).toBeVisible();
  await expect(speaker.locator('header')).toContainText('10.52');
  await expect(speaker.locator('header')).toContainText('Intro til dagen');
  await expect(speaker.locator('header')).toContainText('slutter 11.00');
  await speaker.keyboard.press('End');
  await expect(speaker.getByText('Det var sidste slide.')).toBeVisible();
});

test('charts are drawn in the speaker’s window, and pauses and timers show what the stage shows', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('13:10'));
  const speaker = await openBoth(page, site.address, 'siden-begyndelsen');
  await expect(nextSlide(speaker).locator('canvas')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(currentSlide(speaker).locator('canvas')).toBeVisible();
  await speaker.getByRole('button', { name: /Frokost/ }).click();
  await isOn(page, 'frokost');
  await expect(currentSlide(speaker).locator('.countdown')).toHaveText('20 min');
  await expect(slideOn(page).locator('.countdown')).toHaveText('20 min');
  await speaker.getByRole('button', { name: /Erfaringsudveksling/ }).click();
  await press(speaker, 'Scenen', 'Næste');
  await press(speaker, 'Gruppearbejde', 'Start');
  await press(speaker, 'Gruppearbejde', '+1 min');
  for (const timer of [slideOn(page).getByRole('timer'), currentSlide(speaker).getByRole('timer')])
    await expect(timer).toHaveText('21.00');
  await expect(slideOn(page).locator('.timer')).toHaveAttribute('data-state', 'running');
  await speaker.keyboard.press('t');
  await expect(slideOn(page).locator('.timer')).toHaveAttribute('data-state', 'paused');
});

test('the screen turns black from either window, and both say so', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const black = speaker.getByRole('button', { name: 'Sort' });
  await page.keyboard.press('b');
  await expect(speaker.getByRole('status').getByText('Skærmen er sort')).toBeVisible();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await speaker.keyboard.press('b');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'hidden');
  await expect(black).toHaveAttribute('aria-pressed', 'false');
});

test('the notes are as large as the speaker last made them, and never smaller than 23 px', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const notes = speaker.getByRole('group', { name: 'Noter' });
  await expect(notes).toHaveCSS('font-size', '23px');
  await expect(speaker.getByRole('button', { name: 'Mindre noter' })).toBeDisabled();
  for (let times = 0; times < 2; times += 1)
    await speaker.getByRole('button', { name: 'Større noter' }).click();
  await expect(notes).toHaveCSS('font-size', '29px');
  await speaker.reload();
  await isConnected(speaker);
  await expect(notes).toHaveCSS('font-size', '29px');
});

test('a button that has no more to do keeps the focus, and does nothing', async ({ page }) => {
  await page.context().clock.setFixedTime(at('13:10'));
  const speaker = await openBoth(page, site.address, 'frokost');
  const notes = speaker.getByRole('group', { name: 'Noter' });
  const larger = speaker.getByRole('button', { name: 'Større noter' });
  await larger.focus();
  for (let times = 0; times < 12; times += 1) await speaker.keyboard.press('Enter');
  await expect(notes).toHaveCSS('font-size', '48px');
  await expect(larger).toBeDisabled();
  await expect(larger).toBeFocused();
  const end = speaker.getByRole('button', { name: 'Slut pausen' });
  await end.focus();
  await speaker.keyboard.press('Enter');
  await expect(end).toBeDisabled();
  await expect(end).toBeFocused();
  await speaker.keyboard.press('Enter');
  await expect(slideOn(page).locator('.countdown')).toHaveText('Vi er i gang');
  await speaker.keyboard.press('Tab');
  await expect(speaker.getByRole('button', { name: 'Fortryd slut på pausen' })).toBeFocused();
  await expect(end).toBeHidden();
});

test('the speaker’s window has no accessibility faults, in the dark and with its list open', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('14:20'));
  const speaker = await openBoth(page, site.address, 'erfaringer');
  expect(await axeFaults(speaker)).toEqual([]);
  await speaker.keyboard.press('g');
  expect(await axeFaults(speaker)).toEqual([]);
});

test('all of the speaker’s window is in view, and only the notes scroll', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'erfaringer');
  for (const [width, height] of [
    [800, 600],
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ] as const)
    await test.step(`at ${width} × ${height}`, async () => {
      await speaker.setViewportSize({ width, height });
      await expect.poll(() => speaker.evaluate(() => innerWidth)).toBe(width);
      await isPainted(speaker);
      const outside = await speaker.evaluate(() =>
        [...document.querySelectorAll('.speaker-view :is(button, header p, h2, .miniature, nav)')]
          .filter((one) => !one.closest('.miniature .reveal') && one.checkVisibility())
          .filter((one) => {
            const { top, left, right, bottom } = one.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map(({ textContent }) => textContent),
      );
      expect(outside).toEqual([]);
      const scrolls = await speaker.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight - clientHeight, scrollWidth - clientWidth];
      });
      expect(scrolls).toEqual([0, 0]);
    });
});
