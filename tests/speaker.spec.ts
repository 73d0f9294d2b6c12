import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { at, isOn, isPainted, isReady, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { walkThroughStops } from './support/speaker-stops.ts';
import { walk } from './support/speaker-walk.ts';
import {
  areAlike,
  currentSlide,
  isConnected,
  nextSlide,
  openBoth,
  openSpeaker,
  press,
} from './support/speaker-windows.ts';

let site: Awaited<ReturnType<typeof serveInFolder>>;

test.beforeAll(async () => {
  site = await serveInFolder('/', siteWithNotes);
});

test.afterAll(() => site.stop());

/** Each engine walks its own way; the deck is the same. */
const seeds: Readonly<Record<string, readonly [walk: number, stops: number]>> = {
  chromium: [1, 3],
  firefox: [2021, 1989],
};

test('200 random steps from either side end with both on the same slide and fragment', async ({
  page,
  browserName,
}) => {
  test.setTimeout(240_000);
  const [seed = 1] = seeds[browserName] ?? [];
  // Steps come while the slide before still fades; Firefox is driven with slides that stand still.
  if (browserName === 'chromium') await page.emulateMedia({ reducedMotion: 'no-preference' });
  const speaker = await openBoth(page, site.address);
  await walk(page, speaker, { seed, steps: 200 });
});

test('every way on and back means the same in both windows, through fragments and slides under others', async ({
  page,
  browserName,
}) => {
  test.setTimeout(240_000);
  const [, seed = 3] = seeds[browserName] ?? [];
  const speaker = await openBoth(page, site.address);
  await walkThroughStops({ stage: page, speaker }, seed, 70);
});

test('over a black screen the speaker’s picture of the next is the slide that forward lights again', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await speaker.keyboard.press('b');
  await expect(nextSlide(speaker)).toHaveId('intro');
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
  await isOn(page, 'intro');
  await expect(nextSlide(speaker)).not.toHaveId('intro');
});

test('whatever button of the speaker’s window the mouse has pressed, Space then goes on', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'bisiddersager');
  const next = speaker.getByRole('button', { name: 'Næste', exact: true });
  for (const name of [
    '+5 min',
    '−5 min',
    'Stands dagens ur',
    'Start dagens ur',
    'Større noter',
    'Mindre noter',
  ]) {
    const on = await nextSlide(speaker).textContent();
    await speaker.getByRole('button', { name }).first().click();
    await speaker.keyboard.press('Space');
    await expect.poll(() => currentSlide(speaker).textContent(), name).toBe(on);
  }
  await next.focus();
  await speaker.getByRole('button', { name: '+5 min' }).click();
  await expect(next, 'nor does the one that the keyboard had come to').not.toBeFocused();
});

test('a key that is held down in the speaker’s window acts once, and a held arrow scrolls the notes on', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'hvorfor-bisidning');
  const repeat = (key: string) =>
    speaker.evaluate((name) => {
      for (let times = 0; times < 6; times += 1)
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, code: name, repeat: times > 0, bubbles: true }),
        );
    }, key);
  await repeat('PageDown');
  await isOn(page, 'siden-begyndelsen');
  await repeat('b');
  await expect(page.locator('#deck.paused')).toHaveCount(1);
  await repeat('b');
  await expect(page.locator('#deck.paused')).toHaveCount(0);
  const notes = speaker.getByRole('group', { name: 'Noter' });
  const prevented = await notes.evaluate((pane) => {
    const event = { key: 'ArrowDown', code: 'ArrowDown', repeat: true, bubbles: true, cancelable: true };
    return !pane.dispatchEvent(new KeyboardEvent('keydown', event));
  });
  expect(prevented).toBe(false);
  await isOn(page, 'siden-begyndelsen');
});

test('the check finds two windows that no longer hear each other', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await page.keyboard.press('PageDown');
  await isOn(page, 'hvorfor-bisidning');
  await expect(areAlike(page, speaker, 'planted')).rejects.toThrow('hvorfor-bisidning');
});

