import { expect, test } from '@playwright/test';
import { at, isReady, openStage } from './support/deck.ts';

const marked = [
  { time: '10:29', item: null },
  { time: '10:30', item: 'Velkommen, kaffe og croissant' },
  { time: '12:59', item: 'Børnenes fortællinger fra BørneTelefonen' },
  { time: '13:00', item: 'Frokost' },
  { time: '15:15', item: 'Opsamling og refleksioner' },
  { time: '16:30', item: 'Farvel og tak for i dag' },
];

test('the programme marks the item that is now, all day', async ({ page }) => {
  await page.clock.install({ time: at('09:00') });
  await openStage(page, 'program');
  for (const { time, item } of marked) {
    await page.clock.pauseAt(at(time));
    const now = page.locator('.agenda [aria-current]');
    if (item === null) await expect(now, time).toHaveCount(0);
    else await expect(now.locator('.item'), time).toHaveText(item);
  }
});

test('a programme that is opened late marks the item that is now', async ({ page }) => {
  await page.clock.setFixedTime(at('09:00'));
  await openStage(page, 'program');
  for (const { time, item } of marked) {
    await page.clock.setFixedTime(at(time));
    await page.reload();
    await isReady(page);
    await expect(page.locator('.agenda [aria-current] .item'), time).toHaveText(item === null ? [] : [item]);
  }
});

const breaks = [
  {
    id: 'frokost',
    until: 'Vi fortsætter kl. 13.30: Oplæg ved en bisidder',
    left: {
      '12:59:00': '30 min',
      '13:00:00': '30 min',
      '13:00:01': '30 min',
      '13:01:00': '29 min',
      '13:28:59': '2 min',
      '13:29:00': '60 sek',
      '13:29:18': '42 sek',
      '13:29:59': '1 sek',
      '13:30:00': 'Pausen er slut',
      '13:31:00': '1 min over tiden',
      '13:44:30': '14 min over tiden',
      '14:01:00': 'Pausen er slut',
    },
  },
  {
    id: 'kaffe',
    until: 'Vi fortsætter kl. 15.15: Opsamling og refleksioner',
    left: {
      '14:59:00': '15 min',
      '15:00:00': '15 min',
      '15:10:00': '5 min',
      '15:14:59': '1 sek',
      '15:15:00': 'Pausen er slut',
      '15:40:00': '25 min over tiden',
      '16:30:00': 'Pausen er slut',
    },
  },
];

for (const { id, until, left } of breaks) {
  test(`${id} shows what is left: whole minutes, then seconds, then what it runs over`, async ({ page }) => {
    await page.clock.install({ time: at('09:00') });
    await openStage(page, id);
    await expect(page.locator(`#${id} .next`)).toHaveText(until);
    for (const [time, minutes] of Object.entries(left)) {
      await page.clock.pauseAt(at(time));
      await expect(page.locator(`#${id} .countdown`), time).toHaveText(minutes);
    }
  });
}

test('on another day than its own nothing is now, and a break says when it begins', async ({ page }) => {
  const yesterday = (time: string) => new Date(at(time).getTime() - 24 * 60 * 60_000);
  await page.clock.install({ time: yesterday('13:10') });
  await openStage(page, 'frokost');
  await expect(page.locator('#frokost .countdown')).toHaveText('Kl. 13.00');
  await expect(page.locator('#frokost .next')).toHaveText('Vi fortsætter kl. 13.30: Oplæg ved en bisidder');
  await expect(page.locator('.agenda [aria-current]')).toHaveCount(0);

  await page.clock.pauseAt(at('13:10'));
  await expect(page.locator('#frokost .countdown')).toHaveText('20 min');
  await expect(page.locator('#program .agenda [aria-current] .item')).toHaveText('Frokost');

  await page.clock.pauseAt(new Date(at('13:10').getTime() + 24 * 60 * 60_000));
  await expect(page.locator('#frokost .countdown')).toHaveText('Kl. 13.00');
  await expect(page.locator('.agenda [aria-current]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a break says when it is and how long it lasts', async ({ page }) => {
    await page.goto('./');
    for (const { id, lasts, from } of [
      { id: 'frokost', lasts: '30 min', from: '13.00 til 13.30' },
      { id: 'kaffe', lasts: '15 min', from: '15.00 til 15.15' },
    ]) {
      await expect(page.locator(`#${id} .countdown`)).toHaveText(lasts);
      await expect(page.locator(`#${id} .when`)).toHaveText(from);
      await expect(page.locator(`#${id} .when`)).toBeVisible();
    }
    await expect(page.locator('[aria-current]')).toHaveCount(0);
  });
});
