import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { isOn, openStage, showSlide } from './support/deck.ts';

/** A setting of Chart.js, which no other script of ours has. */
const markOfCharts = 'categoryPercentage';

/** What may be fetched before the stage answers, in bytes after gzip: the page has its styles in it; typefaces come beside it. */
const budget = 60_000;

test('the first slide answers a key within the budget, and charts come later', async ({ page, baseURL }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openStage(page);
  await page.keyboard.press('PageDown');
  await isOn(page, 'program');
  const first = [...responses];

  const others = first
    .map((response) => new URL(response.url()))
    .filter(({ origin }) => origin !== new URL(baseURL ?? '').origin);
  expect(others.map(({ href }) => href)).toEqual([]);
  const sizes = (
    await Promise.all(['document', 'stylesheet', 'script'].map((type) => sizesOf(first, type)))
  ).flat();
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  test.info().annotations.push({ type: 'first view, gzip', description: `${bytes} of ${budget} bytes` });
  expect(sizes.length, 'the page and a script at least').toBeGreaterThan(1);
  expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(budget);

  expect(await areCharts(first), 'Chart.js is not among them').not.toContain(true);

  await showSlide(page, 'bisiddersager');
  expect(await areCharts(responses.slice(first.length)), 'Chart.js comes with the first chart').toContain(
    true,
  );
});

test('reading the page up to its first chart costs no chart', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  const before = scripts.length;
  await page.locator('#bisiddersager figure').scrollIntoViewIfNeeded();
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
});

/** Which of the scripts bring Chart.js. */
async function areCharts(responses: Response[]): Promise<boolean[]> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  return Promise.all(scripts.map(async (script) => (await script.text()).includes(markOfCharts)));
}

/** What the responses of a type weigh after gzip, at its best. */
async function sizesOf(responses: Response[], type: string): Promise<{ name: string; size: number }[]> {
  const ofType = responses.filter((response) => response.request().resourceType() === type);
  return Promise.all(
    ofType.map(async (response) => ({
      name: new URL(response.url()).pathname,
      size: gzipSync(await response.body(), { level: 9 }).length,
    })),
  );
}