test('the speaker sees the slide that is on with its fragments, the next step, the notes and where it is in the day', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'program');
  const steps = (slide: typeof currentSlide) => slide(speaker).locator('.fragment.visible');
  await expect(currentSlide(speaker)).toHaveId('program');
  await expect(steps(currentSlide)).toHaveText([]);
  await expect(steps(nextSlide)).toHaveText(['Trin a']);
  await expect(speaker.getByRole('group', { name: 'Noter' })).toContainText('Gå programmet igennem');
  await expect(speaker.getByText('2 af ')).toBeVisible();
  await page.keyboard.press('PageDown');
  await speaker.keyboard.press('PageDown');
  await expect(steps(currentSlide)).toHaveText(['Trin a', 'Trin b']);
  await expect(steps(nextSlide)).toHaveText(['Trin a', 'Trin b', 'Trin c']);
  await speaker.keyboard.press('Space');
  await expect(nextSlide(speaker)).toHaveId('intro');
  await press(speaker, 'Scenen', 'Næste');
  await isOn(page, 'intro');
  await expect(speaker.getByRole('img', { name: 'Slidet på scenen: Intro til dagen' })).toBeVisible();
  await expect(speaker.locator('header')).toContainText('10.52');
  await expect(speaker.locator('header')).toContainText('Intro til dagen');
  await expect(speaker.locator('header')).toContainText('slutter 11.00');
  await speaker.keyboard.press('End');
  await expect(speaker.getByText('Det var sidste slide.')).toBeVisible();
});

test('charts are drawn in the speaker’s window, and pauses and timers show what the stage shows', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('13:10'));
  const speaker = await openBoth(page, site.address, 'siden-begyndelsen');
  await expect(nextSlide(speaker).locator('canvas')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(currentSlide(speaker).locator('canvas')).toBeVisible();
  await speaker.getByRole('button', { name: /Frokost/ }).click();
  await isOn(page, 'frokost');
  await expect(currentSlide(speaker).locator('.countdown')).toHaveText('20 min');
  await expect(slideOn(page).locator('.countdown')).toHaveText('20 min');
  await speaker.getByRole('button', { name: /Erfaringsudveksling/ }).click();
  await press(speaker, 'Scenen', 'Næste');
  await press(speaker, 'Gruppearbejde', 'Start');
  await press(speaker, 'Gruppearbejde', '+1 min');
  for (const timer of [slideOn(page).getByRole('timer'), currentSlide(speaker).getByRole('timer')])
    await expect(timer).toHaveText('21.00');
  await expect(slideOn(page).locator('.timer')).toHaveAttribute('data-state', 'running');
  await speaker.keyboard.press('t');
  await expect(slideOn(page).locator('.timer')).toHaveAttribute('data-state', 'paused');
});

test('the screen turns black from either window, and both say so', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const black = speaker.getByRole('button', { name: 'Sort' });
  await page.keyboard.press('b');
  await expect(speaker.getByRole('status').getByText('Skærmen er sort')).toBeVisible();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await speaker.keyboard.press('b');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'hidden');
  await expect(black).toHaveAttribute('aria-pressed', 'false');
});

test('a button that the mouse pressed leaves Space to go on; one that the keyboard pressed keeps its place', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'program');
  const steps = slideOn(page).locator('.fragment.visible');
  await press(speaker, 'Scenen', 'Næste');
  await expect(steps).toHaveCount(1);
  await speaker.keyboard.press('Space');
  await expect(steps).toHaveCount(2);
  await press(speaker, 'Scenen', 'Gå til');
  await speaker.getByRole('dialog').getByRole('button', { name: 'Dagens program' }).click();
  await expect(steps).toHaveCount(0);
  for (const count of [1, 2]) {
    await speaker.keyboard.press('Space');
    await expect(steps).toHaveCount(count);
  }
  const back = speaker.getByRole('button', { name: 'Forrige' });
  await back.focus();
  await speaker.keyboard.press('Space');
  await expect(steps).toHaveCount(1);
  await expect(back).toBeFocused();
});

test('a day that is moved, paused and shortened stays so when both windows are loaded again', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'bisiddersager');
  await press(speaker, 'Dagen', '+5 min');
  await press(speaker, 'Dagen', 'Stands dagens ur');
  await press(speaker, 'Dagen', /^Spring \d slides over/);
  for (const again of [false, true]) {
    if (again) await Promise.all([page.reload(), speaker.reload()]);
    await isReady(page);
    await isConnected(speaker);
    await expect(speaker.locator('header')).toContainText('slutter 11.05');
    await expect(speaker.getByRole('button', { name: 'Start dagens ur' })).toBeVisible();
    await expect(speaker.getByRole('button', { name: /^Tag \d slides med igen$/ })).toBeVisible();
    await expect(page.locator('#program time[data-start-of="boernenes-fortaellinger"]')).toHaveText('11.05');
  }
});

