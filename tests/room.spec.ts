import { expect, test, type Page } from '@playwright/test';
import { at, isDrawn, isOn, openStage, showSlide, slideIds, slideOn } from './support/deck.ts';

/*
 * What the room must read, in the slide's own pixels: on a picture 3 m wide, 27 of 720 reach the row at 9 m.
 */

/** A screen of each shape that slides take. */
const shapes = [
  { shape: '16:9', viewport: { width: 1280, height: 720 } },
  { shape: '16:10', viewport: { width: 1280, height: 800 } },
  { shape: '4:3', viewport: { width: 1024, height: 768 } },
] as const;

const sizes = [
  { slide: 'program', of: '.agenda > li:first-child .item', is: 27 },
  { slide: 'program', of: '.agenda > li:first-child time', is: 27 },
  { slide: 'intro', of: '.when span', is: 36 },
  { slide: 'siden-begyndelsen', of: 'figcaption', is: 27 },
  { slide: 'boernenes-ord-1', of: 'blockquote', is: 44 },
  { slide: 'boernenes-ord-2', of: 'blockquote', is: 44 },
  { slide: 'frokost', of: '.next b', is: 40 },
  { slide: 'erfaringer', of: '[role="timer"]', is: 210 },
] as const;

test('when a break is over, and when a day goes on, is in ink', async ({ page }) => {
  await openStage(page, 'frokost');
  const ink = await slideOn(page).evaluate((slide) => getComputedStyle(slide).color);
  await expect(slideOn(page).locator('.next b')).toHaveCSS('color', ink);
});

test('what has been is softer in the programme than what comes, and both can be read', async ({ page }) => {
  await page.clock.setFixedTime(at('14:05'));
  await openStage(page, 'program');
  const look = (item: string) =>
    page.locator(`.agenda [data-item="${item}"] .item`).evaluate((one) => {
      const { color, fontWeight } = getComputedStyle(one);
      return { color, fontWeight };
    });
  await expect(page.locator('[aria-current]')).toHaveAttribute('data-item', 'erfaringsudveksling');
  const [past, now, comes] = [
    await look('ved-en-bisidder'),
    await look('erfaringsudveksling'),
    await look('opsamling'),
  ];
  expect(now).toEqual(comes);
  expect(past.color).not.toBe(comes.color);
  expect(Number(past.fontWeight)).toBeLessThan(Number(comes.fontWeight));
});

/** Where something on the slide that is on is, in the slide's own pixels. */
const box = (page: Page, of: string) =>
  slideOn(page)
    .locator(of)
    .evaluate((one) => {
      const slide = one.closest('.slide')?.getBoundingClientRect() ?? new DOMRect();
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const scale = slide.width / 1280;
      const places = [left - slide.left, right - slide.left, top - slide.top, bottom - slide.top];
      const [x = 0, toX = 0, y = 0, toY = 0] = places.map((place) => place / scale);
      return { left: x, right: toX, top: y, bottom: toY, width: toX - x, height: toY - y };
    });

