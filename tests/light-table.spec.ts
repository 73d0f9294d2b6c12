import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { isOn, isPainted, isReady, openStage, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { cellOf, lightTable, openTable, tableFaults } from './support/light-table.ts';
import { makeLong, many } from './support/long-day.ts';

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
        ...[...item.querySelectorAll('button > b > [aria-hidden]')].map(({ textContent }) =>
          Number(textContent),
        ),
      ]),
    );
  expect(laid).toEqual(day);
  const current = lightTable(page).locator('button[aria-current]');
  await expect(current).toHaveAccessibleName('Slide 19: Opsamling og refleksioner Vises nu');
  await expect(current).toBeFocused();
  await expect(current).toBeInViewport({ ratio: 1 });
  await expect(lightTable(page).locator('li:has(> [aria-current]) > .picture')).toBeInViewport({ ratio: 1 });
  await expect(cellOf(page, 8), 'no 8.674 for who listens').toHaveAccessibleName(/^Slide 8: 674 børn/);
  await expect(cellOf(page, 10), 'a slide without a heading to see').toHaveAccessibleName(
    /^Slide 10: Pige, 17 år/,
  );
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
  for (const fault of [
    /^Slide 1: lies over Slide 2:$/m,
    /^Slide 2: is empty$/m,
    /^Slide 3: shows another$/m,
    /is cut off$/m,
  ])
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
  await makeLong(page, many);
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
