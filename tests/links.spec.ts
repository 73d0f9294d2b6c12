import { expect, test, type Page } from '@playwright/test';
import { followHash, isDrawn, isOn, isPainted, isReady, openReading, openStage, slideIds } from './deck.ts';
import { serveInFolder } from './folder-server.ts';

test('a link to any slide opens on it, also when the page is loaded again', async ({ page }) => {
  test.slow();
  await openStage(page);
  for (const id of await slideIds(page)) {
    await page.goto('about:blank');
    await openStage(page, id);
    await isOn(page, id, 'opened');
    await page.reload();
    await isReady(page);
    await isOn(page, id, 'loaded again');
  }
});

test('the address follows the slides, and the slides follow the address', async ({ page }) => {
  await openStage(page);
  const ids = await slideIds(page);
  for (const id of ids.toReversed()) {
    await followHash(page, id);
    await isOn(page, id);
  }
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#\/farvel$/);
});

test('a link without a slash goes to its slide too', async ({ page }) => {
  await page.goto('./#underretninger');
  await isReady(page);
  await isOn(page, 'underretninger');
});

test('the programme’s links go to the items of the day', async ({ page }) => {
  await openStage(page);
  for (const link of await page.locator('.agenda a').all()) {
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await isOn(page, 'program');
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await isOn(page, id);
  }
});

test('in the page to read a link to any slide opens at it, or at the slide that it repeats', async ({
  page,
}) => {
  test.slow();
  await openReading(page);
  for (const { id, at } of await places(page)) {
    await page.goto('about:blank');
    await openReading(page, id);
    await isReadAt(page, at, `${id}, opened`);
    await page.reload();
    await isReadAt(page, at, `${id}, loaded again`);
  }
});

test('in the page to read the address takes the reader to any slide', async ({ page }) => {
  await openReading(page);
  for (const { id, at } of (await places(page)).toReversed()) {
    await followHash(page, id);
    await isReadAt(page, at, id);
  }
});

test('a page to read can be left for the slide that it was opened at', async ({ page }) => {
  for (const id of ['intro', 'bisiddersager', 'erfaringsudveksling', 'farvel']) {
    await openReading(page, id);
    await isReadAt(page, id, 'the page to read');
    await leaveForSlides(page);
    await isReady(page);
    await isOn(page, id, 'the slides');
  }
});

test('on a phone the programme leads to an item, and on to its slide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.locator('.agenda').getByRole('link', { name: 'Erfaringsudveksling' }).click();
  await isReadAt(page, 'erfaringsudveksling', 'the link of the programme');
  await leaveForSlides(page);
  await isReady(page);
  await isOn(page, 'erfaringsudveksling');
});

test('a page that was read on is left for the slide that is being read', async ({ page }) => {
  await openReading(page, 'intro');
  await page.locator('#boern-med-bisidder').evaluate((slide) => slide.scrollIntoView());
  await isReadAt(page, 'boern-med-bisidder', 'scrolled to');
  await leaveForSlides(page);
  await isReady(page);
  await isOn(page, 'boern-med-bisidder');
});

const first = 'velkommen';

const strange = [
  { query: '#/9999', opens: first },
  { query: '#/-1', opens: first },
  { query: '#/findes-ikke', opens: first },
  { query: '#/<script>alert(1)</script>', opens: first },
  { query: '#/velkommen"]', opens: first },
  { query: '#/%E0%A4%A', opens: first },
  { query: '?showNotes=true', opens: first },
  { query: '?plugins=x', opens: first },
  { query: '?transition=a%20b', opens: first },
  { query: '?display=none&keyboard=false&controls=false', opens: first },
  { query: '?view=scroll', opens: first },
  { query: '?vis=noget-andet#/intro', opens: 'intro' },
  { query: '?plugins=x#/intro', opens: 'intro' },
];

test('strange addresses open on a slide, with the deck as it is', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  for (const { query, opens } of strange) {
    await page.goto('about:blank');
    await page.goto(`./${query}`);
    await isReady(page);
    await isOn(page, opens, query);
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await isOn(page, 'program', `${query} answers keys`);
    await expect(page.locator('#deck'), query).toHaveClass(/\bfade\b/);
    await expect(page.locator('.speaker-notes'), query).not.toBeVisible();
    expect(errors, query).toEqual([]);
  }
});

test('the site lies in any folder of any host', async ({ page }) => {
  const { address, stop } = await serveInFolder('/en/mappe/');
  const refused: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) refused.push(response.url());
  });
  await page.goto(`${address}#/bisiddersager`);
  await isReady(page);
  await isOn(page, 'bisiddersager');
  await isDrawn(page);
  await page.keyboard.press('l');
  await expect(page).toHaveURL(`${address}?vis=laes#/bisiddersager`);
  await leaveForSlides(page);
  await expect(page).toHaveURL(`${address}?vis=slides#/bisiddersager`);
  await isReady(page);
  await isOn(page, 'bisiddersager');
  expect(refused).toEqual([]);
  await stop();
});

/** Presses the link to the slides as a mouse does, where it stands: Playwright's own click would scroll first. */
async function leaveForSlides(page: Page): Promise<void> {
  const { x = 0, y = 0 } = (await page.getByRole('link', { name: 'Vis slides' }).boundingBox()) ?? {};
  await page.mouse.click(x + 5, y + 5);
}

/** Every slide's link and where the page to read has what is on it: slides for the stage alone repeat one above. */
async function places(page: Page): Promise<{ id: string; at: string }[]> {
  let at = '';
  const slides = await page
    .locator('section.slide')
    .evaluateAll((all) =>
      all.map((slide) => ({ id: slide.id, repeats: slide.getAttribute('data-only') === 'stage' })),
    );
  return slides.map(({ id, repeats }) => {
    if (!repeats) at = id;
    return { id, at };
  });
}

/** Waits until a slide stands at the top of the page to read, or as far up as the page's end lets it, and stays. */
async function isReadAt(page: Page, id: string, why: string): Promise<void> {
  const place = () =>
    page.locator(`section#${id}`).evaluate((slide) => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      const { top, bottom } = slide.getBoundingClientRect();
      const line = document.querySelector('.top-line')?.getBoundingClientRect().bottom ?? 0;
      const atEnd = scrollTop + clientHeight >= scrollHeight - 1 && bottom <= clientHeight + 1;
      return top >= line - 1 && (top < 140 || atEnd)
        ? 'at the top'
        : `${Math.round(top)} px down, under a line of ${Math.round(line)} px`;
    });
  await expect.poll(place, why).toBe('at the top');
  await isPainted(page);
  expect(await place(), why).toBe('at the top');
}
