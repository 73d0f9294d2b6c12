import { expect, test, type Page } from '@playwright/test';
import { isOn, isReady, openReading, openStage } from './support/deck.ts';
import { isConnected, openBoth } from './support/speaker-windows.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Taster' });
const choice = (page: Page) =>
  page.getByRole('checkbox', { name: 'Bogstaver, tal og tegn virker som taster' });
const paused = (page: Page) => page.locator('#deck.paused, .light-table');

/** Opens the help with its button. */
async function openHelp(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await page.getByRole('button', { name: 'Taster' }).click();
  await expect(help(page)).toBeVisible();
}

async function switchKeys(page: Page, on: boolean): Promise<void> {
  await openHelp(page);
  await choice(page).setChecked(on);
  await help(page).getByRole('button', { name: 'Luk' }).click();
}

test('keys of one character can be switched off; all others work on, and so it stays', async ({ page }) => {
  await openStage(page, 'intro');
  await switchKeys(page, false);
  for (const again of [false, true]) {
    if (again) {
      await page.reload();
      await isReady(page);
    }
    for (const key of ['b', '.', 'w', ',', 'o', 'g', '/', '?', 's', 'f', 'l', 't', 'z', 'B', '7', 'Enter'])
      await page.keyboard.press(key);
    await isOn(page, 'intro');
    await expect(paused(page)).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('.number-corner')).toBeEmpty();
    expect(page.context().pages()).toHaveLength(1);
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  }
  for (const [key, id] of [
    ['ArrowRight', 'hvorfor-bisidning'],
    ['Space', 'siden-begyndelsen'],
    ['PageDown', 'bisiddersager'],
    ['PageUp', 'siden-begyndelsen'],
    ['Shift+Space', 'hvorfor-bisidning'],
    ['End', 'farvel'],
    ['Home', 'velkommen'],
  ] as const) {
    await page.keyboard.press(key);
    await isOn(page, id, key);
  }
  await page.keyboard.press('Escape');
  await expect(paused(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(paused(page)).toHaveCount(0);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await switchKeys(page, true);
  await page.keyboard.press('b');
  await expect(paused(page)).toHaveCount(1);
});

test('what a character does can be done with a button in the help', async ({ page }) => {
  await openStage(page, 'bisiddersager');
  await switchKeys(page, false);
  await openHelp(page);
  await help(page).getByRole('button', { name: 'Sort skærm' }).click();
  await expect(page.locator('#deck.paused')).toHaveCount(1);
  await page.keyboard.press('Space');
  await openHelp(page);
  await help(page).getByRole('button', { name: 'Forstør diagrammet' }).click();
  await expect(page.getByRole('region', { name: /^Forstørret diagram/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await openHelp(page);
  await help(page).getByRole('button', { name: 'Søg i dagen' }).click();
  await expect(page.getByRole('dialog', { name: 'Søg i dagen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openHelp(page);
  const popup = page.waitForEvent('popup');
  await help(page).getByRole('button', { name: 'Talervisning' }).click();
  const speaker = await popup;
  await isConnected(speaker);

  // The speaker's window knows it without being loaded again, and has a button for the help, too.
  await speaker.keyboard.press('b');
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'underretninger');
  await speaker.getByRole('button', { name: 'Taster' }).click();
  await expect(choice(speaker)).not.toBeChecked();
  await choice(speaker).check();
  await speaker.keyboard.press('Escape');
  await expect(help(speaker)).toHaveCount(0);
  await speaker.keyboard.press('b');
  await expect(page.locator('#deck.paused')).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
});

test('a key that comes as the help closes counts, though the box in it still has the focus', async ({
  page,
}) => {
  const speaker = await openBoth(page, './', 'intro');
  await speaker.keyboard.press('?');
  await choice(speaker).focus();
  await help(speaker).evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    const key = new KeyboardEvent('keydown', { key: 'b', code: 'KeyB', bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(key);
  });
  await expect(page.locator('#deck.paused')).toHaveCount(1);
});

test('the page to read has the same switch for its search key', async ({ page }) => {
  await openReading(page);
  const search = page.getByRole('dialog', { name: 'Søg i dagen' });
  await page.keyboard.press('/');
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await page.getByRole('button', { name: 'Taster' }).click();
  await choice(page).uncheck();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(search).toBeVisible();
});

test('where the browser keeps nothing, the window remembers it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Nej', 'SecurityError');
      },
    });
  });
  await openStage(page, 'intro');
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  await switchKeys(page, false);
  await page.keyboard.press('b');
  await expect(paused(page)).toHaveCount(0);
  await switchKeys(page, true);
  await page.keyboard.press('b');
  await expect(paused(page)).toHaveCount(1);
});
