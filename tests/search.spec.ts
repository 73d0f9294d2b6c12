import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { isOn, openReading, openStage } from './support/deck.ts';
import {
  dialog,
  field,
  found,
  isChosen,
  isRead,
  options,
  said,
  search,
  smallerSide,
  views,
} from './support/search-dialog.ts';
import { keepInside, remembered } from './support/traffic.ts';

for (const { view, open } of views) {
  test(`/ opens the search, which finds børn however it is written: ${view}`, async ({ page }) => {
    await open(page);
    await search(page, 'Born');
    const ids = await found(page);
    expect(ids.slice(0, 2)).toEqual(['siden-begyndelsen', 'underretninger']);
    await expect(options(page).first().locator('mark')).toHaveText('Børn');
    await expect(said(page)).toHaveText(`${ids.length} steder`);
    for (const spelling of ['boern', 'børn', 'BØRN']) {
      await field(page).fill(spelling);
      expect(await found(page), spelling).toEqual(ids);
    }
    await field(page).fill('xyz');
    await expect(said(page)).toHaveText('Ingen steder med »xyz«.');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await field(page).fill('');
    await expect(said(page)).toBeEmpty();
  });

  test(`the arrows choose, and what is chosen is what is read out: ${view}`, async ({ page }) => {
    await open(page);
    await search(page, 'bisidder');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(2);
    await isChosen(page, 0);
    for (const [key, index] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', count - 1],
      ['ArrowDown', 0],
    ] as const) {
      await page.keyboard.press(key);
      await isChosen(page, index);
      await expect(field(page)).toBeFocused();
    }
  });

  test(`Escape and "Luk" give the focus back, and nothing has moved: ${view}`, async ({ page }) => {
    await open(page);
    await page.getByRole('heading', { name: 'Intro til dagen' }).evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    const before = await page.evaluate(() => [location.hash, scrollY]);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => dialog(page).getByRole('button', { name: 'Luk' }).click(),
    ]) {
      await search(page, 'frokost');
      await close();
      await expect(dialog(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Intro til dagen' })).toBeFocused();
      expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(before);
    }
  });

  test(`axe finds nothing in the search, with hits, without, and empty: ${view}`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await search(page, '');
      for (const typed of ['', 'born', 'xyz']) {
        await field(page).fill(typed);
        expect(await axeFaults(page), `${typed}, ${colorScheme}`).toEqual([]);
      }
      await page.keyboard.press('Escape');
    }
  });

  test(`a search asks nobody, remembers nothing, and works when the network is gone: ${view}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const outside = await keepInside(context, new URL(baseURL ?? '').origin);
    const fetched = page.waitForResponse(/\/search-[^/]*\.js$/);
    await open(page);
    await (await fetched).finished();
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      // The browser's own.
      if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
    });
    await search(page, 'frokost');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Frokost' })).toBeFocused();
    expect(asked).toEqual([]);
    expect(outside).toEqual([]);
    expect(await remembered(page)).toEqual([]);
  });

  test(`every place of the view is found by its heading, and is where Enter goes: ${view}`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    const ids = await page
      .locator(`section.slide:not([data-only]), section.slide[data-only="${view}"]`)
      .evaluateAll((slides) => slides.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const words = await page.locator(`#${id} :is(h1, h2, h3)`).first().textContent();
      await search(page, words ?? '');
      expect(await found(page), id).toContain(id);
      await options(page)
        .and(page.locator(`[data-goes-to="${id}"]`))
        .click();
      if (view === 'stage') await isOn(page, id);
      else await isRead(page, id);
    }
  });
}

test('a search lights a black screen', async ({ page }) => {
  await openStage(page, 'intro');
  await page.keyboard.press('b');
  await search(page, 'frokost');
  await page.keyboard.press('Enter');
  await isOn(page, 'frokost');
  await expect(page.locator('.pause-overlay')).toHaveCSS('visibility', 'hidden');
});

test('/ is a letter like others in a field, and in the search itself', async ({ page }) => {
  await openReading(page);
  await page.locator('main').evaluate((main) => {
    main.prepend(Object.assign(document.createElement('input'), { id: 'field' }));
  });
  await page.locator('#field').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#field')).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(0);
  await search(page, '', 'main');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(1);
});

test('without script there is no button to search with', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(page.getByRole('link', { name: 'Overblik', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Søg' })).toBeHidden();
  await context.close();
});

test('the help of the stage names the search', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Taster' })).toContainText('Søg i dagen');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the search fills what the keyboard leaves, its controls are large, and a hit is pressed', async ({
    page,
  }) => {
    await page.goto('./');
    await page.locator('.share-status').waitFor({ state: 'attached' });
    const button = page.getByRole('button', { name: 'Søg' });
    expect(await smallerSide(button)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await field(page).fill('bisidder');
    // What a keyboard leaves of it.
    await page.setViewportSize({ width: 320, height: 330 });
    await expect.poll(async () => (await dialog(page).boundingBox())?.height).toBe(330);
    expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await smallerSide(dialog(page).getByRole('button', { name: 'Luk' }))).toBeGreaterThanOrEqual(44);
    for (const hit of await options(page).all()) {
      await hit.scrollIntoViewIfNeeded();
      await expect(hit).toBeInViewport();
      expect(await smallerSide(hit)).toBeGreaterThanOrEqual(44);
    }
    await options(page).filter({ hasText: 'Oplæg ved en bisidder' }).first().tap();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#\/ved-en-bisidder$/);
  });

  test('the line on top stays one line', async ({ page }) => {
    for (const width of [320, 360, 390, 414, 440]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto('./');
      expect((await page.locator('.top-line').boundingBox())?.height, `${width}`).toBeLessThan(72);
    }
  });
});
