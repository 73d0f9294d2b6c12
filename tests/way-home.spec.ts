import { expect, test, type Page } from '@playwright/test';
import { at, isPainted, openReading, openStage } from './support/deck.ts';
import { readQr } from './support/read-qr.ts';

/** Of the tests' own day. */
const address = 'https://eksempel.dk/temadag/';

const look = async (page: Page) => readQr(page, await page.screenshot());

for (const id of ['frokost', 'farvel'])
  test(`${id} shows the way to the page, which a phone can read`, async ({ page }) => {
    await page.clock.setFixedTime(at('13:10'));
    await openStage(page, id);
    const way = page.locator(`#${id} .way-home`);
    await expect(way).toContainText('Tag dagen med hjem');
    await expect(way).toContainText('eksempel.dk/temadag');
    await expect(way.getByRole('img', { name: 'QR-kode med sidens adresse' })).toHaveCSS('width', '300px');
    await isPainted(page);
    expect(await look(page)).toBe(address);

    await page.setViewportSize({ width: 1024, height: 768 });
    await isPainted(page);
    await expect.poll(() => look(page), 'on a screen of 4:3').toBe(address);

    // Seen from far away.
    await page.setViewportSize({ width: 640, height: 360 });
    await isPainted(page);
    await expect.poll(() => look(page)).toBe(address);

    await way.locator('path').evaluate((path) => path.setAttribute('transform', 'scale(0.9 1.4)'));
    await isPainted(page);
    expect(
      await readQr(page, await way.screenshot()),
      'a code that is drawn wrong is not read',
    ).toBeUndefined();
  });

test('the short break and the other slides have none', async ({ page }) => {
  await openStage(page);
  await expect(page.locator('.way-home')).toHaveCount(2);
});

test('the page to read has none, and the handout one, where the day ends', async ({ page }) => {
  await openReading(page);
  await expect(page.locator('.way-home:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.way-home:visible')).toHaveCount(1);
  const code = page.locator('#farvel .way-home .code');
  await expect(code).toBeVisible();
  expect(await readQr(page, await code.screenshot())).toBe(address);
});
