import { expect, test, type Page } from '@playwright/test';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { isOn, isReady, openReading, slideOn, withMovement } from './support/deck.ts';
import { putDown, swipe } from './support/finger.ts';
import { serveSlowly } from './support/slow-server.ts';

test.use(withMovement);

/// What the slides do from when they are seen until the stage has come.

/** The slide that is shown before the stage has come. */
const shown = (page: Page) => page.locator('#deck:not(.reveal) .slide[data-on]');

/** Opens the slides and keeps the stage away until it is let in. */
async function openBeforeStage(page: Page, address = ''): Promise<() => void> {
  let letIn = () => {};
  const waits = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(/\/stage-[^/]*\.js$/, async (route) => {
    await waits;
    await route.continue();
  });
  await page.goto(`./${address}`, { waitUntil: 'domcontentloaded' });
  return letIn;
}

const moves = [
  { key: 'PageDown', to: 'program' },
  { key: 'ArrowRight', to: 'intro' },
  { key: 'Space', to: 'hvorfor-bisidning' },
  { key: 'ArrowDown', to: 'siden-begyndelsen' },
  { key: 'PageUp', to: 'hvorfor-bisidning' },
  { key: 'ArrowLeft', to: 'intro' },
  { key: 'ArrowUp', to: 'program' },
  { key: 'End', to: 'farvel' },
  { key: 'PageDown', to: 'farvel' },
  { key: 'Home', to: 'velkommen' },
  { key: 'PageUp', to: 'velkommen' },
];

test('before the stage has come the slides obey its keys, and it takes over where they are', async ({
  page,
}) => {
  const letIn = await openBeforeStage(page);
  await expect(shown(page)).toHaveId('velkommen');
  await expect(page).toHaveURL(/\/$/);
  for (const { key, to } of moves) {
    await page.keyboard.press(key);
    await expect(shown(page), key).toHaveId(to);
    await expect(shown(page).getByRole('heading').first(), key).toBeVisible();
    await expect(page.locator('.slide:visible'), 'one at a time').toHaveCount(1);
    await expect(page, key).toHaveURL(new RegExp(`#/${to}$`));
  }
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  letIn();
  await isReady(page);
  await isOn(page, 'intro');
  await expect(page.locator('[data-on]'), 'no mark is left').toHaveCount(0);
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning', 'one key is one step');
  await expect(page.locator('.plain-stage')).toBeHidden();
});