for (const { shape, viewport } of shapes)
  test.describe(`on a screen of ${shape}`, () => {
    test.use({ viewport });

    test('what the room must read is so large, and no smaller where there is more room', async ({ page }) => {
      await openStage(page);
      for (const { slide, of, is } of sizes) {
        await showSlide(page, slide);
        const read = slideOn(page).locator(of);
        if (shape === '16:9') await expect(read, `${slide} ${of}`).toHaveCSS('font-size', `${is}px`);
        const size = await read.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
        expect(size, `${slide} ${of}`).toBeGreaterThanOrEqual(is);
      }
    });

    test('all arches end on the slide’s margin', async ({ page }) => {
      await openStage(page);
      const edges: string[] = [];
      for (const id of await slideIds(page)) {
        await showSlide(page, id);
        // Where the way home stands on the margin, they make room for it.
        if ((await slideOn(page).locator(':scope:not(:has(.way-home)) .arches').count()) === 0) continue;
        const { right } = await box(page, '.arches .tall');
        edges.push(`${id} ${Math.round(right)}`);
      }
      expect(edges.length).toBeGreaterThan(7);
      expect(edges.filter((edge) => !edge.endsWith(' 1200'))).toEqual([]);
    });

    test('one number beside arches without a length stands on the line that they stand on', async ({
      page,
    }) => {
      await openStage(page, 'underretninger');
      await isDrawn(page);
      const [line, base] = await slideOn(page).evaluate((slide) => {
        const name = slide.querySelector('.outlines b');
        const mark = document.createElement('i');
        Object.assign(mark.style, { display: 'inline-block', width: '0', height: '0' });
        slide.querySelector('.key-figure .number')?.append(mark);
        const scale = slide.getBoundingClientRect().width / 1280;
        return [
          (name?.getBoundingClientRect().top ?? 0) / scale +
            Number.parseFloat(name ? getComputedStyle(name).borderTopWidth : ''),
          mark.getBoundingClientRect().bottom / scale,
        ];
      });
      expect(Math.abs(line - base)).toBeLessThan(1.5);
    });

    test('under a bar of shares each name begins where its part does', async ({ page }) => {
      await openStage(page, 'boern-med-bisidder');
      await isDrawn(page);
      await expect(slideOn(page).locator('[data-names="below"]')).toBeVisible();
      const lefts = await slideOn(page).evaluate((slide) => {
        const plot = slide.querySelector('.plot')?.getBoundingClientRect();
        const names = [...slide.querySelectorAll('.chart-legend li > span')].map((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return range.getBoundingClientRect().left;
        });
        const scale = slide.getBoundingClientRect().width / 1280;
        return names.map((left) => Math.round((left - (plot?.left ?? 0)) / scale));
      });
      // 65 per cent of 1120, and the gap of 8.
      expect(lefts).toEqual([0, 736]);
    });

    test('a long name under a narrow part takes no room from the bar: the names are a list', async ({
      page,
    }) => {
      await openStage(page, 'boern-med-bisidder');
      await isDrawn(page);
      await slideOn(page).evaluate((slide) => {
        for (const [at, share] of ['97', '3'].entries()) {
          const cell = slide.querySelectorAll('tbody data')[at];
          cell?.setAttribute('value', share);
          if (cell) cell.textContent = `${share} pct.`;
        }
        const name = slide.querySelector('.chart-legend li:last-child > span');
        if (name)
          name.textContent =
            'Familie\u00adrets\u00adhuset eller retten, nævnet, udvalget, Anke\u00adstyrelsen og Familie\u00adretten';
      });
      // It is drawn anew when it is shown larger.
      await page.setViewportSize({ width: 1400, height: 788 });
      await expect(slideOn(page).locator('[data-names]')).toHaveCount(0);
      const plot = await box(page, '.plot');
      expect(plot.bottom - plot.top).toBeGreaterThan(300);
    });

    test('a film that can’t be had has a code of 300 pixels, clear of all else', async ({ page }) => {
      await page.route(/youtube/, (route) => route.abort());
      await openStage(page, 'hvorfor-bisidning');
      await slideOn(page).getByRole('button').click();
      await expect(page.locator('.film-offline')).toBeVisible();
      const code = await box(page, '.qr');
      expect([Math.round(code.width), Math.round(code.height)]).toEqual([300, 300]);
      expect(code.bottom).toBeLessThanOrEqual((await box(page, ':scope')).height - 20);
      for (const other of ['h3', '.lead', '.film-offline', '.film-elsewhere a', '.arches .small']) {
        const { left, right, top, bottom } = await box(page, other);
        const isClear = left >= code.right || right <= code.left || top >= code.bottom || bottom <= code.top;
        expect(isClear, other).toBe(true);
      }
    });

    test('no line of a key figure fits by a pixel: with three per cent less room each is as tall', async ({
      page,
    }) => {
      await openStage(page, 'bisiddersager');
      await isDrawn(page);
      const heights = await slideOn(page).evaluate((slide) =>
        [...slide.querySelectorAll<HTMLElement>('.key-figure')].map((figure) => {
          const own = figure.getBoundingClientRect().height;
          figure.style.width = `${figure.clientWidth * 0.97}px`;
          return [own, figure.getBoundingClientRect().height];
        }),
      );
      expect(heights).toHaveLength(2);
      for (const [own, narrower] of heights) expect(narrower).toBe(own);
    });
  });

