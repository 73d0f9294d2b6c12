import { expect, test } from '@playwright/test';
import { followHash, isDrawn, isOn, isReady, openReading, openStage, slideIds } from './support/deck.ts';
import { isReadAt, leaveForSlides, places } from './support/reading-place.ts';
import { serveInFolder } from './support/folder-server.ts';

test('a link to any slide opens on it, also when the page is loaded again', async ({ page }) => {
  test.slow();
  await openStage(page);
  for (const id of await slideIds(page)) {
    await page.goto('about:blank');
    await openStage(page, id);
    await isOn(page, id, 'opened');
    await page.reload();
    await isReady(page);
    await isOn(page, id, 'loaded again');
  }
});

test('the address follows the slides, and the slides follow the address', async ({ page }) => {
  await openStage(page);
  const ids = await slideIds(page);
  for (const id of ids.toReversed()) {
    await followHash(page, id);
    await isOn(page, id);
  }
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#\/farvel$/);
});

test('a link without a slash goes to its slide too', async ({ page }) => {
  await page.goto('./#underretninger');
  await isReady(page);
  await isOn(page, 'underretninger');
});

test('the programme’s links go to the items of the day', async ({ page }) => {
  await openStage(page);
  for (const link of await page.locator('.agenda a').all()) {
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await isOn(page, 'program');
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await isOn(page, id);
  }
});

test('in the page to read a link to any slide opens at it, or at the slide that it repeats', async ({
  page,
}) => {
  test.slow();
  await openReading(page);
  for (const { id, at } of await places(page)) {
    await page.goto('about:blank');
    await openReading(page, id);
    await isReadAt(page, at, `${id}, opened`);
    await page.reload();
    await isReadAt(page, at, `${id}, loaded again`);
  }
});

test('in the page to read the address takes the reader to any slide', async ({ page }) => {
  await openReading(page);
  for (const { id, at } of (await places(page)).toReversed()) {
    await followHash(page, id);
    await isReadAt(page, at, id);
  }
});

test('a page to read can be left for the slide that it was opened at', async ({ page }) => {
  for (const id of ['intro', 'bisiddersager', 'erfaringsudveksling', 'farvel']) {
    await openReading(page, id);
    await isReadAt(page, id, 'the page to read');
    await leaveForSlides(page);
    await isReady(page);
    await isOn(page, id, 'the slides');
  }
});

test('on a phone the programme leads to an item, and on to its slide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.locator('.agenda').getByRole('link', { name: 'Erfaringsudveksling' }).click();
  await isReadAt(page, 'erfaringsudveksling', 'the link of the programme');
  await leaveForSlides(page);
  await isReady(page);
  await isOn(page, 'erfaringsudveksling');
});

test('a page that was read on is left for the slide that is being read', async ({ page }) => {
  await openReading(page, 'intro');
  await page.locator('#boern-med-bisidder').evaluate((slide) => slide.scrollIntoView());
  await isReadAt(page, 'boern-med-bisidder', 'scrolled to');
  await leaveForSlides(page);
  await isReady(page);
  await isOn(page, 'boern-med-bisidder');
});

test('the site lies in any folder of any host', async ({ page }) => {
  const { address, stop } = await serveInFolder('/en/mappe/');
  const refused: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) refused.push(response.url());
  });
  await page.goto(`${address}#/bisiddersager`);
  await isReady(page);
  await isOn(page, 'bisiddersager');
  await isDrawn(page);
  await page.keyboard.press('l');
  await expect(page).toHaveURL(`${address}?vis=laes#/bisiddersager`);
  await leaveForSlides(page);
  await expect(page).toHaveURL(`${address}?vis=slides#/bisiddersager`);
  await isReady(page);
  await isOn(page, 'bisiddersager');
  expect(refused).toEqual([]);
  await stop();
});
