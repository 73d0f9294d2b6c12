import { expect, test, type Page } from '@playwright/test';
import { followHash, isOn, isReady, openStage, slideOn, withMovement } from './support/deck.ts';

const first = 'velkommen';

/** What may stand in the address bar, and the slide that it opens. */
const strange = [
  { address: '', opens: first },
  { address: '#/9999', opens: first },
  { address: '#/3', opens: first },
  { address: '#/2/1', opens: first },
  { address: '#/-1', opens: first },
  { address: '#/findes-ikke', opens: first },
  { address: '#/<script>alert(1)</script>', opens: first },
  { address: '#/velkommen"]', opens: first },
  { address: '#/%E0%A4%A', opens: first },
  { address: '#/../..', opens: first },
  { address: '#//', opens: first },
  { address: '#/kaffe?x=1', opens: first },
  { address: '#/__proto__', opens: first },
  { address: `#/${'kaffe/'.repeat(20_000)}`, opens: first },
  { address: '#/kaffe/99', opens: 'kaffe' },
  { address: '#/kaffe/-1', opens: 'kaffe' },
  { address: '#/kaffe/99999999999999999999', opens: 'kaffe' },
  { address: '#/boernenes-ord-2', opens: 'boernenes-ord-2' },
  { address: '?showNotes=true', opens: first },
  { address: '?plugins=x', opens: first },
  { address: '?transition=a%20b', opens: first },
  { address: '?display=none&keyboard=false&controls=false', opens: first },
  { address: '?view=scroll', opens: first },
  { address: '?postMessage=true&hash=false#/kaffe', opens: 'kaffe' },
  { address: '?plugins=x#/intro', opens: 'intro' },
  { address: '?vis=noget-andet#/intro', opens: 'intro' },
  { address: '?vis=<script>alert(1)</script>#/intro', opens: 'intro' },
  { address: '?vis=__proto__#/intro', opens: 'intro' },
  { address: '?vis=constructor', opens: first },
  { address: '?vis=%E0%A4%A#/intro', opens: 'intro' },
  { address: '?vis=slides&vis=laes#/intro', opens: 'intro', stays: '?vis=slides' },
];

test.describe('with slides that move', () => {
  test.use(withMovement);

  test('a strange address opens the slides at a slide, with the deck as it is', async ({ page }) => {
    test.slow();
    const errors = errorsOn(page);
    for (const { address, opens, stays = '' } of strange) {
      await test.step(address.slice(0, 80), async () => {
        await page.goto('about:blank');
        await page.goto(`./${address}`);
        await isReady(page);
        await isOn(page, opens, address);
        await expect(page).toHaveURL(new URL(`${stays}#/${opens}`, test.info().project.use.baseURL).href);
        await page.keyboard.press('Home');
        await page.keyboard.press('PageDown');
        await isOn(page, 'program', `${address} answers keys`);
        await expect(page.locator('html'), address).not.toHaveAttribute('data-around');
        await expect(page.locator('#deck'), address).toHaveClass(/\bfade\b/);
        await expect(page.locator('.speaker-notes'), address).not.toBeVisible();
        await expect(page.locator('.controls'), address).toHaveCSS('display', 'block');
        expect(errors, address).toEqual([]);
      });
    }
  });
});

test('a strange address opens the page to read at what it names, or else from the top', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const errors = errorsOn(page);
  for (const { address, opens } of strange.filter(({ stays }) => !stays)) {
    await test.step(address.slice(0, 80), async () => {
      await page.goto('about:blank');
      await page.goto(`./${address}`);
      await expect(page.locator('html')).toHaveAttribute('data-view', 'reading');
      // The quote alone on the stage is read among all of them.
      const at = opens.replace(/-ord-\d$/, '-ord');
      await expect(page.locator(`#${at}`), address).toBeInViewport();
      if (opens === first) expect(await page.evaluate(() => scrollY), address).toBe(0);
      expect(new URL(page.url()).search, address).toBe('');
      expect(errors, address).toEqual([]);
    });
  }
});

test('the check finds an address that reveal.js obeys', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch();
    const code = await answer.text();
    await route.fulfill({ response: answer, body: code.replaceAll('history.replaceState', 'void ') });
  });
  await page.goto('./?transition=zoom&controls=false');
  await isReady(page);
  await expect(page.locator('#deck')).toHaveClass(/\bzoom\b/);
  await expect(page.locator('.controls')).toHaveCSS('display', 'none');
});

test('an address that names no slide leaves the one that is on, and does not stay', async ({ page }) => {
  const errors = errorsOn(page);
  await openStage(page, 'kaffe');
  for (const name of ['9999', '0', '2/1', 'findes-ikke', '%E0%A4%A', '<script>', '', 'deck', '../..']) {
    await followHash(page, name);
    await expect(page, name).toHaveURL(/#\/kaffe$/);
    await isOn(page, 'kaffe', name);
  }
  await page.keyboard.press('PageDown');
  await isOn(page, 'opsamling');
  expect(errors).toEqual([]);
});

test('every step is in the address at once', async ({ page }) => {
  await openStage(page);
  const told = await page.evaluate(async () => {
    const steps = [];
    for (let step = 0; step < 5; step++) {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
      steps.push({ address: location.hash, on: document.querySelector('.slides > .present')?.id });
      await Promise.resolve();
    }
    return steps;
  });
  expect(told.map(({ address }) => address)).toEqual(told.map(({ on }) => `#/${on ?? ''}`));
  expect(new Set(told.map(({ on }) => on)).size).toBe(5);
});

test('a reload comes back to the slide and to the fragment that was shown', async ({ page }) => {
  await withFragments(page, 'intro');
  await openStage(page, 'intro');
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(0);
  for (const shown of [1, 2]) {
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`#/intro/${shown - 1}$`));
    await page.reload();
    await isReady(page);
    await isOn(page, 'intro');
    await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(shown);
  }
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/#\/intro$/);
  await page.goto('about:blank');
  await openStage(page, 'intro/99');
  await expect(page).toHaveURL(/#\/intro\/2$/);
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(3);
  await page.keyboard.press('PageUp');
  await expect(slideOn(page).locator('.fragment.visible')).toHaveCount(2);
});

/** Collects what goes wrong on a page while it is looked at. */
function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/** Gives a slide three fragments on its way to the browser; the deck has none. */
async function withFragments(page: Page, id: string): Promise<void> {
  const three = '<p class="fragment">et</p><p class="fragment">to</p><p class="fragment">tre</p>';
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const start = html.indexOf('<div class="slide-body">', html.indexOf(`id="${id}"`)) + 24;
    await route.fulfill({ response: answer, body: html.slice(0, start) + three + html.slice(start) });
  });
}
