import { expect, test, type Page } from '@playwright/test';
import { openReading, refuseScripts } from './support/deck.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

test('the page opens with the findings, each a link down to its slide, and one whole quote', async ({
  page,
}) => {
  await openReading(page);
  const told = page.locator('.told');
  const findings = told.getByRole('link');
  expect(await findings.count()).toBeGreaterThan(1);
  await expect(findings.first().locator('.told-words')).toHaveText(
    'Børns Vilkår har været bisidder i 5.219 sager siden 2008',
  );
  await expect(told.getByRole('link', { name: '674 børn' }), 'what can be skipped').toHaveCount(0);
  const quote = (await told.locator('blockquote').textContent()) ?? '';
  expect(await page.locator('#boernenes-ord blockquote').allTextContents()).toContain(quote);
  await findings.first().click();
  await expect(page.locator('#siden-begyndelsen')).toBeInViewport();
  await expect(told).not.toBeInViewport();
});

test('on a wide screen the contents stand beside the page and follow the reading', async ({ page }) => {
  await page.setViewportSize(wide);
  await openReading(page);
  const contents = page.getByRole('navigation', { name: 'Indhold' });
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveText('Overblik');
  for (const id of ['underretninger', 'opsamling', 'kilder-og-metode', 'bisiddersager']) {
    await page.locator(`#${id}`).evaluate((place) => place.scrollIntoView());
    await expect(current).toHaveAttribute('href', `#${id}`);
    await expect(current).toHaveCount(1);
    await expect(current).toBeInViewport();
  }
  await expect(page.getByRole('button', { name: 'Indhold' })).toBeHidden();
});

test('on a phone the contents are behind one button, and go when something is chosen', async ({ page }) => {
  await page.setViewportSize(phone);
  await openReading(page);
  const contents = page.getByRole('navigation', { name: 'Indhold' });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: 'Indhold' }).click();
  await expect(contents).toBeVisible();
  await contents.getByRole('link', { name: 'Kilder og metode' }).click();
  await expect(contents).toBeHidden();
  await expect(page.locator('#kilder-og-metode')).toBeInViewport();
});

test('without script the contents are a list on top', async ({ page }) => {
  await refuseScripts(page);
  for (const size of [phone, wide]) {
    await page.setViewportSize(size);
    await page.goto('./');
    const contents = page.getByRole('navigation', { name: 'Indhold' });
    await expect(contents.getByRole('link', { name: 'Overblik' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Indhold' })).toBeHidden();
  }
});

for (const size of [wide, phone])
  test(`${size.width} px wide, Tab stops at most 60 times, and no number is asked about twice on a slide`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openReading(page);
    expect(await page.evaluate(stopFaults)).toEqual([]);
    await page
      .locator('#bisiddersager .background p')
      .first()
      .evaluate((text) => {
        const asked = text.querySelector('data');
        for (let times = 0; asked && times < 30; times++) text.append(asked.cloneNode(true));
      });
    expect((await page.evaluate(stopFaults)).join(), 'planted').toMatch(/\d\d stops,.*asked 31 times/);
  });

test('no number is told three times within a screen', async ({ page }) => {
  await page.setViewportSize(wide);
  await openReading(page);
  expect(await toldTooOften(page)).toEqual([]);
  await page.locator('#bisiddersager h3').evaluate((heading) => {
    for (let times = 0; times < 2; times++) heading.after(heading.cloneNode(true));
  });
  expect(await toldTooOften(page), 'planted').toContain('#bisiddersager tells 757 4 times');
});

test('what explains is said once: notes, and numbers that a paragraph tells', async ({ page }) => {
  await page.setViewportSize(wide);
  await openReading(page, 'bisiddersager');
  const slide = page.locator('#bisiddersager');
  await expect(slide.getByText('Ungdomskriminalitetsnævnet').filter({ visible: true })).toHaveCount(1);
  await expect(slide.locator('.key-figure').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.qr').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#kilder-og-metode i').filter({ visible: true })).toHaveCount(1);
});

/** More Tab stops than 60, and numbers that can be asked about more than once on a slide. */
function stopFaults(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
  const asked = [...document.querySelectorAll('.slide')].flatMap(({ id }) => {
    const of = [...document.querySelectorAll(`#${id} .ask`)].map((ask) => ask.getAttribute('popovertarget'));
    return [...new Set(of)].map((one) => ({ one, times: of.filter((other) => other === one).length }));
  });
  return [
    ...(stops.length > 60 ? [`${stops.length} stops`] : []),
    ...asked.filter(({ times }) => times > 1).map(({ one, times }) => `${one} is asked ${times} times`),
  ];
}

/** Slides that tell a number as large as a heading, or in their paragraphs, three times or more within 900 px. */
async function toldTooOften(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.slide')].flatMap(({ id }) => {
      const told = [...document.querySelectorAll(`#${id} data`)]
        .filter(
          (number) => number.checkVisibility() && !number.closest('table, .chart-legend, .visually-hidden'),
        )
        .map((number) => ({
          says: number.textContent,
          text: number.closest('.background'),
          top: number.getBoundingClientRect().top,
        }));
      return [...new Set(told.map(({ says }) => says))].flatMap((says) => {
        const places = told.filter((one) => one.says === says);
        // A source's own text is one place, however often it says it.
        const tops = places
          .filter(({ text }, at) => !text || places.findIndex((one) => one.text === text) === at)
          .map(({ top }) => top);
        const together = Math.max(
          ...tops.map((top) => tops.filter((one) => one >= top && one < top + 900).length),
        );
        return together > 2 ? [`#${id} tells ${says} ${together} times`] : [];
      });
    }),
  );
}
