import { expect, test, type JSHandle, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import {
  holdTab,
  isOn,
  isPainted,
  openStage,
  showSlide,
  slideIds,
  slideOn,
  withMovement,
} from './support/deck.ts';

test.describe('with nothing moving', () => {
  for (const [shape, width, height] of [
    ['16:9', 1280, 720],
    ['16:10', 1280, 800],
    ['4:3', 1024, 768],
  ] as const)
    test(`axe finds nothing on any slide of ${shape}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await openStage(page);
      for (const id of await slideIds(page)) {
        await showSlide(page, id);
        expect.soft(await axeFaults(page), id).toEqual([]);
      }
    });

  test('axe finds nothing in the help', async ({ page }) => {
    await openStage(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('axe finds a fault that is planted', async ({ page }) => {
    await openStage(page, 'intro');
    await page
      .locator('#intro .slide-body')
      .evaluate((body) => body.insertAdjacentHTML('beforeend', '<img src="data:,">'));
    expect((await axeFaults(page)).join()).toContain('image-alt');
  });

  test('what a step brings is read out, but not what is hidden in it', async ({ page }) => {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const start = html.indexOf('<div class="slide-body">', html.indexOf('id="intro"')) + 24;
      const steps =
        '<ul><li class="fragment" data-fragment-index="0">Først <b>5.219</b> bør\u00adn<span hidden>skjult</span></li>' +
        '<li class="fragment" data-fragment-index="1">Så</li></ul>' +
        '<div class="fragment" data-fragment-index="1"><p>to</p><p>ting</p></div>';
      await route.fulfill({ response: answer, body: html.slice(0, start) + steps + html.slice(start) });
    });
    await openStage(page, 'intro');
    const announcer = page.locator('.announcer');
    const isSaid = (text: string) => expect.poll(() => announcer.textContent()).toBe(text);
    await isSaid('Slide 3 af 20');
    await page.keyboard.press('PageDown');
    await isSaid('Først 5.219 børn');
    await page.keyboard.press('PageDown');
    await isSaid('Så to ting');
    await page.keyboard.press('PageDown');
    await isSaid('Slide 4 af 20');
    await page.keyboard.press('PageUp');
    await isSaid('Slide 3 af 20');
  });

  test('nothing moves for whoever asked for that', async ({ page }) => {
    await countTransitions(page);
    await openStage(page);
    await page.keyboard.press('PageDown');
    await isOn(page, 'program');
    await page.keyboard.press('b');
    await expect(page.getByRole('button', { name: 'Fortsæt' })).toBeVisible();
    await isPainted(page);
    expect(await transitions(page)).toBe(0);
  });
});

test.describe('with slides that move', () => {
  test.use(withMovement);

  test('slides fade for everyone else', async ({ page }) => {
    await countTransitions(page);
    await openStage(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => transitions(page)).toBeGreaterThan(0);
  });

  test('after a key the reader is at the heading of the new slide', async ({ page }) => {
    test.slow();
    await openStage(page);
    for (const id of (await slideIds(page)).slice(1)) {
      await page.keyboard.press('PageDown');
      await isOn(page, id);
      const heading = slideOn(page).locator(':is(h1, h2, h3, h4)[aria-level="1"]');
      await expect.soft(heading, `the heading of ${id}`).toBeFocused();
    }
  });
});

test('a screen reader gets a region in Danish, that it can read line by line', async ({ page }) => {
  await openStage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Temadag for Bisidderambassadører' })).toBeVisible();
  await expect(page.locator('#deck')).toHaveAttribute('aria-roledescription', 'præsentation');
  const arrows = page.locator('.controls button');
  expect(await arrows.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')).sort())).toEqual([
    'Forrige slide',
    'Næste slide',
  ]);
});

test('Tab never lands on a slide that is not on', async ({ page }) => {
  test.slow();
  await openStage(page);
  for (const id of await slideIds(page)) {
    await showSlide(page, id);
    const visited = await noteFocus(page);
    await holdTab(page, 14);
    const slides = await visited.jsonValue();
    expect.soft(slides.length, `Tab moves on ${id}`).toBeGreaterThan(0);
    expect
      .soft(new Set(slides.filter((slide) => slide !== '' && slide !== id)), `from ${id}`)
      .toEqual(new Set());
    await isOn(page, id);
  }
});

for (const key of ['Space', 'Enter'])
  test(`${key} on the film’s button plays the film and stays on the slide`, async ({ page }) => {
    await page.route(/youtube/, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
    await openStage(page, 'hvorfor-bisidning');
    await page.getByRole('button', { name: 'Afspil filmen' }).focus();
    await page.keyboard.press(key);
    await expect(page.locator('iframe')).toBeVisible();
    await isOn(page, 'hvorfor-bisidning');
  });

/** Notes on which slides the focus lands from now on; an empty name is a place outside the slides. */
async function noteFocus(page: Page): Promise<JSHandle<string[]>> {
  return page.evaluateHandle(() => {
    const slides: string[] = [];
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) slides.push(target.closest('section.slide')?.id ?? '');
    });
    return slides;
  });
}

/** Counts what begins to move, from the first moment of the pages to come. */
async function countTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const type of ['transitionrun', 'animationstart'])
      addEventListener(type, () => {
        const root = document.documentElement;
        root.dataset['moved'] = String(Number(root.dataset['moved'] ?? 0) + 1);
      });
  });
}

async function transitions(page: Page): Promise<number> {
  return Number((await page.locator('html').getAttribute('data-moved')) ?? 0);
}
