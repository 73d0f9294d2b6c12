import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openReading, openStage } from './support/deck.ts';

const del = (page: Page) => page.getByRole('button', { name: 'Del »I 757 sager fik et barn' });
const place = '#/bisiddersager';

/** Opens what "Del" offers, and shares the link. */
async function shareLink(page: Page): Promise<void> {
  await del(page).click();
  await page.getByRole('button', { name: /^(?:Kopiér|Del) link$/ }).click();
}

test('every finding has one "Del" beside its link, named after its heading', async ({ page }) => {
  await openReading(page);
  const links = await page.locator(':is(.finding, .count) .link-here:visible').count();
  expect(links).toBeGreaterThan(2);
  await expect(page.getByRole('button', { name: /^Del »[^»«]+«$/ })).toHaveCount(links);
  await openStage(page);
  await expect(page.getByRole('button', { name: /^Del / })).toHaveCount(0);
});

test('a device that shares gets the title and the address, whichever view the reader is in', async ({
  page,
  baseURL,
}) => {
  await shares(page, 'well');
  await openReading(page);
  await shareLink(page);
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    JSON.stringify({
      title: 'I 757 sager fik et barn en bisidder i 2021',
      url: `${baseURL ?? ''}${place}`,
    }),
  );
  await expect(page.locator('.share-status')).toBeEmpty();
});

test('who regrets sharing is left alone', async ({ page }) => {
  await shares(page, 'AbortError');
  await copies(page);
  await openReading(page);
  await shareLink(page);
  await expect(page.locator('html')).toHaveAttribute('data-shared');
  await expect(page.locator('.share-status')).toBeEmpty();
  await expect(page.locator('html')).not.toHaveAttribute('data-copied');
});

for (const how of ['not', 'NotAllowedError'] as const)
  test(`where sharing is ${how === 'not' ? 'unknown' : 'refused'} the address is copied, and that is said`, async ({
    page,
    baseURL,
  }) => {
    await shares(page, how);
    await copies(page);
    await openReading(page);
    await shareLink(page);
    await expect(page.locator('.share-status')).toHaveText('Linket er kopieret.');
    await expect(page.locator('#bisiddersager .share-choices p')).toHaveText('Linket er kopieret.');
    await expect(page.locator('html')).toHaveAttribute('data-copied', `${baseURL ?? ''}${place}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.share-status')).toBeEmpty();
  });

test('where copying is refused the address stands in a field, selected, until one goes on', async ({
  page,
  baseURL,
}) => {
  await shares(page, 'not');
  await copies(page, 'refused');
  await openReading(page);
  await shareLink(page);
  const field = page.getByRole('textbox', { name: 'Adressen, som du kan kopiere' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${baseURL ?? ''}${place}`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL ?? ''}${place}`);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('button', { name: /link$/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(del(page)).toBeFocused();
});

test('what "Del" offers is there while it is open: it closes with Esc, with "Del", and when one goes on', async ({
  page,
}) => {
  await shares(page, 'not');
  await openReading(page, 'bisiddersager');
  const choices = page.locator('#bisiddersager .share-choices');
  await del(page).focus();
  await expect(choices).toBeHidden();
  for (const closes of ['Escape', 'Enter', 'Shift+Tab']) {
    await del(page).focus();
    await page.keyboard.press('Enter');
    await expect(choices.getByRole('button')).toHaveText([
      'Kopiér link',
      'Hent bredt billede (1200 × 675)',
      'Hent højt billede (1080 × 1350)',
    ]);
    await expect(del(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press(closes);
    await expect(choices, closes).toBeHidden();
  }
  await del(page).focus();
  await page.keyboard.press('Enter');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(choices.getByRole('button').first()).toBeFocused();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Tab');
  await expect(choices).toBeHidden();
});

test('"Del" is seen under the mouse and by Tab, and is not in the way else', async ({ page }) => {
  await openReading(page, 'bisiddersager');
  await page.mouse.move(2, 2);
  await expect(del(page)).toHaveCSS('opacity', '0');
  await page.locator('#bisiddersager h3').hover();
  await expect(del(page)).toHaveCSS('opacity', '1');
  await page.mouse.move(2, 2);
  await page.locator('#bisiddersager .link-here').focus();
  await page.keyboard.press('Tab');
  await expect(del(page)).toBeFocused();
  await expect(del(page)).toHaveCSS('opacity', '1');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('"Del" is always seen, and large enough', async ({ page }) => {
    await openReading(page, 'bisiddersager');
    await expect(del(page)).toHaveCSS('opacity', '1');
    const { width = 0, height = 0 } = (await del(page).boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  });
});

/** Lets the browser share well, with an error of this name, or not at all. Notes what it was given. */
async function shares(page: Page, how: 'well' | 'not' | 'AbortError' | 'NotAllowedError'): Promise<void> {
  await page.addInitScript((how) => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    if (how === 'not') return;
    const share = (what: unknown) => {
      document.documentElement.dataset['shared'] = JSON.stringify(what);
      return how === 'well' ? Promise.resolve() : Promise.reject(new DOMException('', how));
    };
    Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
  }, how);
}

/** Lets the browser copy, or not. Notes what it was given. */
async function copies(page: Page, how: 'well' | 'refused' = 'well'): Promise<void> {
  await page.addInitScript((how) => {
    const writeText = (text: string) => {
      if (how === 'refused') return Promise.reject(new DOMException('', 'NotAllowedError'));
      document.documentElement.dataset['copied'] = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, how);
}