test('slides that are seen while the rest of the day is on its way obey the keys, and go on when it has come', async ({
  page,
}) => {
  const host = await serveSlowly(siteUnderTest, 'id="siden-begyndelsen"');
  await page.goto(host.address, { waitUntil: 'commit' });
  await expect(shown(page)).toHaveId('velkommen');
  await page.keyboard.press('End');
  await expect(shown(page), 'the last that has come').toHaveId('hvorfor-bisidning');
  await page.keyboard.press('PageUp');
  await expect(shown(page)).toHaveId('intro');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveId('hvorfor-bisidning');
  await expect(page.locator('.slide:visible'), 'one at a time').toHaveCount(1);
  host.sendRest();
  await isReady(page);
  await isOn(page, 'hvorfor-bisidning');
  await page.keyboard.press('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await host.stop();
});

test('a link to a slide that has not come yet shows no other while it is on its way', async ({ page }) => {
  const host = await serveSlowly(siteUnderTest, 'id="siden-begyndelsen"');
  await page.goto(`${host.address}#/farvel`, { waitUntil: 'commit' });
  await page.locator('#hvorfor-bisidning').waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await expect(page.locator('.slide:visible')).toHaveCount(0);
  host.sendRest();
  await expect(shown(page).or(slideOn(page))).toHaveId('farvel');
  await isReady(page);
  await isOn(page, 'farvel');
  await host.stop();
});

test.describe('a finger', () => {
  test.use({ hasTouch: true });

  test('swipes through the slides before the stage has come', async ({ page }) => {
    await openBeforeStage(page, '#/boernenes-ord-2');
    await expect(shown(page)).toHaveId('boernenes-ord-2');
    await swipe(page, { x: -200 });
    await expect(shown(page)).toHaveId('boernenes-ord-3');
    await swipe(page, { y: -200 });
    await expect(shown(page)).toHaveId('boernenes-ord');
    await swipe(page, { x: 200 });
    await expect(shown(page)).toHaveId('boernenes-ord-3');
    await swipe(page, { x: 20 });
    await expect(shown(page), 'too short').toHaveId('boernenes-ord-3');
  });

  test('that is on its way when the stage comes goes on one slide', async ({ page }) => {
    const letIn = await openBeforeStage(page, '#/intro');
    await expect(shown(page)).toHaveId('intro');
    const finger = await putDown(page);
    await finger.moveBy(-30, 0);
    letIn();
    await isReady(page);
    await finger.moveBy(-60, 0);
    await finger.moveBy(-200, 0);
    await finger.moveBy(-400, 0);
    await finger.lift();
    await isOn(page, 'hvorfor-bisidning');
    await swipe(page, { x: 200 });
    await isOn(page, 'intro');
  });
});

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1366, 768],
] as const)
  test(`of ${width} × ${height} nothing on the slide moves when the stage takes over`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const letIn = await openBeforeStage(page, '#/boern-med-bisidder');
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveId('boernenes-ord-1');
    const look = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const boxes = [...document.querySelectorAll('#boernenes-ord-1 :is(.slide-body, svg, h3, p)')].map(
          (part) => part.getBoundingClientRect().toJSON() as unknown,
        );
        return { boxes, around: getComputedStyle(document.body).backgroundColor };
      });
    const before = await look();
    letIn();
    await isReady(page);
    await isOn(page, 'boernenes-ord-1');
    expect(await look()).toEqual(before);
    const { x = NaN, y = NaN } = (await page.locator('#boernenes-ord-1').boundingBox()) ?? {};
    for (const edge of [x, y])
      expect(Math.abs(edge - Math.round(edge)), 'it is on whole pixels').toBeLessThan(0.01);
  });

test('the step that is shown stays when the stage takes over, and so does a black screen', async ({
  page,
}) => {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const start = html.indexOf('<div class="slide-body">', html.indexOf('id="intro"')) + 24;
    const two = '<p class="fragment">et</p><p class="fragment">to</p>';
    await route.fulfill({ response: answer, body: html.slice(0, start) + two + html.slice(start) });
  });
  const letIn = await openBeforeStage(page, '#/intro');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/intro\/0$/);
  await expect(shown(page).locator('.fragment.visible')).toHaveText('et');
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(page, 'it is lit, and that is all').toHaveURL(/#\/intro\/0$/);
  await page.keyboard.press('.');
  await expect(page.locator('#deck')).toHaveAttribute('data-screen', 'black');
  letIn();
  await isReady(page);
  await expect(page.locator('#deck.paused')).toHaveAttribute('data-screen', 'black');
  await page.keyboard.press('b');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
  await isOn(page, 'intro');
  await expect(slideOn(page).locator('.fragment.visible')).toHaveText('et');
});

test('a link to a slide shows it before the stage has come, and a link on it leads on', async ({ page }) => {
  await openBeforeStage(page, '#/program');
  await expect(shown(page)).toHaveId('program');
  await shown(page).getByRole('link', { name: 'Kaffe og kage' }).click();
  await expect(shown(page)).toHaveId('kaffe');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveId('opsamling');
});

test('the page to read keeps its keys, and a window beside the stage its own', async ({ page }) => {
  await openReading(page);
  await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/#/);
  await page.route(/\/start-speaker-[^/]*\.js$/, () => undefined);
  await page.goto('./?vis=taler', { waitUntil: 'domcontentloaded' });
  await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/#/);
});
