import { expect, test, type Page } from '@playwright/test';
import { isOn, openStage, slideIds, slideOn, withMovement } from './support/deck.ts';
import { swipe } from './support/finger.ts';
import { isMarked, openTable } from './support/light-table.ts';

const arrow = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the arrows on screen are two; the one that leads nowhere is switched off', async ({ page }) => {
  await openStage(page);
  await page.mouse.move(300, 300);
  await expect(page.locator('.controls button')).toHaveCount(2);
  await expect(arrow(page, 'Forrige slide')).toBeHidden();
  await expect(arrow(page, 'Næste slide')).toBeEnabled();
  await page.keyboard.press('End');
  await expect(arrow(page, 'Forrige slide')).toBeEnabled();
  await expect(arrow(page, 'Næste slide')).toBeHidden();
});

test('an arrow that has led to the last slide keeps the focus, and goes when that does', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('End');
  const last = await slideOn(page).getAttribute('id');
  await page.keyboard.press('PageUp');
  const next = arrow(page, 'Næste slide');
  await next.focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      return slideOn(page).getAttribute('id');
    })
    .toBe(last);
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await next.blur();
  await expect(next).toBeHidden();
  await isOn(page, last ?? '');
});

test('an arrow on screen lights a black screen and goes no further, as a key does', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('b');
  // It is hidden then; what presses it may be another program.
  await page.locator('.navigate-right').evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('#deck.paused')).toHaveCount(0);
  await isOn(page, 'intro');
});

test('on the light table forward and back move the mark in the deck’s order, and Home and End to its ends', async ({
  page,
}) => {
  await openStage(page, 'boern-med-bisidder');
  await openTable(page);
  for (const [key, id] of [
    ['ArrowRight', 'boernenes-ord-1'],
    ['PageDown', 'boernenes-ord-2'],
    ['ArrowRight', 'boernenes-ord-3'],
    ['ArrowLeft', 'boernenes-ord-2'],
    ['PageUp', 'boernenes-ord-1'],
    ['End', 'farvel'],
    ['PageDown', 'farvel'],
    ['Home', 'velkommen'],
    ['ArrowLeft', 'velkommen'],
  ] as const) {
    await page.keyboard.press(key);
    await isMarked(page, id, key);
  }
  await isOn(page, 'boern-med-bisidder', 'none is shown before it is chosen');
});

test('every one of many quick presses counts', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openStage(page);
  const ids = await slideIds(page);
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('PageDown');
  await isOn(page, ids[12] ?? '');
});

test.describe('a finger', () => {
  test.use({ ...withMovement, hasTouch: true });

  test('swipes on and back, through the children’s words too', async ({ page }) => {
    await openStage(page, 'boernenes-ord-2');
    await swipe(page, { x: -200 });
    await isOn(page, 'boernenes-ord-3');
    await swipe(page, { y: -200 });
    await isOn(page, 'boernenes-ord');
    await swipe(page, { x: 200 });
    await swipe(page, { y: 200 });
    await isOn(page, 'boernenes-ord-2');
    await swipe(page, { x: 20 });
    await isOn(page, 'boernenes-ord-2', 'too short');
  });

  test('that swipes as soon as the slides are ready goes on', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, watch) => {
        const deck = document.querySelector('#deck[data-ready]');
        if (!deck) return;
        watch.disconnect();
        for (const [type, clientX] of [
          ['pointerdown', 640],
          ['pointermove', 440],
        ] as const)
          deck.dispatchEvent(
            new PointerEvent(type, { pointerType: 'touch', isPrimary: true, clientX, bubbles: true }),
          );
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
    });
    await openStage(page, 'intro');
    await isOn(page, 'hvorfor-bisidning');
  });

  test('taps an arrow once, and Space goes on after it', async ({ page }) => {
    await openStage(page, 'intro');
    await page.mouse.move(300, 300);
    await arrow(page, 'Næste slide').tap();
    await isOn(page, 'hvorfor-bisidning');
    await page.keyboard.press('Space');
    await isOn(page, 'siden-begyndelsen');
  });
});
