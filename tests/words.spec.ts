import { expect, test } from '@playwright/test';
import { plain, textOf } from './support/deck.ts';
import { addresses, numbers, programme, quotes, sentences } from './support/source.ts';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('without script every sentence of the day is on the page', async ({ page }) => {
  const text = await textOf(page);
  for (const sentence of sentences) expect.soft(text).toContain(sentence);
});

test('without script the whole programme is on the page', async ({ page }) => {
  const text = (await textOf(page)).toLowerCase();
  for (const part of programme.flat()) expect.soft(text).toContain(part.toLowerCase());

  const rows = page.locator('.agenda li');
  const [, ...items] = programme;
  await expect(rows).toHaveCount(items.length);
  for (const [index, parts] of items.entries()) {
    const row = plain(await rows.nth(index).innerText()).toLowerCase();
    for (const part of parts) expect.soft(row).toContain(part.toLowerCase());
  }
});

test('the children’s words stand as they were said, to the byte', async ({ page }) => {
  const read = page.locator('.quotes blockquote');
  expect(await read.allTextContents()).toEqual(quotes.map(({ words }) => words));
  expect(await page.locator('.quotes figcaption cite').allTextContents()).toEqual(
    quotes.map(({ who }) => who),
  );
  for (const quote of await read.all()) await expect(quote).toBeVisible();

  for (const [index, { words, who }] of quotes.entries()) {
    const alone = page.locator(`#boernenes-ord-${index + 1}`);
    expect(await alone.locator('blockquote').textContent()).toBe(words);
    expect(await alone.locator('figcaption cite').textContent()).toBe(who);
  }
});

test('without script every chart is a table that can be read', async ({ page }) => {
  const charts = page.locator('figure[data-chart]');
  await expect(charts).toHaveCount(3);
  for (const chart of await charts.all()) await expect(chart.locator('table')).toBeVisible();
  const rows = await page
    .locator('figure[data-chart] table tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
  expect(rows.map((cells) => cells.map(plain))).toEqual([
    ['År', 'Kommunen', 'Familieretshuset', 'I alt'],
    ['2020', '65 pct.', '35 pct.', '674'],
    ['2021', '439', '318', '757'],
    ['', 'Andel'],
    ['Mistrivsel eller konflikt i hjemmet', 'ikke oplyst'],
    ['Fysisk vold', 'ikke oplyst'],
    ['', 'Andel'],
    ['nye bisiddersager i kommunen', '65 pct.'],
    ['nye bisiddersager i Familieretshuset eller retten', '35 pct.'],
  ]);
});

test('without script the page is a styled article, without what needs a script', async ({ page }) => {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('h1')).toHaveCSS('font-family', /Bricolage Grotesque/);
  await expect(page.locator('body')).toHaveCSS('font-family', /Figtree/);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 248, 238)');
  const column = await page.locator('.background').first().boundingBox();
  expect(column?.width, 'a column of lines that can be read').toBeLessThan(700);
  await expect(
    page.locator('.notes:visible, button:visible:not([popovertarget]), [data-only="stage"]:visible'),
  ).toHaveCount(0);
});

test('every number of the day comes from the data', async ({ page }) => {
  const given = await page.locator('data, time').allTextContents();
  const tables = await page.locator('td, th').allTextContents();
  const words = [...given, ...tables].flatMap((text) => text.split(/\s/));
  for (const number of numbers) expect.soft(words).toContain(number);
});

test('no number is typed by hand', async ({ page }) => {
  expect(await page.evaluate(typedDigits, addresses)).toEqual([]);
});

test('the check finds a number that is typed by hand', async ({ page }) => {
  await page.locator('#intro h2').evaluate((heading) => heading.append(' for 42 ambassadører'));
  expect(await page.evaluate(typedDigits, addresses)).toEqual(['for 42 ambassadører']);
});

/** The running text with a digit that no `<data>`, `<time>`, table or quote holds. Runs in the page. */
function typedDigits(allowed: readonly string[]): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = text.textContent?.trim() ?? '';
    const given = text.parentElement?.closest('data, time, table, blockquote, cite, script, style');
    if (/\d/.test(words) && !given && !allowed.includes(words)) found.push(words);
  }
  return found;
}
