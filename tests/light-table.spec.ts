import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { at, followHash, isOn, isPainted, isReady, openStage, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { cellOf, isMarked, lightTable, openTable, tableFaults } from './support/light-table.ts';
import { makeLong, many } from './support/long-day.ts';
import { currentSlide, nextSlide, openBoth, press } from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

/** The day of the tests as it lies on the table: what stands over the slides, and the slides' numbers. */
const day = [
  ['10.30 Velkommen, kaffe og croissant', 1, 2],
  ['10.45 Intro til dagen', 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ['11.00 Børnenes fortællinger fra BørneTelefonen', 13],
  ['13.00 Frokost', 14],
  ['13.30 Oplæg ved en bisidder', 15],
  ['14.00 Erfaringsudveksling', 16, 17],
  ['15.00 Kaffe og kage', 18],
  ['15.15 Opsamling og refleksioner', 19],
  ['16.00 Farvel og tak for i dag', 20],
];

test('every slide lies under its item, with its number and name, and the one that is on is marked and in view', async ({
  page,
}) => {
  await openStage(page, 'opsamling');
  await openTable(page);
  const laid = await lightTable(page)
    .locator('.light-table-items > div')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('h3')?.textContent,
        ...[...item.querySelectorAll('button > b')].map(({ textContent }) => Number(textContent)),
      ]),
    );
  expect(laid).toEqual(day);
  const current = lightTable(page).locator('button[aria-current]');
  await expect(current).toHaveText('19 Opsamling og refleksioner Vises nu');
  await expect(current).toBeFocused();
  await expect(current).toBeInViewport({ ratio: 1 });
  await expect(lightTable(page).locator('li:has(> [aria-current]) > .picture')).toBeInViewport({ ratio: 1 });
  await expect(cellOf(page, 10), 'a slide without a heading to see').toHaveText(/^10 Pige, 17 år/);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [1024, 600],
  [390, 844],
] as const)
  test(`at ${width} × ${height} nothing lies over anything else, and every picture in view is its slide’s`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openStage(page, 'bisiddersager', '?vis=slides');
    await openTable(page);
    for (const key of ['Home', 'End']) {
      await expect.poll(() => tableFaults(page), key).toEqual([]);
      await page.keyboard.press(key);
    }
    await expect.poll(() => tableFaults(page)).toEqual([]);
  });

test('the check finds cells that collide or are empty, text that is cut off, and ids that are doubled', async ({
  page,
}) => {
  await openStage(page);
  await openTable(page);
  await expect.poll(() => tableFaults(page)).toEqual([]);
  await lightTable(page).evaluate((table) => {
    const [first, second, third] = table.querySelectorAll<HTMLElement>('li:has(> .picture)');
    first?.style.setProperty('translate', '60px');
    second?.querySelector('.picture')?.replaceChildren();
    third?.querySelector('.slide')?.setAttribute('data-number', '9');
    const heading = table.querySelector<HTMLElement>('h3');
    heading?.style.setProperty('width', '9px');
    heading?.setAttribute('id', 'velkommen');
  });
  const faults = (await tableFaults(page)).join('\n');
  for (const fault of [/^1 .* lies over 2 /m, /^2 .* is empty$/m, /^3 .* shows another$/m, /is cut off$/m])
    expect(faults).toMatch(fault);
  expect(faults).toContain('velkommen is there twice');
});

test('pictures are whole: the chart is drawn, all that comes step by step is there, and the stage is as it was', async ({
  page,
}) => {
  await page.goto(`${site.address}#/program`);
  await isReady(page);
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(0);
  await openTable(page);
  const picture = (number: number) => lightTable(page).locator(`.slide[data-number="${number}"]`);
  await expect(picture(2).locator('.fragment')).toHaveCount(3);
  await expect(picture(2).locator('.fragment:not(.visible)')).toHaveCount(0);
  await cellOf(page, 6).focus();
  await expect(picture(6).locator('canvas')).toBeVisible();
  const size = await picture(6).locator('canvas').boundingBox();
  expect(size?.width, 'small enough').toBeLessThan(240);
  await page.keyboard.press('Escape');
  await expect(lightTable(page)).toHaveCount(0);
  await isOn(page, 'program');
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(0);
});

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
    const { y = 0 } = (await lightTable(page).locator('.picture').nth(4).boundingBox()) ?? {};
    await touch('touchStart', y + 50);
    for (let up = 0; up <= 240; up += 20) await touch('touchMove', y + 50 - up);
    await touch('touchEnd');
    await expect.poll(() => lightTable(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
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

test('in the speaker’s window the table is the speaker’s alone until a slide is chosen', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'program');
  const shown = () => page.locator('body').evaluate((body) => body.outerHTML);
  const [before, picture] = [await shown(), await page.screenshot()];
  await press(speaker, 'Scenen', 'Alle slides');
  await expect(lightTable(speaker)).toBeVisible();
  await isMarked(speaker, 'program', 'what is on', page);
  await speaker.keyboard.press('End');
  await speaker.keyboard.press('PageUp');
  await isMarked(speaker, 'opsamling', 'the last but one', page);
  expect(await shown()).toBe(before);
  expect((await page.screenshot()).equals(picture)).toBe(true);
  await speaker.keyboard.press('Enter');
  await isOn(page, 'opsamling');
  await expect(lightTable(speaker)).toHaveCount(0);
  await expect(currentSlide(speaker)).toHaveId('opsamling');
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'farvel');
});

