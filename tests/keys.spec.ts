import { expect, test } from '@playwright/test';
import { at, followHash, isOn, isReady, openStage, slideIds, slideOn, withMovement } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';

test.use(withMovement);

const moves = [
  { key: 'ArrowRight', from: 'velkommen', to: 'program' },
  { key: 'ArrowLeft', from: 'program', to: 'velkommen' },
  { key: 'Space', from: 'velkommen', to: 'program' },
  { key: 'ArrowDown', from: 'velkommen', to: 'program' },
  { key: 'ArrowUp', from: 'program', to: 'velkommen' },
  { key: 'ArrowDown', from: 'boernenes-ord-1', to: 'boernenes-ord-2' },
  { key: 'ArrowUp', from: 'boernenes-ord-2', to: 'boernenes-ord-1' },
  { key: 'ArrowRight', from: 'boernenes-ord-3', to: 'boernenes-ord' },
  { key: 'ArrowLeft', from: 'boernenes-fortaellinger', to: 'boernenes-ord' },
  { key: 'End', from: 'intro', to: 'farvel' },
  { key: 'Home', from: 'kaffe', to: 'velkommen' },
];

test('arrows, Space, Home and End go where one expects', async ({ page }) => {
  await openStage(page);
  for (const { key, from, to } of moves) {
    await followHash(page, from);
    await isOn(page, from);
    await page.keyboard.press(key);
    await isOn(page, to, `${key} from ${from}`);
  }
});

const screens = [
  { keys: ['b', '.'], is: 'black', colour: 'rgb(0, 0, 0)', said: 'Skærmen er sort' },
  { keys: ['w', ','], is: 'white', colour: 'rgb(255, 255, 255)', said: 'Skærmen er hvid' },
] as const;

for (const { keys, is, colour, said } of screens) {
  test(`${keys.join(' and ')} turn the screen ${is}, and light again`, async ({ page }) => {
    await openStage(page, 'intro');
    const overlay = page.locator('.pause-overlay');
    const announcer = page.locator('.announcer');
    for (const key of keys) {
      await expect(overlay).toHaveCSS('visibility', 'hidden');
      await page.keyboard.press(key);
      await expect(overlay).toHaveCSS('visibility', 'visible');
      await expect(overlay).toHaveCSS('opacity', '1');
      await expect(overlay).toHaveCSS('background-color', colour);
      await expect(announcer).toHaveText(said);
      await expect(page.getByRole('button', { name: 'Fortsæt' })).toBeVisible();
      await page.keyboard.press(key);
      await expect(announcer).toHaveText('Slide 3 af 20');
    }
    await expect(overlay).toHaveCSS('visibility', 'hidden');
    await isOn(page, 'intro');
  });

  test(`a ${is} screen is left with its button, and the reader is at the slide’s heading`, async ({
    page,
  }) => {
    await openStage(page, 'intro');
    await page.keyboard.press(keys[0]);
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'hidden');
    await expect(slideOn(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press(keys[0]);
    await expect(page.locator('.pause-overlay'), 'it is the same the next time').toHaveCSS(
      'background-color',
      colour,
    );
  });

  test(`on a ${is} screen any other key only shows the slide again`, async ({ page }) => {
    await openStage(page, 'intro');
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'End', 'Escape', 'z', 'Space']) {
      await page.keyboard.press(keys[0]);
      await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'visible');
      await page.keyboard.press(key);
      await expect(page.locator('.pause-overlay'), key).toHaveCSS('visibility', 'hidden');
      await isOn(page, 'intro', key);
      await expect(lightTable(page)).toHaveCount(0);
    }
    await page.keyboard.press('PageDown');
    await isOn(page, 'hvorfor-bisidning');
  });
}

