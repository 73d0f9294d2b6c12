import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { isOn, isReady } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { areAlike, isConnected, openBoth, openSpeaker } from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

test('a browser that opens no window gets a sentence and a link, which opens one that works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(`${site.address}#/intro`);
  await isReady(page);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Talervisning' });
  await expect(dialog).toContainText('Browseren åbnede ikke talervisningen.');
  await expect(dialog.getByRole('button', { name: 'Luk' })).toBeVisible();
  const popup = page.waitForEvent('popup');
  await dialog.getByRole('link', { name: 'Åbn talervisningen' }).click();
  const speaker = await popup;
  await isConnected(speaker);
  await expect(dialog).toHaveCount(0);
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
});

test('with two stages open a speaker’s window drives only its own, also when either is loaded again', async ({
  page,
  context,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const other = await context.newPage();
  await other.goto(`${site.address}#/kaffe`);
  await isReady(other);
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
  for (const again of [speaker, other, page]) {
    await again.reload();
    await isReady(page);
    await isReady(other);
    await isConnected(speaker);
    await areAlike(page, speaker, 'its own stage');
  }
  await speaker.keyboard.press('PageUp');
  await isOn(page, 'intro');
  await isOn(other, 'kaffe');
  const second = await openSpeaker(other);
  await second.keyboard.press('PageDown');
  await isOn(other, 'opsamling');
  await isOn(page, 'intro');
});

test('a window without a stage says so, and a stage that comes is driven', async ({ page, context }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const status = speaker.locator('.pane > [role="status"]');
  await expect(status, 'what is to be read out is there before its words are').toHaveCSS('display', 'block');
  const next = speaker.getByRole('button', { name: 'Næste' });
  await next.focus();
  await page.close();
  await expect(status.getByText('Der er ingen scene åben.')).toBeVisible();
  await expect(next, 'it is switched off, and keeps the reader’s place').toBeFocused();
  for (const name of ['Næste', 'Alle slides', 'Gå til'])
    await expect(speaker.getByRole('button', { name })).toBeDisabled();
  await expect(speaker.getByRole('navigation').getByRole('button').first()).toBeDisabled();
  const opened = context.waitForEvent('page');
  await speaker.getByRole('link', { name: 'Åbn scenen' }).click();
  const stage = await opened;
  await isReady(stage);
  await isConnected(speaker);
  await speaker.keyboard.press('PageDown');
  await isOn(stage, 'program');
});

test('a slide that only the stage has is told as that, and not as the last', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await page.locator('#intro').evaluate((slide) => (slide.id = 'i-en-ny-udgave'));
  await expect(
    speaker.getByRole('status').getByText('Scenen og talervisningen er to udgaver.'),
  ).toBeVisible();
  await expect(speaker.getByText('Det var sidste slide.')).toBeHidden();
});

test('opened by hand it says where it is opened from, opens a stage that it drives, and leaves another’s alone', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(`${site.address}?vis=slides#/kaffe`);
  await isReady(other);
  await page.goto(`${site.address}?vis=taler`);
  await expect(page.locator('.alone')).toHaveText(
    'Der er ingen scene åben. Talervisningen åbnes med S fra slides: Åbn scenen herfra, eller tryk S på den, du har.',
  );
  await expect(page.locator('.alone')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageDown');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Åbn scenen' }).click();
  const stage = await opened;
  await isConnected(page);
  await expect(page.locator('.alone')).toBeHidden();
  await page.keyboard.press('PageDown');
  await isOn(stage, 'program');
  await isOn(other, 'kaffe');
});

test('S on a stage with a speaker’s window opens no second', async ({ page, context }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await page.keyboard.press('s');
  await page.reload();
  await isReady(page);
  await isConnected(speaker);
  await page.keyboard.press('s');
  await isConnected(speaker);
  expect(context.pages()).toHaveLength(2);
});
