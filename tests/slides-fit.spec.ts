import { expect, test, type Page } from '@playwright/test';
import { openStage, showSlide, slideIds, isDrawn } from './support/deck.ts';
import { slideFaults } from './support/slide-faults.ts';

const screens = [
  { of: 'a laptop', width: 1280, height: 720, density: 1 },
  { of: 'a laptop with fine dots', width: 1280, height: 720, density: 2 },
  { of: 'a projector', width: 1920, height: 1080, density: 1 },
  { of: 'a large screen', width: 3840, height: 2160, density: 1 },
  { of: 'an older laptop', width: 1366, height: 768, density: 1 },
  { of: 'a projector that is not as wide', width: 1280, height: 800, density: 1 },
  { of: 'a large projector that is not as wide', width: 1920, height: 1200, density: 1 },
  { of: 'an old projector', width: 1024, height: 768, density: 1 },
];

for (const { of, width, height, density } of screens) {
  test(`every slide fits on the screen of ${of}, ${width} × ${height} at ${density}`, async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density });
    await openStage(page);
    for (const id of await slideIds(page)) {
      await showSlide(page, id);
      expect.soft(await page.evaluate(slideFaults, id), id).toEqual([]);
      expect.soft(await bands(page, id), `${id} fills the screen`).toEqual([]);
    }
    await page.close();
  });
}

test('a slide that was shown on one screen is whole and sharp on the next, whatever its shape', async ({
  page,
}) => {
  await openStage(page, 'bisiddersager');
  await isDrawn(page);
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await expect.poll(() => bands(page, 'bisiddersager')).toEqual([]);
    await expect.poll(() => page.evaluate(slideFaults, 'bisiddersager')).toEqual([]);
  }
});

test('a slide gets no taller than 4:3 and no lower than 16:9', async ({ page }) => {
  await openStage(page, 'intro');
  for (const [width, height, tall] of [
    [1280, 1024, 960],
    [2560, 1080, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() => page.locator('#intro').evaluate((slide) => (slide as HTMLElement).offsetHeight))
      .toBe(tall);
    expect(await bands(page, 'intro')).toHaveLength(1);
  }
});

for (const [width, height] of [
  [1280, 720],
  [1280, 800],
  [1024, 768],
] as const)
  test(`every slide fits in the system’s own colours on ${width} × ${height}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors: 'active' });
    await openStage(page);
    for (const id of await slideIds(page)) {
      await showSlide(page, id);
      expect.soft(await page.evaluate(slideFaults, id), id).toEqual([]);
    }
  });

test('a slide that leaves bands on a screen of 4:3 is found', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openStage(page, 'intro');
  expect(await bands(page, 'intro')).toEqual([]);
  await page
    .locator('#intro')
    .evaluate((slide) => (slide as HTMLElement).style.setProperty('height', '720px'));
  expect(await bands(page, 'intro')).toEqual(['192 px above and below']);
});

test('the day has its slides, in the order of the programme', async ({ page }) => {
  await openStage(page);
  expect(await slideIds(page)).toEqual([
    ...['velkommen', 'program'],
    ...['intro', 'hvorfor-bisidning', 'siden-begyndelsen', 'bisiddersager', 'underretninger'],
    'boern-med-bisidder',
    ...['boernenes-ord-1', 'boernenes-ord-2', 'boernenes-ord-3', 'boernenes-ord'],
    'boernenes-fortaellinger',
    'frokost',
    'ved-en-bisidder',
    ...['erfaringsudveksling', 'erfaringer'],
    'kaffe',
    'opsamling',
    'farvel',
  ]);
  await expect(page.locator('.slides section section'), 'none lies under another').toHaveCount(0);
});

const p = (style: string, text = 'Et afsnit') =>
  `<p style="position: absolute; left: 80px; ${style}">${text}</p>`;

const planted = [
  { fault: 'a paragraph that goes on below the slide', html: p('top: 712px'), found: 'går ud over slidet' },
  {
    fault: 'a line that goes on past the side',
    html: p('top: 64px; left: 1240px; white-space: nowrap'),
    found: 'går ud over slidet',
  },
  { fault: 'text of 19 px', html: p('top: 64px; font-size: 19px'), found: 'er sat med 19 px' },
  {
    fault: 'a source of 15 px',
    html: '<p class="foot" style="position: absolute; left: 80px; top: 64px; font-size: 15px">Kilde</p>',
    found: 'er sat med 15 px',
  },
  { fault: 'text that is not shown', html: p('top: 64px; display: none'), found: 'ses ikke' },
  { fault: 'text that is transparent', html: p('top: 64px; opacity: 0'), found: 'ses ikke' },
  {
    fault: 'a chart without room',
    html: '<div class="plot" style="position: absolute; width: 300px; height: 9px"><i></i></div>',
    found: 'et diagram har kun 9 px i højden',
  },
  {
    fault: 'a block on top of another',
    html: p('top: 100px') + p('top: 110px', 'Et andet'),
    found: 'ligger oven i hinanden',
  },
  { fault: 'text on an arch', html: p('top: 600px; left: 1000px'), found: 'står oven på en bue' },
  {
    fault: 'a word wider than its box',
    html: p('top: 64px; width: 50px; white-space: nowrap', 'bisidderordningen'),
    found: 'er bredere end sin plads',
  },
  {
    fault: 'a box that cuts off',
    html: p('top: 64px; height: 20px; overflow: hidden'),
    found: 'er skåret af forneden',
  },
  { fault: 'a chart that is blank', html: '<canvas width="300" height="150">', found: 'et diagram er tomt' },
  {
    fault: 'a chart that is blurred',
    html: '<canvas width="300" style="width: 600px">',
    found: 'et diagram er uskarpt',
  },
  {
    fault: 'a chart that is not drawn',
    html: '<div class="plot"></div>',
    found: 'et diagram er ikke tegnet',
  },
];

test.describe('faults', () => {
  // They are planted as styles in tags, which the page's content policy refuses.
  test.use({ bypassCSP: true });

  test('the check finds every fault that is planted', async ({ page }) => {
    await openStage(page, 'intro');
    const body = page.locator('#intro .slide-body');
    const sound = await body.innerHTML();
    for (const { fault, html, found } of planted) {
      expect(await page.evaluate(slideFaults, 'intro'), `before ${fault}`).toEqual([]);
      await body.evaluate((element, added) => element.insertAdjacentHTML('beforeend', added), html);
      expect((await page.evaluate(slideFaults, 'intro')).join('\n'), fault).toContain(found);
      await body.evaluate((element, before) => (element.innerHTML = before), sound);
    }
  });
});

/** What of the screen a slide leaves, where that is more than a pixel. */
async function bands(page: Page, id: string): Promise<string[]> {
  const { width = 0, height = 0 } = (await page.locator(`#${id}`).boundingBox()) ?? {};
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  const left = [
    [screen.width - width, 'at the sides'],
    [screen.height - height, 'above and below'],
  ] as const;
  return left.flatMap(([pixels, where]) => (pixels > 1 ? [`${Math.round(pixels)} px ${where}`] : []));
}
