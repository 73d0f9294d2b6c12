import { expect, test, type Page } from '@playwright/test';
import { openReading } from './support/deck.ts';

/// The oldest browsers that the page is read in, as this one can play them: what came after them is taken away.

// Its policy allows no other styles than the page came with.
test.use({ bypassCSP: true });

/** What a browser does not know: words of its selectors, and what its pages can call. */
type Lacks = Readonly<{ selectors: readonly string[]; popovers: boolean }>;

const browsers: Readonly<Record<string, Lacks>> = {
  'Chrome 109': { selectors: [':popover-open'], popovers: false },
  'Firefox 115': { selectors: [':popover-open', ':has('], popovers: false },
  'Safari 16.4': { selectors: [':popover-open'], popovers: false },
};

/** Makes the page's browser an old one. A rule of whose selectors it knows not one is dropped, as the standard says. */
async function becomeOld(page: Page, { selectors }: Lacks): Promise<void> {
  const unknown = (styles: string) =>
    selectors.reduce((text, one) => text.replaceAll(one, one.replace(':', ':-x-')), styles);
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      // To a browser without popovers the attribute is a word like any other, and the box a box.
      const body = (await response.text())
        .replaceAll(' popover ', ' data-popover ')
        .replaceAll(' hidden ', ' ')
        .replace(/<style>[^]*?<\/style>/, unknown);
      await route.fulfill({ response, body });
    },
  );
  await page.addInitScript((selectors) => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name);
    Reflect.deleteProperty(Promise, 'withResolvers');
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(document, 'startViewTransition');
    for (const prototype of [Document.prototype, Element.prototype, DocumentFragment.prototype])
      for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
        const own: unknown = Reflect.get(prototype, name);
        if (typeof own !== 'function') continue;
        Reflect.set(prototype, name, function (this: Node, asked: string) {
          if (selectors.some((one) => asked.includes(one))) throw new DOMException(asked, 'SyntaxError');
          return Reflect.apply(own, this, [asked]) as unknown;
        });
      }
  }, selectors);
}

for (const [name, lacks] of Object.entries(browsers))
  test(`${name} opens the page to read at its top, with no box open and its charts drawn`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await becomeOld(page, lacks);
    await openReading(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.locator('.provenance').count(), 'there are boxes').toBeGreaterThan(0);
    await expect(page.locator('.provenance:visible')).toHaveCount(0);
    await expect(page.locator('.ask:visible'), 'nothing that does nothing').toHaveCount(0);
    await page.locator('#bisiddersager figure').scrollIntoViewIfNeeded();
    await expect(page.locator('#bisiddersager canvas')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Del »' }).first()).toBeAttached();
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.getByRole('combobox').fill('bisidder');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    expect(faults).toEqual([]);
  });
