import { expect, test, type Page } from '@playwright/test';
import { siteUnderTest, siteWithNotes } from '../scripts/site-under-test.ts';
import { isOn, openReading, openStage, showSlide, slideIds } from './support/deck.ts';
import { filesWithNotes } from './support/export.ts';
import { addresses } from './support/source.ts';
import { keepInside, remembered } from './support/traffic.ts';

const origin = (baseURL: string | undefined) => new URL(baseURL ?? '').origin;
const film = 'https://www.youtube-nocookie.com/embed/Wrd3_4dSCFY';

test('the whole day is shown without asking anyone outside, and nothing is remembered', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = await keepInside(context, origin(baseURL));
  await openStage(page);
  for (const id of await slideIds(page)) await showSlide(page, id);
  expect(asked).toEqual([]);
  expect(await remembered(page)).toEqual([]);
});

for (const width of [390, 1280])
  test(`the page is read without asking anyone outside, ${width} wide`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked = await keepInside(context, origin(baseURL));
    await page.setViewportSize({ width, height: 844 });
    await openReading(page);
    for (const slide of await page.locator('section.slide:visible').all())
      await slide.scrollIntoViewIfNeeded();
    await expect(page.locator('.chart:not([data-drawn])')).toHaveCount(0);
    expect(asked).toEqual([]);
    expect(await remembered(page)).toEqual([]);
  });

test('the check finds a request that leaves', async ({ page, context, baseURL }) => {
  const asked = await keepInside(context, origin(baseURL));
  await openStage(page);
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/se-mig.png' }));
    localStorage.setItem('husket', '');
  });
  await expect.poll(() => asked).toEqual(['https://example.org/se-mig.png']);
  expect(await remembered(page)).toEqual(['husket']);
});

test('the site holds no speaker notes', () => {
  expect(filesWithNotes(siteUnderTest)).toEqual([]);
});

test('the check finds the notes of a site that was built with them', () => {
  expect(filesWithNotes(siteWithNotes)).toEqual(['index.html']);
});

for (const view of ['stage', 'reading'] as const)
  test(`the film asks YouTube without cookies, only when it is asked for: ${view}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked = await keepInside(context, origin(baseURL));
    await answerFilm(page);
    await (view === 'stage' ? openStage : openReading)(page, 'hvorfor-bisidning');
    const play = page.getByRole('button', { name: 'Afspil filmen' });
    await expect(play).toBeVisible();
    await expect(page.locator('.film-start p')).toContainText('får YouTube (Google) besked');
    expect(asked).toEqual([]);
    await play.click();
    await expect(page.frameLocator('iframe').getByText('En film')).toBeVisible();
    expect(new Set(asked.map((address) => address.split('?')[0]))).toEqual(new Set([film]));
    await expect(page.locator('iframe')).toHaveAttribute(
      'title',
      'Hvorfor er det nu bisidning er en god idé – film med Tobias',
    );
    expect(await remembered(page)).toEqual([]);
  });

test('a film stops when its slide is left', async ({ page }) => {
  await answerFilm(page);
  await openStage(page, 'hvorfor-bisidning');
  await page.getByRole('button', { name: 'Afspil filmen' }).click();
  await expect(page.locator('iframe')).toBeVisible();
  await showSlide(page, 'bisiddersager');
  await expect(page.locator('iframe')).toHaveCount(0);
  await showSlide(page, 'hvorfor-bisidning');
  await expect(page.getByRole('button', { name: 'Afspil filmen' })).toBeVisible();
});

const losses = [
  { of: 'a room without network', lose: (page: Page) => page.context().setOffline(true) },
  {
    of: 'a network that stops YouTube',
    lose: (page: Page) => page.route(/youtube/, (route) => route.abort()),
  },
];

for (const { of, lose } of losses)
  for (const view of ['stage', 'reading'] as const)
    test(`in ${of} the film is a sentence, a code and an address: ${view}`, async ({ page }) => {
      await (view === 'stage' ? openStage : openReading)(page, 'hvorfor-bisidning');
      await lose(page);
      const sentence = page.getByText('Filmen kan ikke hentes lige nu.');
      await expect(sentence).toBeHidden();
      await page.getByRole('button', { name: 'Afspil filmen' }).click();
      await expect(sentence).toBeVisible();
      await expect(page.getByRole('img', { name: 'QR-kode med filmens adresse' })).toBeVisible();
      await expect(page.getByRole('link', { name: addresses[0] ?? '' })).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
    });

test('a day that was loaded goes on without network', async ({ page, context }) => {
  await openStage(page);
  for (const id of ['bisiddersager', 'velkommen']) await showSlide(page, id);
  await context.setOffline(true);
  for (const id of (await slideIds(page)).slice(1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id);
  }
});

/** Answers for YouTube. */
async function answerFilm(page: Page): Promise<void> {
  await page.route(`${film}*`, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
}
