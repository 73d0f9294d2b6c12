import { expect, test, type Page } from '@playwright/test';
import { isPainted, openReading, openStage } from './support/deck.ts';

/// The letters of names from elsewhere come from files of their own, when one of them is shown.

/** Puts a name on the page, and gives the typefaces that are asked for from then on. */
async function withName(page: Page, name: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [file] = /[^/]+\.woff2$/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file.replace(/-wght.*/, ''));
  });
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(
        /(<section [^>]*id="frokost"[^>]*><div class="slide-body">)/,
        `$1<h3 id="navn">${name}</h3><p>${name}</p>`,
      );
      expect(body === html, 'nothing is planted').toBe(false);
      await route.fulfill({ response, body });
    },
  );
  return asked;
}

/** Whether a name is as wide in our typeface whatever stands in for what it lacks: then it lacks nothing. */
const isOurs = (page: Page) =>
  page.locator('#navn').evaluate((heading: HTMLElement) => {
    const widths = ['monospace', 'serif'].map((other) => {
      const copy = Object.assign(document.createElement('span'), { textContent: heading.textContent });
      copy.style.cssText = `position: absolute; white-space: nowrap; font: 650 80px "Bricolage Grotesque", ${other}`;
      document.body.append(copy);
      const { width } = copy.getBoundingClientRect();
      copy.remove();
      return width;
    });
    return widths[0] === widths[1];
  });

test('a name with ş, Č and ć is set in our typefaces, on the page and on the stage', async ({ page }) => {
  const asked = await withName(page, 'Ayşe Čović');
  await openReading(page, 'frokost');
  await isPainted(page);
  await expect
    .poll(() => [...new Set(asked)].filter((one) => one.endsWith('latin-ext')).sort())
    .toEqual(['bricolage-grotesque-latin-ext', 'figtree-latin-ext']);
  await expect.poll(() => isOurs(page)).toBe(true);
  await openStage(page, 'frokost');
  await expect.poll(() => isOurs(page)).toBe(true);
});

test('a day that has no such name does not ask for them', async ({ page }) => {
  const asked = await withName(page, 'Åse Sørensen');
  await openReading(page, 'frokost');
  await isPainted(page);
  expect(await isOurs(page)).toBe(true);
  expect(asked.filter((one) => one.endsWith('latin-ext'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('what our typefaces lack is seen not to be theirs', async ({ page }) => {
  await withName(page, 'Ελένη');
  await openReading(page, 'frokost');
  await isPainted(page);
  expect(await isOurs(page)).toBe(false);
});
