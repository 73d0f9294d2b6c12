import { expect, test, type Page } from '@playwright/test';
import {
  at,
  chartsOutOfPlace,
  followHash,
  isDrawn,
  isOn,
  openStage,
  showSlide,
  slideIds,
} from './support/deck.ts';
import { makeLong, many } from './support/long-day.ts';

test.describe('a day of three hundred slides', () => {
  test.beforeEach(async ({ page }) => {
    await makeLong(page, many);
    await countAsking(page);
  });

  test('starts without asking for the style of each slide', async ({ page }) => {
    await openStage(page);
    expect((await slideIds(page)).length).toBeGreaterThan(many);
    expect(await stylesAskedFor(page), 'the day as it is asks for a few').toBeLessThan(60);
  });

  test('moves without asking for the style of each slide, and writes on no box behind one', async ({
    page,
  }) => {
    await openStage(page, 'hvorfor-bisidning');
    const before = await stylesAskedFor(page);
    await page.keyboard.press('PageUp');
    await isOn(page, 'intro');
    expect((await stylesAskedFor(page)) - before).toBeLessThan(60);
    await expect(page.locator('.slide-background')).toHaveCount(0);
  });

  test('moves without looking through each slide more than reveal.js itself does', async ({ page }) => {
    await openStage(page, 'hvorfor-bisidning');
    const slides = (await slideIds(page)).length;
    const before = await lookedThrough(page);
    await page.keyboard.press('PageUp');
    await isOn(page, 'intro');
    expect((await lookedThrough(page)) - before).toBeLessThan(2.5 * slides);
  });

  test('writes nothing on the slides while the clocks show what they showed', async ({ page }) => {
    await page.clock.install({ time: at('10:40') });
    await openStage(page);
    await page.clock.runFor(1000);
    await expect.poll(() => chartsOutOfPlace(page), 'the slides near the first are ready').toEqual([]);
    await noteWrites(page);
    await page.clock.runFor(2000);
    expect(await writes(page)).toEqual([]);
  });

  test('has charts drawn near the slide that is on, and nowhere else', async ({ page }) => {
    test.slow();
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
    const ids = await slideIds(page);
    const from = ids.indexOf('bisiddersager');
    for (const id of ids.slice(from, from + 24)) {
      await showSlide(page, id);
      // Those far away are let go when there is time for it.
      await expect.poll(() => page.locator('canvas').count()).toBeLessThan(8);
    }
    await expect.poll(() => chartsOutOfPlace(page)).toEqual([]);
  });

  test('draws a chart that was let go again before its slide is seen', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
    await page.keyboard.press('End');
    await isOn(page, 'farvel');
    await expect(page.locator('#bisiddersager canvas')).toHaveCount(0);
    await blanksSeen(page);
    await followHash(page, 'bisiddersager');
    await isOn(page, 'bisiddersager');
    await isDrawn(page);
    expect(await page.evaluate<unknown>(() => Reflect.get(globalThis, 'blanks'))).toEqual([]);
    await expect.poll(() => chartsOutOfPlace(page)).toEqual([]);
  });
});

/** Counts from now on how often the page asks for a computed style, and looks for something. */
async function countAsking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = getComputedStyle.bind(globalThis);
    let count = 0;
    Object.defineProperty(globalThis, 'stylesAsked', { get: () => count });
    globalThis.getComputedStyle = (element, part) => {
      count += 1;
      return ask(element, part);
    };
    let looked = 0;
    Object.defineProperty(globalThis, 'lookedThrough', { get: () => looked });
    const lookFor: unknown = Reflect.get(Element.prototype, 'querySelectorAll');
    if (typeof lookFor !== 'function') throw new Error('A page is looked through by querySelectorAll.');
    const counts = new Proxy(lookFor, {
      apply(ask, page, given) {
        looked += 1;
        const found: unknown = Reflect.apply(ask, page, given);
        return found;
      },
    });
    Reflect.set(Element.prototype, 'querySelectorAll', counts);
  });
}

async function stylesAskedFor(page: Page): Promise<number> {
  return Number(await page.evaluate<unknown>(() => Reflect.get(globalThis, 'stylesAsked')));
}

/** How often something has been looked for in the page, or in a part of it. */
async function lookedThrough(page: Page): Promise<number> {
  return Number(await page.evaluate<unknown>(() => Reflect.get(globalThis, 'lookedThrough')));
}

/** Notes from now on what is written on the slides. */
async function noteWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    const note = (changes: readonly MutationRecord[]) =>
      written.push(
        ...changes.map(({ type, attributeName, target }) => `${target.nodeName} ${attributeName ?? type}`),
      );
    new MutationObserver(note).observe(document.querySelector('.slides') ?? document, {
      ...{ subtree: true, attributes: true, childList: true, characterData: true },
    });
  });
}

const writes = (page: Page) => page.evaluate<unknown>(() => Reflect.get(globalThis, 'written'));

/** Notes from now on, frame by frame, which slides are seen with a chart that is not drawn. */
async function blanksSeen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blanks: string[] = [];
    Object.assign(globalThis, { blanks });
    const look = () => {
      for (const plot of document.querySelectorAll(
        '.slides section.present:not(.stack) figure[data-chart] > .plot:empty',
      ))
        blanks.push(plot.closest('section')?.id ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