test('slides that are skipped today are stepped over from both windows, until they are taken in again', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('10:52'));
  const speaker = await openBoth(page, site.address, 'underretninger');
  await expect(nextSlide(speaker)).toHaveId('boern-med-bisidder');
  await press(speaker, 'Dagen', /^Spring /);
  await expect(nextSlide(speaker)).toHaveId('boernenes-ord-1');
  for (const [one, key] of [
    [page, 'PageDown'],
    [speaker, 'PageDown'],
    [page, 'ArrowRight'],
    [speaker, 'ArrowRight'],
  ] as const) {
    await one.keyboard.press(key);
    await isOn(page, 'boernenes-ord-1');
    await speaker.keyboard.press('g');
    await speaker
      .getByRole('dialog')
      .getByRole('button', { name: /^Mistrivsel/ })
      .click();
    await isOn(page, 'underretninger');
  }
  await press(speaker, 'Dagen', /med igen$/);
  await page.keyboard.press('PageDown');
  await isOn(page, 'boern-med-bisidder');
});

test('a break is ended from the speaker’s window: the next item begins, until that is taken back', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('13:10'));
  const speaker = await openBoth(page, site.address, 'intro');
  await expect(speaker.getByRole('button', { name: 'Slut pausen' })).toBeHidden();
  await speaker.getByRole('button', { name: /Frokost/ }).click();
  await press(speaker, 'Dagen', 'Slut pausen');
  await expect(slideOn(page).locator('.countdown')).toHaveText('Vi er i gang');
  await expect(speaker.locator('header')).toContainText('Vi er i gang');
  await expect(slideOn(page).locator('.next')).toHaveText('Vi fortsætter kl. 13.10: Oplæg ved en bisidder');
  await expect(speaker.getByRole('button', { name: 'Slut pausen' })).toBeHidden();
  await press(speaker, 'Dagen', 'Fortryd slut på pausen');
  await expect(slideOn(page).locator('.countdown')).toHaveText('20 min');
  await expect(slideOn(page).locator('.next')).toHaveText('Vi fortsætter kl. 13.30: Oplæg ved en bisidder');
  await expect(speaker.locator('header')).toContainText('Pause');
});

test('the notes are as large as the speaker last made them, and never smaller than 23 px', async ({
  page,
}) => {
  const speaker = await openBoth(page, site.address, 'intro');
  const notes = speaker.getByRole('group', { name: 'Noter' });
  await expect(notes).toHaveCSS('font-size', '23px');
  await expect(speaker.getByRole('button', { name: 'Mindre noter' })).toBeDisabled();
  for (let times = 0; times < 2; times += 1)
    await speaker.getByRole('button', { name: 'Større noter' }).click();
  await expect(notes).toHaveCSS('font-size', '29px');
  await speaker.reload();
  await isConnected(speaker);
  await expect(notes).toHaveCSS('font-size', '29px');
});

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
  await page.close();
  await expect(speaker.getByText('Der er ingen scene åben.')).toBeVisible();
  for (const name of ['Næste', 'Alle slides', 'Gå til'])
    await expect(speaker.getByRole('button', { name })).toBeDisabled();
  const opened = context.waitForEvent('page');
  await speaker.getByRole('link', { name: 'Åbn scenen' }).click();
  const stage = await opened;
  await isReady(stage);
  await isConnected(speaker);
  await speaker.keyboard.press('PageDown');
  await isOn(stage, 'program');
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

test('the speaker’s window has no accessibility faults, in the dark and with its list open', async ({
  page,
}) => {
  await page.context().clock.setFixedTime(at('14:20'));
  const speaker = await openBoth(page, site.address, 'erfaringer');
  expect(await axeFaults(speaker)).toEqual([]);
  await speaker.keyboard.press('g');
  expect(await axeFaults(speaker)).toEqual([]);
});

test('all of the speaker’s window is in view, and only the notes scroll', async ({ page }) => {
  const speaker = await openBoth(page, site.address, 'erfaringer');
  for (const [width, height] of [
    [800, 600],
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ] as const)
    await test.step(`at ${width} × ${height}`, async () => {
      await speaker.setViewportSize({ width, height });
      await expect.poll(() => speaker.evaluate(() => innerWidth)).toBe(width);
      await isPainted(speaker);
      const outside = await speaker.evaluate(() =>
        [...document.querySelectorAll('.speaker-view :is(button, header p, h2, .miniature, nav)')]
          .filter((one) => !one.closest('.miniature .reveal') && one.checkVisibility())
          .filter((one) => {
            const { top, left, right, bottom } = one.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map(({ textContent }) => textContent),
      );
      expect(outside).toEqual([]);
      const scrolls = await speaker.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight - clientHeight, scrollWidth - clientWidth];
      });
      expect(scrolls).toEqual([0, 0]);
    });
});
