import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { at, isOn, isPainted, isReady } from './support/deck.ts';
import { readPdf } from './support/pdf-file.ts';
import { notIn, textsIn } from './support/printed.ts';
import { cut, isGood, openReady, prepare, row, titles } from './support/ready-page.ts';
import { keepInside, remembered } from './support/traffic.ts';

test('on a good day everything is in order, once what takes a click has been tried', async ({ page }) => {
  await prepare(page);
  await openReady(page);
  await expect(page).toHaveTitle('Klar til scenen – Temadag for Bisidderambassadører');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klar til scenen');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(Object.values(titles));
  await expect(page.getByRole('status')).toHaveText('2 ting kan du prøve med et klik. Resten er klar.');
  await expect(page.locator('.edition')).toHaveText(
    /^Temadag for Bisidderambassadører, 127\.0\.0\.1:\d+\. Prøvet onsdag den 6\. oktober 2021 kl\. 9\.12\.$/,
  );
  await page.getByRole('button', { name: 'Prøv filmen' }).click();
  await isGood(page, 'film', 'YouTube svarer, så filmen kan afspilles.');
  await page.getByRole('button', { name: 'Prøv talervisningen' }).click();
  await isGood(page, 'talervisning', 'Talervisningen åbner og svarer.');
  await expect(page.getByRole('heading', { name: 'Talervisning' })).toBeFocused();
  await expect.poll(() => page.context().pages().length, 'its window is closed again').toBe(1);
  await isGood(page, 'slides', 'Alle 20 slides er inden for kanten.');
  await isGood(
    page,
    'ur',
    /Klokken er 9\.12, og det er i dag, onsdag den 6\. oktober 2021\. Dagen begynder kl\.\s10\.30, om 78\smin\./,
  );
  await isGood(page, 'hukommelse', 'Browseren husker dine ændringer i dagen');
  await isGood(page, 'andre', 'Siden har ikke spurgt andre om noget.');
  await expect(page.getByRole('status')).toHaveText('Alt er klar.');
});

test('the page asks nobody and remembers nothing before a click', async ({ page, context, baseURL }) => {
  const asked = await keepInside(context, new URL(baseURL ?? '').origin);
  await openReady(page);
  await expect(row(page, 'film')).toHaveAttribute('data-state', 'asks');
  await expect(row(page, 'film')).toContainText('får YouTube (Google) besked fra din browser.');
  expect(asked).toEqual([]);
  expect(await remembered(page)).toEqual([]);
});

test('the page leads on to the slides, and checks anew when asked', async ({ page }) => {
  await prepare(page);
  await openReady(page);
  await page.clock.setFixedTime(at('09:13'));
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.locator('.edition')).toContainText('kl. 9.13');
  await page.getByRole('link', { name: 'Til scenen' }).click();
  await isReady(page);
  await isOn(page, 'velkommen');
});

/** Plants what makes the page as long as it gets. */
async function spoil(page: Page): Promise<void> {
  await page.clock.setFixedTime(at('16:40'));
  await page.addInitScript(() => {
    Object.defineProperty(Screen.prototype, 'isExtended', { get: () => false });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
  });
  await page.route(/\.woff2$|\/draw-[^/]*\.js$/, cut);
}

const days = [
  { of: 'a good day', make: () => Promise.resolve() },
  { of: 'a bad day', make: spoil },
];

for (const { of, make } of days) {
  test(`${of} is printed on one page of A4, with all that is said`, async ({ page }) => {
    await prepare(page);
    await make(page);
    await openReady(page);
    const texts = await textsIn(page, 'main');
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.pages).toHaveLength(1);
    const { width = 0, height = 0, text = '' } = pdf.pages[0] ?? {};
    expect([width, height].map(Math.round)).toEqual([595, 842]);
    const said = texts.filter((words) => words !== 'Til scenen');
    expect(said.length).toBeGreaterThan(20);
    expect(notIn(text, said)).toEqual([]);
    expect(notIn(text, ['Prøv filmen', 'Prøv talervisningen'])).toHaveLength(2);
  });

  for (const width of [390, 1280])
    test(`axe finds nothing on ${of}, ${width} wide, and nothing goes out at the side`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await prepare(page);
      await make(page);
      await openReady(page);
      await isPainted(page);
      expect(await axeFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
}
