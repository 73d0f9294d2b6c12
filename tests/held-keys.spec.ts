import { expect, test, type Page } from '@playwright/test';
import { at, isOn, openStage, withMovement } from './support/deck.ts';

test.use(withMovement);

/** Holds a key down for as long as it takes to be repeated some times. */
async function hold(page: Page, key: string): Promise<void> {
  for (let times = 0; times < 6; times += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

for (const [key, id] of [
  ['PageDown', 'siden-begyndelsen'],
  ['ArrowRight', 'siden-begyndelsen'],
  ['ArrowDown', 'siden-begyndelsen'],
  ['Space', 'siden-begyndelsen'],
  ['PageUp', 'intro'],
  ['ArrowLeft', 'intro'],
] as const)
  test(`${key} goes one slide while it is held down, and one more the next time`, async ({ page }) => {
    await openStage(page, 'hvorfor-bisidning');
    await hold(page, key);
    await isOn(page, id);
    await hold(page, key);
    await isOn(page, id === 'intro' ? 'program' : 'bisiddersager');
  });

for (const [key, state] of [
  ['b', '#deck.paused'],
  ['.', '#deck.paused'],
  ['w', '#deck.paused'],
  ['o', '.light-table'],
  ['Escape', '.light-table'],
] as const)
  test(`${key} is one press while it is held down`, async ({ page }) => {
    await openStage(page, 'intro');
    await hold(page, key);
    await expect(page.locator(state)).toHaveCount(1);
    await hold(page, key);
    await expect(page.locator('#deck.paused, .light-table')).toHaveCount(0);
    await isOn(page, 'intro');
  });

test('a clicker’s F5 that is held down does not load the page again', async ({ page }) => {
  await openStage(page, 'intro');
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await hold(page, 'F5');
  await expect(page.locator('body[data-same]')).toBeAttached();
});

test('T starts the timer once', async ({ page }) => {
  await page.clock.install({ time: at('14:05') });
  await openStage(page, 'erfaringer');
  await hold(page, 't');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a key that opens a field writes nothing in it, and the field’s own keys are repeated', async ({
  page,
}) => {
  await openStage(page, 'intro');
  await page.keyboard.down('g');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  for (let times = 0; times < 3; times += 1) await page.keyboard.down('g');
  await page.keyboard.up('g');
  await expect(field).toHaveValue('');
  await hold(page, 'g');
  await expect(field).toHaveValue('gggggg');
});

test('a digit is typed once', async ({ page }) => {
  await openStage(page);
  await hold(page, '1');
  await expect(page.locator('.number-corner')).toHaveText('Gå til slide 1');
  await hold(page, '2');
  await expect(page.locator('.number-corner')).toHaveText('Gå til slide 12');
});

test('Enter that is held down on an arrow goes one slide', async ({ page }) => {
  await openStage(page, 'intro');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Næste slide' }).focus();
  await hold(page, 'Enter');
  await isOn(page, 'hvorfor-bisidning');
});

test('keys that belong to a word being composed, or come with Ctrl, Alt or Cmd, are left alone', async ({
  page,
}) => {
  await openStage(page, 'intro');
  await page.evaluate(() => {
    for (const extra of [{ isComposing: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])
      for (const key of ['b', 'ArrowRight', 'PageDown', 'F5'])
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true, ...extra }),
        );
  });
  await isOn(page, 'intro');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
});

test('capitals and the digits’ own keys do what the letters and digits do', async ({ page }) => {
  await openStage(page, 'intro');
  const press = (key: string, code: string) =>
    page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
      key,
      code,
      bubbles: true,
    });
  for (const [key, code] of [
    ['B', 'KeyB'],
    ['.', 'NumpadDecimal'],
  ] as const) {
    await press(key, code);
    await expect(page.locator('#deck.paused')).toHaveCount(1);
    await press(key, code);
    await expect(page.locator('#deck.paused')).toHaveCount(0);
  }
  await press('5', 'Numpad5');
  await press('Enter', 'NumpadEnter');
  await isOn(page, 'siden-begyndelsen');
});

test('while a dialog is open no key moves the slides under it, wherever the mouse has pressed', async ({
  page,
}) => {
  await openStage(page, 'intro');
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('heading').click();
  for (const key of ['PageDown', 'b', 'End', 'o']) await page.keyboard.press(key);
  await isOn(page, 'intro');
  await expect(page.locator('#deck.paused, .light-table')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.light-table')).toHaveCount(0);
});
