import { expect, test, type Page } from '@playwright/test';
import { at, isOn, openStage, showSlide } from './support/deck.ts';
import { lightTable, openTable } from './support/light-table.ts';
import { field, jump, overlay } from './support/stage-tools.ts';

const dot = (page: Page) => page.locator('.laser');

test.describe('the laser dot', () => {
  test('is where the mouse is while its button is held down, and then gone', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await page.mouse.move(400, 250);
    await expect(dot(page)).toHaveCount(0);
    await page.mouse.down();
    for (const [x, y] of [
      [400, 250],
      [40, 90],
      [900, 640],
    ] as const) {
      await page.mouse.move(x, y);
      const box = await dot(page).boundingBox();
      expect(box).toEqual({ x: x - 11, y: y - 11, width: 22, height: 22 });
    }
    await expect(page.locator('#bisiddersager')).toHaveCSS('cursor', 'none');
    await page.mouse.up();
    await expect(dot(page)).toHaveCount(0);
    await isOn(page, 'bisiddersager');
    expect(await page.evaluate('String(getSelection())'), 'no text is marked').toBe('');
  });

  test('that is still being fetched lets the first press mark no text', async ({ page }) => {
    let letIn = () => {};
    const waits = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(/\/laser-[^/]*\.js$/, async (route) => {
      await waits;
      await route.continue();
    });
    await openStage(page, 'bisiddersager');
    const { x, y, width, height } = await boxOf(page.locator('#bisiddersager h3'));
    await page.mouse.move(x + 10, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    letIn();
    await expect(dot(page)).toBeVisible();
    await page.mouse.move(x + width - 10, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(dot(page)).toHaveCount(0);
    expect(await page.evaluate('String(getSelection())')).toBe('');
  });

  test('is gone when the button was let go outside the window', async ({ page }) => {
    await openStage(page, 'intro');
    await page.mouse.move(400, 250);
    await page.mouse.down();
    await expect(dot(page)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove', { buttons: 0 })));
    await expect(dot(page)).toHaveCount(0);
  });

  test('leaves links, buttons, dialogs and the light table to the mouse', async ({ page }) => {
    await page.clock.install({ time: at('14:05') });
    await openStage(page, 'erfaringer');
    await pressOn(page, page.getByRole('button', { name: 'Start' }));
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.keyboard.press('g');
    await pressOn(page, jump(page).getByRole('heading'));
    await page.keyboard.press('Escape');
    await showSlide(page, 'program');
    await pressOn(page, page.getByRole('link', { name: 'Frokost' }));
    await isOn(page, 'frokost');
    await openTable(page);
    await pressOn(page, lightTable(page).getByRole('heading', { name: 'Alle slides' }));
    await pressOn(page, lightTable(page).getByRole('button', { name: /Oplæg ved en bisidder/ }));
    await isOn(page, 'ved-en-bisidder');
    await page.keyboard.press('b');
    await pressOn(page, overlay(page));
    await expect(overlay(page), 'a press lights the screen').toHaveCSS('visibility', 'hidden');
  });

  test('does not follow the other button or a finger', async ({ page }) => {
    await openStage(page, 'intro');
    await page.mouse.move(400, 250);
    await page.mouse.down({ button: 'right' });
    await expect(dot(page)).toHaveCount(0);
    await page.mouse.up({ button: 'right' });
    await page
      .locator('#intro')
      .dispatchEvent('pointerdown', { pointerType: 'touch', button: 0, bubbles: true });
    await expect(dot(page)).toHaveCount(0);
    await page
      .locator('#intro')
      .dispatchEvent('pointerdown', { pointerType: 'mouse', button: 0, bubbles: true });
    await expect(dot(page), 'the same with a mouse').toHaveCount(1);
  });
});

test('the pointer hides when the mouse is still, and not before', async ({ page }) => {
  await page.clock.install({ time: at('11:00') });
  await openStage(page, 'program');
  await page.clock.pauseAt(at('11:05'));
  const slide = page.locator('#program');
  const link = page.getByRole('link', { name: 'Frokost' });
  await expect(slide, 'it was still while the clock was set').toHaveCSS('cursor', 'none');
  await page.mouse.move(300, 300);
  await expect(slide).not.toHaveCSS('cursor', 'none');
  await page.clock.fastForward(2400);
  await expect(slide).not.toHaveCSS('cursor', 'none');
  await page.clock.fastForward(200);
  await expect(slide).toHaveCSS('cursor', 'none');
  await expect(link).toHaveCSS('cursor', 'none');
  await page.keyboard.press('g');
  await expect(field(page), 'over a dialog it stays').not.toHaveCSS('cursor', 'none');
});

/** Where something is on the page. Throws where it is not seen. */
async function boxOf(target: ReturnType<Page['locator']>) {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

/** Presses on something for as long as it takes to see that there is no dot. */
async function pressOn(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await target.hover();
  await page.mouse.down();
  await expect(dot(page)).toHaveCount(0);
  await page.mouse.up();
}
