import { expect, test, type Page } from '@playwright/test';
import { axeFaults, colourFaults } from './support/axe.ts';
import { isPainted, openReading, plain, refuseScripts, textOf } from './support/deck.ts';
import {
  chartFaults,
  headingFaults,
  headingLinkFaults,
  linesTooLong,
  movements,
  overlaps,
  smallTargets,
  smallText,
  widest,
} from './support/page-faults.ts';
import { programme, quotes, sentences } from './support/source.ts';

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [2560, 1440],
] as const;

const light = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;

const wishes = [
  { wish: 'light', asks: light },
  { wish: 'dark', asks: { ...light, colorScheme: 'dark' } },
  { wish: 'more contrast', asks: { ...light, contrast: 'more' } },
  { wish: 'dark with more contrast', asks: { ...light, colorScheme: 'dark', contrast: 'more' } },
  { wish: 'forced colours', asks: { ...light, forcedColors: 'active' } },
  { wish: 'forced dark colours', asks: { ...light, colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const [width, height] of sizes)
  test(`${width} px wide and turned, the page reads well in all colours that a system asks for`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.setViewportSize({ width, height });
    await readThrough(page);
    for (const turned of [false, true]) {
      if (turned) await page.setViewportSize({ width: height, height: width });
      for (const { wish, asks } of wishes) {
        await page.emulateMedia(asks);
        await expect
          .poll(() => page.evaluate(chartFaults), `charts, ${wish}${turned ? ', turned' : ''}`)
          .toEqual([]);
        for (const check of [widest, overlaps])
          expect.soft(await page.evaluate(check), `${check.name}, ${wish}`).toEqual([]);
        expect.soft(await missingWords(page), `words, ${wish}`).toEqual([]);
        // Forced colours are the system's, and axe reads those that they replace.
        const isForced = asks.forcedColors === 'active';
        if (isForced || asks === light)
          expect.soft(await axeFaults(page, isForced ? ['color-contrast'] : []), `axe, ${wish}`).toEqual([]);
        // Of what axe reads, a system that asks for other colours changes these alone.
        else expect.soft(await colourFaults(page), `axe, ${wish}`).toEqual([]);
      }
      for (const check of [smallText, linesTooLong, headingFaults, headingLinkFaults, smallTargets])
        expect.soft(await page.evaluate(check), check.name).toEqual([]);
    }
  });

for (const [width, height] of sizes)
  test(`${width} px wide and turned, for who asked for less motion, nothing moves and nothing is missing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await readThrough(page);
    for (const turned of [false, true]) {
      if (turned) await page.setViewportSize({ width: height, height: width });
      await expect.poll(() => page.evaluate(chartFaults)).toEqual([]);
      expect.soft(await page.evaluate(movements)).toEqual([]);
      for (const check of [widest, overlaps]) expect.soft(await page.evaluate(check), check.name).toEqual([]);
      expect.soft(await missingWords(page)).toEqual([]);
      expect.soft(await axeFaults(page)).toEqual([]);
    }
  });

for (const [width, height] of sizes)
  test(`${width} px wide and turned, without script, the page has all words and numbers`, async ({
    page,
  }) => {
    await refuseScripts(page);
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.locator('html')).not.toHaveAttribute('data-view');
    for (const turned of [false, true]) {
      if (turned) await page.setViewportSize({ width: height, height: width });
      for (const chart of await page.locator('figure[data-chart]').all())
        await expect(chart.locator('table')).toBeVisible();
      for (const check of [widest, overlaps, smallText, linesTooLong, headingFaults, headingLinkFaults])
        expect.soft(await page.evaluate(check), check.name).toEqual([]);
      expect.soft(await missingWords(page)).toEqual([]);
      expect.soft(await axeFaults(page)).toEqual([]);
    }
  });

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('everything that can be pressed is large enough', async ({ page }) => {
    await readThrough(page);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(widest)).toEqual([]);
  });
});

test('at 400 per cent, what was as wide as a laptop reads as on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 });
  const page = await context.newPage();
  await readThrough(page);
  for (const check of [widest, overlaps, chartFaults]) expect.soft(await page.evaluate(check)).toEqual([]);
  await context.close();
});

test('a chart on paper has the colours of paper, also when the page was dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await readThrough(page);
  const dark = await colours(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => colours(page)).not.toEqual(dark);
  const onPaper = await colours(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => colours(page)).toEqual(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => colours(page)).toEqual(onPaper);
});

test('the stage keeps its colours in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./#/bisiddersager');
  const slide = page.locator('#bisiddersager');
  await expect(slide).toHaveCSS('background-color', 'rgb(255, 248, 238)');
  await expect(slide).toHaveCSS('color', 'rgb(34, 28, 70)');
});

test('a fragment is plain text here, and what only the stage has is not shown', async ({ page }) => {
  await openReading(page);
  await page
    .locator('#intro .slide-body')
    .evaluate((body) =>
      body.insertAdjacentHTML(
        'beforeend',
        '<p class="fragment">Trin for trin</p><p data-only="stage">Kun scenen</p><p data-only="reading">Kun siden</p>',
      ),
    );
  await expect(page.getByText('Trin for trin')).toBeVisible();
  await expect(page.getByText('Kun siden')).toBeVisible();
  await expect(page.getByText('Kun scenen')).toBeHidden();
});

test('the table of a chart can be shown and hidden', async ({ page }) => {
  await openReading(page, 'bisiddersager');
  const chart = page.locator('#bisiddersager figure');
  const table = chart.locator('table');
  await expect(table).toBeHidden();
  await chart.getByText('Vis tallene').click();
  await expect(table).toBeVisible();
  await chart.getByText('Skjul tallene').click();
  await expect(table).toBeHidden();
});

for (const width of [320, 390])
  test(`${width} px wide, what a number was made of has a line of its own under the number`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReading(page);
    const narrow = await page
      .locator('.method td:last-child')
      .evaluateAll((cells) =>
        cells.flatMap((cell) =>
          cell.clientWidth < (cell.closest('table')?.clientWidth ?? NaN) ? cell.textContent : [],
        ),
      );
    expect(narrow).toEqual([]);
    await expect(page.locator('.method td').first()).toBeVisible();
  });

test('no site that is linked to is told where its reader comes from', async ({ page }) => {
  await openReading(page);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  const outside = page.locator('a[href^="http"]');
  expect(await outside.count()).toBeGreaterThan(0);
  for (const link of await outside.all()) await expect(link).toHaveAttribute('rel', /\bnoreferrer\b/);
});

const long = `<div class="background"><p style="width: 2000px; max-width: none">${'Langt '.repeat(200)}</p></div>`;
const over = '<p>Under</p><p style="margin-top: -1.5em">Over</p>';
const planted = [
  { fault: 'text of 13 px', html: '<p style="font-size: 13px">Småt</p>', check: smallText },
  { fault: 'body text of 16 px', html: '<p style="font-size: 16px">Næsten</p>', check: smallText },
  { fault: 'a box wider than the page', html: '<div style="width: 3000px">Bredt</div>', check: widest },
  { fault: 'lines without end', html: long, check: linesTooLong },
  { fault: 'text over text', html: over, check: overlaps },
  { fault: 'a heading that skips a level', html: '<h5>Dybt</h5>', check: headingFaults },
  { fault: 'a second first heading', html: '<h1>Igen</h1>', check: headingFaults },
  { fault: 'a section without a name', html: '<section id="navnløs"></section>', check: headingFaults },
  {
    fault: 'a heading without a link',
    html: '<div class="slide" id="uden-link"><h3>Uden</h3></div>',
    check: headingLinkFaults,
  },
  { fault: 'a button too small to hit', html: '<button style="padding: 0">x</button>', check: smallTargets },
  { fault: 'a text that glides', html: '<p style="transition: opacity 1s">Væk</p>', check: movements },
  { fault: 'a chart that is blank', html: '<div class="plot"><canvas></canvas></div>', check: chartFaults },
];

test.describe('faults', () => {
  // They are planted as styles in tags, which the page's content policy refuses.
  test.use({ bypassCSP: true });

  test('the checks find every fault that is planted', async ({ page }) => {
    await readThrough(page);
    const body = page.locator('#program .slide-body');
    const sound = await body.innerHTML();
    for (const { fault, html, check } of planted) {
      const before = await page.evaluate(check);
      await body.evaluate((element, added) => element.insertAdjacentHTML('beforeend', added), html);
      expect((await page.evaluate(check)).length, fault).toBeGreaterThan(before.length);
      await body.evaluate((element, to) => (element.innerHTML = to), sound);
    }
    const chart = page.locator('#bisiddersager canvas');
    // What was planted above can move the page, and a chart that has moved is drawn anew.
    await expect(async () => {
      await chart.evaluate((canvas: HTMLCanvasElement) => {
        const ctx = canvas.getContext('2d');
        if (!ctx) return;
        ctx.fillStyle = '#f5eee4';
        ctx.fillRect(0, 0, canvas.width, canvas.height);
      });
      const faults = await page.evaluate(chartFaults);
      expect(faults.join(), 'marks in the colour of the page').toContain('to 1');
    }).toPass();
    await page
      .locator('#boernenes-ord blockquote')
      .last()
      .evaluate((quote) => quote.toggleAttribute('hidden', true));
    expect((await missingWords(page)).length, 'a quote that is hidden').toBe(1);
  });
});

/** Opens the page to read and goes through it once, so that everything on it has been drawn. */
async function readThrough(page: Page): Promise<void> {
  await openReading(page);
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-drawn');
    await expect(chart.locator('.plot:empty')).toHaveCount(0);
  }
  await isPainted(page);
}

/** What the day says, of which the page does not show every word. Capitals do not count. */
async function missingWords(page: Page): Promise<string[]> {
  const text = (await textOf(page)).toLocaleLowerCase('da');
  const all = [...sentences, ...programme.flat(), ...quotes.flatMap(({ words, who }) => [words, who])];
  return all.filter((words) => !text.includes(plain(words).toLocaleLowerCase('da')));
}

/** A chart as it is drawn now. */
/** The colours that a chart is made of, at whatever sharpness: those of at least a fiftieth of its dots. */
const colours = (page: Page) =>
  page.locator('#bisiddersager canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const dots = new Uint32Array(
      canvas.getContext('2d')?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
    );
    const counts = new Map<number, number>();
    for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count > dots.length / 50)
      .map(([dot]) => dot)
      .sort();
  });
