import { expect, test } from '@playwright/test';
import { followHash, isOn, openStage, slideOn } from './support/deck.ts';
import { cellOf, isMarked, lightTable, openTable } from './support/light-table.ts';

test('the arrows move the mark in order and by place, and what is on stays on', async ({ page }) => {
  await openStage(page, 'intro');
  await openTable(page);
  const columns = await lightTable(page).evaluate((table) => {
    const { gridTemplateColumns } = getComputedStyle(table.querySelector('.light-table-items') ?? table);
    return gridTemplateColumns.split(' ').length;
  });
  expect(columns).toBe(5);
  for (const [key, id] of [
    ['ArrowRight', 'hvorfor-bisidning'],
    ['ArrowDown', 'boernenes-ord-1'],
    ['ArrowUp', 'hvorfor-bisidning'],
    ['ArrowUp', 'program'],
    ['ArrowUp', 'program'],
    ['Home', 'velkommen'],
    ['PageUp', 'velkommen'],
    ['End', 'farvel'],
    ['ArrowDown', 'farvel'],
    ['PageUp', 'opsamling'],
  ] as const) {
    await page.keyboard.press(key);
    await isMarked(page, id, key);
    await expect(lightTable(page).locator('li:has(button:focus) .picture'), key).toBeInViewport({ ratio: 1 });
  }
  await isOn(page, 'intro');
  await expect(page).toHaveURL(/#\/intro$/);
});

test('an arrow that is held down runs; a clicker that is held down moves one', async ({ page }) => {
  await openStage(page, 'velkommen');
  await openTable(page);
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await isMarked(page, 'bisiddersager');
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await isMarked(page, 'underretninger');
});

for (const key of ['Enter', 'Space'])
  test(`${key} shows the slide that is marked, and no other`, async ({ page }) => {
    await openStage(page, 'intro');
    await openTable(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(key);
    await expect(lightTable(page)).toHaveCount(0);
    await isOn(page, 'siden-begyndelsen');
    await expect(slideOn(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('PageDown');
    await isOn(page, 'bisiddersager');
  });

test('one click on a picture or its name goes there, and Space goes on from it', async ({ page }) => {
  await openStage(page, 'intro');
  await openTable(page);
  // The button lies over its picture.
  await lightTable(page).locator('.picture').nth(7).click({ force: true });
  await isOn(page, 'boern-med-bisidder');
  await expect(lightTable(page)).toHaveCount(0);
  await openTable(page);
  await cellOf(page, 13).click();
  await isOn(page, 'boernenes-fortaellinger');
  await page.keyboard.press('Space');
  await isOn(page, 'frokost');
});

test.describe('a finger', () => {
  test.use({ hasTouch: true });

  test('scrolls the table without moving a slide, and taps one', async ({ page }) => {
    await openStage(page, 'intro');
    await openTable(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: 640, y }],
      });
    // A finger that comes while the table still glides only stops it.
    const rested = lightTable(page).evaluate(
      (table) =>
        new Promise<void>((rests) =>
          table.addEventListener('scrollend', () => {
            if (table.scrollTop > 200) rests();
          }),
        ),
    );
    const { y = 0 } = (await lightTable(page).locator('.picture').nth(4).boundingBox()) ?? {};
    await touch('touchStart', y + 50);
    for (let up = 0; up <= 240; up += 20) await touch('touchMove', y + 50 - up);
    await touch('touchEnd');
    await rested;
    await isOn(page, 'intro');
    await cellOf(page, 14).tap();
    await isOn(page, 'frokost');
    await expect(lightTable(page)).toHaveCount(0);
  });
});

for (const way of ['Escape', 'o', 'Luk'])
  test(`${way} puts the table away, and leaves the slide as it was`, async ({ page }) => {
    await openStage(page, 'intro');
    const heading = slideOn(page).getByRole('heading');
    await openTable(page);
    await page.keyboard.press('End');
    if (way === 'Luk') await lightTable(page).getByRole('button', { name: 'Luk' }).click();
    else await page.keyboard.press(way);
    await expect(lightTable(page)).toHaveCount(0);
    await isOn(page, 'intro');
    await expect(heading).toBeFocused();
    await page.keyboard.press('PageDown');
    await isOn(page, 'hvorfor-bisidning');
  });

test('a clicker without Enter gets out: its black key turns the screen black, and F5 goes on to full screen', async ({
  page,
}) => {
  await openStage(page, 'intro');
  await openTable(page);
  await page.keyboard.press('.');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'visible');
  await expect(lightTable(page)).toHaveCount(0);
  await page.keyboard.press('.');
  await isOn(page, 'intro');
  await openTable(page);
  await page.keyboard.press('F5');
  await expect(lightTable(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('a number, G and an address lead away from it', async ({ page }) => {
  await openStage(page, 'intro');
  await openTable(page);
  await page.keyboard.type('7');
  await expect(page.locator('.number-corner')).toHaveText('Gå til slide 7');
  const over = () =>
    page.locator('.number-corner').evaluate((corner) => {
      const { left, top } = corner.getBoundingClientRect();
      return document.elementFromPoint(left + 4, top + 12) === corner;
    });
  expect(await over(), 'it is seen over the table').toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('.number-corner')).toBeEmpty();
  await expect(lightTable(page)).toBeVisible();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await isOn(page, 'underretninger');
  await expect(lightTable(page)).toHaveCount(0);

  await openTable(page);
  await page.keyboard.press('g');
  await page.getByRole('combobox').fill('frokost');
  await page.keyboard.press('Enter');
  await isOn(page, 'frokost');
  await expect(lightTable(page)).toHaveCount(0);

  await openTable(page);
  await followHash(page, 'kaffe');
  await isOn(page, 'kaffe');
  await expect(lightTable(page)).toHaveCount(0);
  await expect(slideOn(page).getByRole('heading')).toBeFocused();
});

test('over it the help opens and closes, and an enlarged chart is taken down for it', async ({ page }) => {
  await openStage(page, 'bisiddersager');
  await page.keyboard.press('z');
  await expect(page.locator('.enlarged')).toBeVisible();
  await openTable(page);
  await expect(page.locator('.enlarged')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Taster' })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Taster' })).toHaveCount(0);
  await isMarked(page, 'bisiddersager');
  await page.keyboard.press('z');
  await expect(page.locator('.enlarged'), 'the chart that is on').toBeVisible();
  await expect(lightTable(page)).toHaveCount(0);
});
