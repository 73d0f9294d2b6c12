import { expect, test, type Page } from '@playwright/test';
import { isPainted, openReading } from './deck.ts';

const widths = [320, 390, 768, 1280, 2560];

for (const width of widths) {
  test(`${width} wide, the page reads from top to bottom without moving sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await readThrough(page);
    for (const check of [widest, smallText, linesTooLong, chartFaults, headingFaults])
      expect.soft(await page.evaluate(check), check.name).toEqual([]);
  });
}

test('a chart is drawn anew for a phone that is turned', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await readThrough(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => page.evaluate(chartFaults)).toEqual([]);
  expect(await page.evaluate(widest)).toEqual([]);
});

test('the table of a chart can be shown and hidden', async ({ page }) => {
  await openReading(page, 'bisiddersager');
  const chart = page.locator('#bisiddersager figure');
  const table = chart.locator('table');
  const shown = await table.isVisible();
  await chart.getByText('Vis tallene').click();
  await expect(table).toBeVisible({ visible: !shown });
  await chart.getByText('Vis tallene').click();
  await expect(table).toBeVisible({ visible: shown });
});

const planted = [
  { fault: 'text of 13 px', html: '<p style="font-size: 13px">Småt</p>', check: smallText },
  { fault: 'body text of 16 px', html: '<p style="font-size: 16px">Næsten</p>', check: smallText },
  { fault: 'a box wider than the page', html: '<div style="width: 3000px">Bredt</div>', check: widest },
  {
    fault: 'lines without end',
    html: `<div class="background"><p style="width: 2000px; max-width: none">${'Langt '.repeat(200)}</p></div>`,
    check: linesTooLong,
  },
  { fault: 'a heading that skips a level', html: '<h5>Dybt</h5>', check: headingFaults },
  { fault: 'a second first heading', html: '<h1>Igen</h1>', check: headingFaults },
  { fault: 'a chart that is blank', html: '<div class="plot"><canvas></canvas></div>', check: chartFaults },
];

test.describe('faults', () => {
  // They are planted as styles in tags, which the page's content policy refuses.
  test.use({ bypassCSP: true });

  test('the checks find every fault that is planted', async ({ page }) => {
    await readThrough(page);
    const body = page.locator('#intro .slide-body');
    const sound = await body.innerHTML();
    for (const { fault, html, check } of planted) {
      const before = await page.evaluate(check);
      await body.evaluate((element, added) => element.insertAdjacentHTML('beforeend', added), html);
      expect((await page.evaluate(check)).length, fault).toBeGreaterThan(before.length);
      await body.evaluate((element, to) => (element.innerHTML = to), sound);
    }
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

/** What makes the page wider than the screen. This and what follows runs in the page. */
function widest(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const over = [...document.querySelectorAll('main *')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 &&
      !element.closest('.visually-hidden, .arches'),
  );
  return scrollWidth > clientWidth || over.length > 0
    ? [`${scrollWidth} px wide`, ...over.map(({ tagName, className }) => `${tagName} ${className}`)]
    : [];
}

/** Text under 16 px, and body text under 17. */
function smallText(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element?.checkVisibility() || !text.textContent?.trim() || element.closest('.visually-hidden'))
      continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const body = element.closest('.slide-body > p, .background p, blockquote, .key-figure p, .agenda .item');
    const least = body ? 17 : 16;
    if (size < least) found.add(`${size} px: ${element.tagName} “${text.textContent.trim().slice(0, 40)}”`);
  }
  return [...found];
}

/** Paragraphs whose lines hold more than 68 characters, when they are full. The last one is half full. */
function linesTooLong(): string[] {
  return [...document.querySelectorAll('.background p, blockquote p')].flatMap((paragraph) => {
    const lines =
      paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
    const text = paragraph.textContent.trim();
    const characters = Math.round(text.length / (lines - 0.5));
    return lines >= 3 && characters > 68 ? [`${characters} characters: “${text.slice(0, 40)}”`] : [];
  });
}

/** Charts that are not drawn, not sharp, or too wide for their room. */
function chartFaults(): string[] {
  const plots = [...document.querySelectorAll<HTMLElement>('.plot')];
  return plots.flatMap((plot) => {
    const canvas = plot.querySelector('canvas');
    if (!canvas) return plot.childElementCount > 0 ? [] : ['not drawn'];
    const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const faults = dots?.some(Boolean) ? [] : ['blank'];
    if (Math.abs(canvas.width - canvas.clientWidth * devicePixelRatio) > 2) faults.push('blurred');
    if (Math.abs(canvas.clientWidth - plot.clientWidth) > 1) faults.push('not as wide as its room');
    return faults;
  });
}

/** More or fewer than one first heading, and headings that skip a level. */
function headingFaults(): string[] {
  const seen = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const levels = seen.map(({ tagName }) => Number(tagName.slice(1)));
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1
        ? [`“${seen[at]?.textContent ?? ''}” skips from ${levels[at - 1] ?? 0} to ${level}`]
        : [],
    ),
  ];
}