test('in the newest year’s chart each series has its name, a share says what it is of, and one line the rest', async ({
  page,
}) => {
  await openStage(page, 'bisiddersager');
  await isDrawn(page);
  const chart = slideOn(page).locator('.chart');
  await expect(chart).toHaveAttribute('data-names', 'beside');
  await expect(chart).toHaveAttribute('data-bases', 'said');
  await expect(chart.locator('.chart-legend')).toBeHidden();
  const { height } = await box(page, '.chart-foot');
  expect(height).toBeLessThan(24);
});

test.describe('the clock for work in the room', () => {
  test('has its buttons while the mouse is used, and for whoever tabs to them', async ({ page }) => {
    await openStage(page, 'erfaringer');
    const buttons = slideOn(page).locator('.timer > div');
    await expect(buttons).toHaveCSS('opacity', '0');
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await expect(buttons).toHaveCSS('opacity', '1');
    await expect(buttons).toHaveCSS('opacity', '0');
    await buttons.getByRole('button', { name: 'Start' }).focus();
    await expect(buttons).toHaveCSS('opacity', '1');
  });
});

test.describe('the field of arches', () => {
  const covers = (page: Page) => page.locator('#siden-begyndelsen .cover');

  test('comes arch by arch when it is first shown, and is all there when it is shown again', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openStage(page, 'hvorfor-bisidning');
    await page.keyboard.press('PageDown');
    await isOn(page, 'siden-begyndelsen');
    await expect(covers(page).first()).toHaveCSS('display', 'block');
    const ends = await covers(page).evaluateAll((all) =>
      Promise.all(all.flatMap((one) => one.getAnimations()).map(({ finished }) => finished)).then(
        (done) => done.length,
      ),
    );
    expect(ends).toBe(2);
    for (const cover of await covers(page).all()) {
      const { width, height } = await cover.evaluate((one) => one.getBoundingClientRect());
      expect(width * height).toBe(0);
    }
    await page.keyboard.press('PageDown');
    await isOn(page, 'bisiddersager');
    await page.keyboard.press('PageUp');
    await isOn(page, 'siden-begyndelsen');
    await expect(covers(page).first()).toHaveCSS('display', 'none');
  });

  test('is there at once for whoever wants no motion, and on paper', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStage(page, 'siden-begyndelsen');
    await expect(covers(page).first()).toHaveCSS('display', 'none');
    await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
    await expect(covers(page).first()).toHaveCSS('display', 'none');
  });

  test('has on a slide of each shape and on the page as many arches as cases, and says so', async ({
    page,
  }) => {
    const stages = shapes.map(({ viewport }) => ({ query: '?vis=slides', viewport }));
    for (const { query, viewport } of [...stages, { query: '?vis=laes', viewport: shapes[0].viewport }]) {
      await page.setViewportSize(viewport);
      await page.goto(`./${query}#/siden-begyndelsen`);
      const field = page.getByRole('img', { name: '5.219 buer, én for hver sag' });
      await expect(field).toHaveCount(1);
      const drawn = await field.locator('path').evaluateAll((paths) =>
        paths.map((path) => {
          const style = getComputedStyle(path);
          const period = style.strokeDasharray
            .split(/[ ,]+/)
            .reduce((sum, dash) => sum + parseFloat(dash), 0);
          const rows = [...(path.getAttribute('d') ?? '').matchAll(/h([\d.]+)/g)];
          return rows.reduce((sum, [, length]) => sum + Math.floor(Number(length) / period) + 1, 0);
        }),
      );
      expect(drawn).toEqual([5219, 5219]);
    }
  });

  test('is as wide as the slide, and taller where the slide is', async ({ page }) => {
    await openStage(page, 'siden-begyndelsen');
    for (const [at, { shape, viewport }] of shapes.entries()) {
      await page.setViewportSize(viewport);
      const field = () => box(page, '.arch-field:visible svg[role]');
      // The room it has: no arch more to a row would fit it.
      const tallest = [404, 464, 624][at] ?? 0;
      await expect.poll(async () => (await field()).height, shape).toBeGreaterThan(tallest * 0.94);
      const { width, height } = await field();
      expect(height, shape).toBeLessThanOrEqual(tallest);
      expect(Math.round(width), shape).toBe(1120);
    }
  });
});