test('a black screen becomes white, and a white one black', async ({ page }) => {
  await openStage(page, 'intro');
  const overlay = page.locator('.pause-overlay');
  await page.keyboard.press('b');
  await page.keyboard.press('w');
  await expect(overlay).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(overlay).toHaveCSS('visibility', 'visible');
  await page.keyboard.press('b');
  await expect(overlay).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('b');
  await expect(overlay).toHaveCSS('visibility', 'hidden');
});

for (const key of ['f', 'F', 'F5', 'Shift+F5']) {
  test(`${key} asks for the full screen, and the page stays`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener(
        'keydown',
        (event) => {
          Object.assign(window, { lastKey: event });
        },
        { capture: true },
      );
      Element.prototype.requestFullscreen = function () {
        this.setAttribute('data-full', '');
        return Promise.resolve();
      };
    });
    await openStage(page, 'intro');
    await page.keyboard.press(key);
    await expect(page.locator('html')).toHaveAttribute('data-full');
    expect(await page.evaluate('lastKey.defaultPrevented'), 'the browser leaves the key alone').toBe(true);
  });
}

test('Enter does nothing to a slide that is shown', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
});

test('? opens the help in Danish; it keeps its keys, and gives the focus back', async ({ page }) => {
  await openStage(page, 'intro');
  const heading = slideOn(page).getByRole('heading');
  await expect(heading).toBeFocused();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Taster' });
  await expect(help).toBeVisible();
  for (const says of [
    'Næste',
    'Forrige',
    'Sort skærm',
    'Hvid skærm',
    'Forstør',
    'Find et slide',
    'Lysprik',
    'Fuld skærm',
    'Alle slides',
    'Læs som side',
  ])
    await expect(help).toContainText(says);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('?');
  await expect(help).toHaveCount(1);
  await isOn(page, 'intro');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(lightTable(page)).toHaveCount(0);
  await expect(heading).toBeFocused();
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
});

test('T starts the timer and stops it; its buttons add and take five minutes', async ({ page }) => {
  await page.clock.install({ time: at('14:00') });
  await openStage(page, 'erfaringer');
  await page.clock.pauseAt(at('14:05'));
  const time = page.getByRole('timer');
  await expect(time).toHaveText('20.00');

  await page.keyboard.press('t');
  await page.clock.fastForward('01:01');
  await expect(time).toHaveText('18.59');
  await page.keyboard.press('t');
  await page.clock.fastForward('01:01');
  await expect(time).toHaveText('18.59');

  await page.getByRole('button', { name: '+5 min' }).click();
  await expect(time).toHaveText('23.59');
  await page.getByRole('button', { name: '−5 min' }).click();
  await page.getByRole('button', { name: '−5 min' }).click();
  await expect(time).toHaveText('13.59');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.fastForward('15:00');
  await expect(time).toHaveText('0.00');
});

test('a running timer goes on while other slides are shown', async ({ page }) => {
  await page.clock.install({ time: at('14:00') });
  await openStage(page, 'erfaringer');
  await page.clock.pauseAt(at('14:05'));
  await page.keyboard.press('t');
  await page.keyboard.press('PageUp');
  await isOn(page, 'erfaringsudveksling');
  await page.clock.fastForward('10:00');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('timer')).toHaveText('10.00');
});

test('L reads on as a page, at the slide that is on', async ({ page }) => {
  // reveal.js writes the address once a second; on a clock that stands still it has not caught up.
  await page.clock.install({ time: at('11:00') });
  await openStage(page);
  await page.clock.pauseAt(at('11:05'));
  const ids = await slideIds(page);
  for (const id of ids.slice(1, ids.indexOf('underretninger') + 1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id);
  }
  await page.keyboard.press('l');
  await page.clock.resume();
  await expect(page).toHaveURL(/\?vis=laes#\/underretninger$/);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
  await expect(page.getByRole('heading', { name: 'Mistrivsel eller konflikt' })).toBeInViewport();
  await page.goBack();
  await isReady(page);
  await isOn(page, 'underretninger');
});
