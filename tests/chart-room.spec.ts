import { expect, test, type Page } from '@playwright/test';
import { openReading } from './support/deck.ts';

type Tall = Readonly<{ kind: string | undefined; height: number }>;

/** The kind of each chart on the page, and how tall it is. */
const heights = (page: Page): Promise<Tall[]> =>
  page
    .locator('.chart')
    .evaluateAll((charts: HTMLElement[]) =>
      charts.map((chart) => ({ kind: chart.dataset['chart'], height: chart.getBoundingClientRect().height })),
    );

/** The charts that are taller or less tall than they were, by more than a part of a pixel. */
const moved = (before: readonly Tall[], after: readonly Tall[]) =>
  after.filter(({ height }, at) => Math.abs(height - (before[at]?.height ?? 0)) >= 1);

/** Opens the page to read, no chart of which is near enough to be drawn. */
async function openUndrawn(page: Page): Promise<void> {
  await openReading(page);
  // The tests' day has a ranking without shares, whose picture stands in the page: here it is drawn like the others.
  await page.locator('.chart[data-drawn]').evaluate((ranking: HTMLElement) => {
    ranking.querySelector('.plot')?.replaceChildren();
    delete ranking.dataset['drawn'];
  });
}

/** Reads down the page until each chart is drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const chart of await page.locator('.chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('canvas')).toBeVisible();
  }
}

// So low that no chart is near at first.
test.use({ viewport: { width: 1280, height: 600 } });

for (const width of [1280, 390])
  test(`a page ${width} wide has the room of its charts before they are drawn: nothing moves under who reads`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await openUndrawn(page);
    const before = await heights(page);
    expect(before.map(({ kind }) => kind)).toEqual(['column', 'ranking', 'share']);
    await drawAll(page);
    expect(moved(before, await heights(page))).toEqual([]);
  });

test('the check finds a chart that makes its own room', async ({ page }) => {
  await openUndrawn(page);
  const plots = page.locator('.plot');
  await plots.evaluateAll((all: HTMLElement[]) => all.forEach(({ style }) => (style.display = 'none')));
  const before = await heights(page);
  await plots.evaluateAll((all: HTMLElement[]) => all.forEach(({ style }) => (style.display = '')));
  await drawAll(page);
  const found = moved(before, await heights(page));
  expect(found.map(({ kind }) => kind)).toEqual(['column', 'ranking', 'share']);
});
