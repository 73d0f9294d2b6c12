import { expect, test } from '@playwright/test';
import { siteWithNotes } from '../scripts/site-under-test.ts';
import { at, isOn, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { walkThroughStops } from './support/speaker-stops.ts';
import { walk } from './support/speaker-walk.ts';
import { areAlike, currentSlide, nextSlide, openBoth, press } from './support/speaker-windows.ts';

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
  await expect(areAlike(page, speaker, 'planted', 5000)).rejects.toThrow('hvorfor-bisidning');
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