test('the check finds a stage that tells of the speaker’s table', async ({ page }) => {
  await openBoth(page, site.address, 'program');
  const shown = () => page.locator('body').evaluate((body) => body.outerHTML);
  const [before, picture] = [await shown(), await page.screenshot()];
  await openTable(page);
  expect(await shown()).not.toBe(before);
  expect((await page.screenshot()).equals(picture)).toBe(false);
});

test('when the stage goes on, the speaker’s table is put away, and so is the stage’s when the speaker goes on', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await openTable(speaker);
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
  await expect(lightTable(speaker)).toHaveCount(0);
  await openTable(page);
  await speaker.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await expect(lightTable(page)).toHaveCount(0);
  await openTable(page);
  await press(speaker, 'Scenen', 'Sort');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'visible');
  await expect(lightTable(page)).toHaveCount(0);
  await expect(nextSlide(speaker)).toHaveId('siden-begyndelsen');
});

test('what is skipped today says so, and times are as the speaker has moved them', async ({ page }) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'underretninger');
  await press(speaker, 'Dagen', /^Spring /);
  await press(speaker, 'Dagen', '+5 min');
  for (const window of [page, speaker]) {
    await openTable(window);
    await expect(cellOf(window, 8)).toHaveText(/Springes over i dag$/);
    await expect(cellOf(window, 12)).toHaveText(/Springes over i dag$/);
    await expect(lightTable(window).locator('.skipped')).toHaveCount(2);
    await expect(lightTable(window).getByRole('heading', { name: /^11\.05 Børnenes fort/ })).toBeVisible();
    await window.keyboard.press('Escape');
  }
});

for (const { wish, asks } of [
  { wish: 'as it is', asks: {} },
  { wish: 'in forced colours', asks: { forcedColors: 'active' } },
  { wish: 'with more contrast', asks: { contrast: 'more' } },
] as const)
  test(`a screen reader finds a named list of slides, and axe nothing wrong, ${wish}`, async ({ page }) => {
    await page.emulateMedia(asks);
    await openStage(page, 'intro');
    await openTable(page);
    await isPainted(page);
    // Forced colours are the system's, and axe reads those that they replace.
    expect(await axeFaults(page, 'forcedColors' in asks ? ['color-contrast'] : [])).toEqual([]);
    await expect(lightTable(page).getByRole('button')).toHaveCount(21);
    await expect(lightTable(page).getByRole('heading')).toHaveCount(1 + day.length);
    await expect(lightTable(page).getByRole('link'), 'what is on the pictures is not read out').toHaveCount(
      0,
    );
    const frame = (pseudo: string | null, what: string) =>
      lightTable(page)
        .locator(what)
        .evaluate((one, part) => getComputedStyle(one, part).outlineStyle, pseudo);
    expect(await frame('::after', 'button:focus')).toBe('solid');
    expect(await frame(null, 'li:has(> [aria-current]) > .picture')).toBe('solid');
  });

test('the check finds a picture that is read out', async ({ page }) => {
  await openStage(page, 'program');
  await openTable(page);
  await lightTable(page).evaluate((table) => {
    for (const picture of table.querySelectorAll('.reveal')) {
      picture.removeAttribute('inert');
      picture.removeAttribute('aria-hidden');
    }
  });
  await expect(lightTable(page).getByRole('link')).not.toHaveCount(0);
});

test('it is not printed', async ({ page }) => {
  await openStage(page, 'intro');
  await openTable(page);
  await page.emulateMedia({ media: 'print' });
  await expect(lightTable(page)).toBeHidden();
});

test('it opens for the first time when the network is gone', async ({ page, context }) => {
  const fetched: string[] = [];
  page.on('requestfinished', (request) => fetched.push(request.url()));
  await openStage(page, 'intro');
  for (const part of [/\/light-table-[^/]*\.js$/, /\/light-table-[^/]*\.css$/, /\/undrawn-copy-[^/]*\.js$/])
    await expect.poll(() => fetched.filter((address) => part.test(address))).toHaveLength(1);
  await context.setOffline(true);
  await openTable(page);
  await expect.poll(() => tableFaults(page)).toEqual([]);
});

test('a day of three hundred slides lies there with as many pictures as are in view, and few charts', async ({
  page,
}) => {
  await makeLong(page);
  await openStage(page, 'farvel');
  const drawn = () => page.locator('.light-table canvas').count();
  const pictures = () => page.locator('.light-table section').count();
  // The copies of slides keep their numbers.
  const faults = async () => (await tableFaults(page)).filter((fault) => !fault.endsWith('shows another'));
  await openTable(page);
  await expect(lightTable(page).locator('button[aria-current]:focus')).toBeInViewport({ ratio: 1 });
  expect(await page.locator('.light-table-items > div > ol > li').count()).toBeGreaterThan(many);
  const lying = page.locator('.light-table-items > div > ol > li > .picture');
  for (const { key, far } of [
    { key: 'Home', far: lying.first() },
    { key: 'End', far: lying.last() },
    { key: 'Home', far: lying.first() },
  ]) {
    await expect.poll(faults).toEqual([]);
    await expect(far, 'the other end of the day is let go').toBeEmpty();
    await expect.poll(drawn).toBeGreaterThan(0);
    expect(await pictures()).toBeLessThan(40);
    expect(await drawn()).toBeLessThanOrEqual(12);
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.light-table')).toHaveCount(0);
  await expect(page.locator('canvas'), 'the charts of the table are let go').toHaveCount(0);
});
