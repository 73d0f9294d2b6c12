import { expect, test } from '@playwright/test';
import { openReading } from './support/deck.ts';
import { buildShells, deckFaults, type Shells } from './nasty/faults.ts';
import { layoutFaults } from './nasty/layout-faults.ts';
import { nastyDay } from './nasty/nasty-day.ts';
import { openRenderer, type DayRenderer } from './nasty/render-days.ts';

test.describe('the fullest days', () => {
  // One after the other: they are rendered in the same folder.
  test.describe.configure({ mode: 'default' });
  let shells: Shells;
  let renderer: DayRenderer;

  test.beforeAll(async () => {
    shells = await buildShells('.cache/nasty-spec');
    renderer = await openRenderer('.cache/nasty-spec/day');
  });
  test.afterAll(() => renderer.close());

  // `node scripts/run.mjs ../tests/nasty/nasty-decks` looks at as many as it is told to.
  for (const seed of [1, 7, 9, 47, 9703])
    test(`everything is whole on the stage, on the page and on paper on the day with seed ${seed}`, async ({
      browser,
    }) => {
      const deck = await renderer.render(nastyDay(seed));
      expect(await deckFaults(browser, shells, deck, String(seed))).toEqual([]);
    });
});

const planted = [
  { fault: 'a word wider than the page', html: `<p style="width: 2000px">Et ord</p>`, found: 'px wide' },
  {
    fault: 'a paragraph on top of another',
    html: '<p style="position: absolute">Et afsnit</p><p style="position: absolute">Et andet</p>',
    found: 'lie over each other',
  },
  {
    fault: 'a box that cuts off',
    html: '<p style="height: 9px; overflow: hidden">Et afsnit</p>',
    found: 'is cut off',
  },
  { fault: 'a text that is not shown', html: '<p style="display: none">Et afsnit</p>', found: 'is not seen' },
  {
    fault: 'a text under a drawing',
    html: '<p>Et afsnit</p><svg class="arches" style="display: block; margin-top: -30px"><rect width="60" height="60" /></svg>',
    found: 'lies under a drawing',
  },
  { fault: 'a chart that is not drawn', html: '<div class="plot"></div>', found: 'a chart is not drawn' },
];

test.describe('faults', () => {
  // They are planted as styles in tags, which the page's content policy refuses.
  test.use({ bypassCSP: true, viewport: { width: 390, height: 20_000 } });

  test('the check of the page finds every fault that is planted', async ({ page }) => {
    await openReading(page);
    await page.waitForFunction(() => !document.querySelector('.plot:empty'));
    const body = page.locator('#bisiddersager .background');
    const sound = await body.innerHTML();
    for (const { fault, html, found } of planted) {
      expect(await page.evaluate(layoutFaults), `before ${fault}`).toEqual([]);
      await body.evaluate((element, added) => element.insertAdjacentHTML('beforeend', added), html);
      expect((await page.evaluate(layoutFaults)).join('\n'), fault).toContain(found);
      await body.evaluate((element, before) => (element.innerHTML = before), sound);
    }
  });
});
