import { expect, test, type Page } from '@playwright/test';
import { at, isPainted, isReady, openStage } from './support/deck.ts';
import { slideFaults } from './support/slide-faults.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the timer is started, paused and extended from either window, and both show it', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: at('14:00') });
  await openStage(page, 'erfaringer');
  const other = await context.newPage();
  await openStage(other, 'erfaringer');
  await page.clock.pauseAt(at('14:05'));
  const both = async (text: string, toggles: string) => {
    for (const one of [page, other]) {
      await expect(one.getByRole('timer')).toHaveText(text);
      await expect(one.locator('[data-timer="toggle"]')).toHaveText(toggles);
    }
  };

  await press(page, 'Start');
  await both('20.00', 'Pause');
  await page.clock.fastForward('02:00');
  await both('18.00', 'Pause');
  await press(other, '+5 min');
  await both('23.00', 'Pause');
  await press(other, 'Pause');
  await page.clock.fastForward('02:00');
  await both('23.00', 'Start');
  await press(page, '+1 min');
  await both('24.00', 'Start');
  await press(page, '−5 min');
  await both('19.00', 'Start');
});

test('a running timer runs on through a reload, and a paused one waits', async ({ page }) => {
  await page.clock.setFixedTime(at('14:05'));
  await openStage(page, 'erfaringer');
  await press(page, 'Start');
  await page.clock.setFixedTime(at('14:10'));
  await page.reload();
  await isReady(page);
  await expect(page.getByRole('timer')).toHaveText('15.00');
  await press(page, 'Pause');
  await page.clock.setFixedTime(at('14:15'));
  await page.reload();
  await isReady(page);
  await expect(page.getByRole('timer')).toHaveText('15.00');
  await expect(page.locator('.timer')).toHaveAttribute('data-state', 'paused');
});

const states = [
  { state: 'ready', does: [], after: '00:01', shows: '20.00', says: '' },
  { state: 'running', does: ['Start'], after: '00:01', shows: '19.59', says: '' },
  { state: 'paused', does: ['+5 min'], after: '00:01', shows: '25.00', says: '' },
  { state: 'over', does: ['Start'], after: '20:00', shows: '0.00', says: 'Tiden er gået' },
  { state: 'over', does: ['Start'], after: '22:30', shows: '0.00', says: '2 min over tiden' },
];

for (const { state, does, after, shows, says } of states)
  test(`a timer that is ${state} shows ${says || shows}, and fits on its slide`, async ({ page }) => {
    await page.clock.install({ time: at('14:00') });
    await openStage(page, 'erfaringer');
    await page.clock.pauseAt(at('14:05'));
    for (const name of does) await press(page, name);
    await page.clock.fastForward(after);
    await expect(page.locator('.timer')).toHaveAttribute('data-state', state);
    await expect(page.getByRole('timer')).toHaveText(shows);
    await expect(page.locator('.timer .over')).toHaveText(says);
    await page.clock.resume();
    await isPainted(page);
    expect(await page.evaluate(slideFaults, 'erfaringer')).toEqual([]);
  });

test('a timer that has run over begins again', async ({ page }) => {
  await page.clock.install({ time: at('14:00') });
  await openStage(page, 'erfaringer');
  await page.keyboard.press('t');
  await page.clock.fastForward('25:00');
  await press(page, 'Forfra');
  await expect(page.getByRole('timer')).toHaveText('20.00');
  await expect(page.locator('.timer')).toHaveAttribute('data-state', 'ready');
});

test('a running timer is read from the back: its digits fill a quarter of the height', async ({ page }) => {
  await page.clock.install({ time: at('14:00') });
  await openStage(page, 'erfaringer');
  await page.keyboard.press('t');
  await expect(page.locator('.timer')).toHaveAttribute('data-state', 'running');
  const { height = 0 } = (await page.getByRole('timer').boundingBox()) ?? {};
  expect(height).toBeGreaterThan(720 / 4);
});
