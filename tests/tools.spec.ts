import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import {
  at,
  chartsOutOfPlace,
  isDrawn,
  isOn,
  isPainted,
  openStage,
  showSlide,
  slideIds,
  slideOn,
} from './support/deck.ts';
import { lightTable, openTable } from './support/light-table.ts';
import { slideFaults } from './support/slide-faults.ts';

const charts = [
  { id: 'bisiddersager', kind: 'column', title: 'Nye bisiddersager' },
  { id: 'underretninger', kind: 'ranking', title: 'Hyppigste problemstillinger i underretningerne' },
  { id: 'boern-med-bisidder', kind: 'share', title: 'Hvor sagerne foregik' },
] as const;

const enlarged = (page: Page) => page.getByRole('region', { name: /^Forstørret diagram/ });
const dot = (page: Page) => page.locator('.laser');
const jump = (page: Page) => page.getByRole('dialog', { name: 'Gå til slide' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Nummer eller ord fra overskriften' });
const corner = (page: Page) => page.locator('.number-corner');
const overlay = (page: Page) => page.locator('.pause-overlay');

test.describe('a chart over the whole stage', () => {
  for (const { id, kind, title } of charts)
    test(`Z shows a ${kind} chart drawn for that size, sharp, with title, base and source`, async ({
      page,
    }) => {
      await openStage(page, id);
      await isDrawn(page);
      await page.keyboard.press('z');
      const region = page.getByRole('region', { name: `Forstørret diagram: ${title}` });
      await expect(region).toBeFocused();
      await expect(region.locator('figcaption')).toContainText(title);
      await expect(region.locator('.chart-foot')).toContainText('Procentgrundlag');
      await expect(region.locator('.chart-foot')).toContainText('Kilde: Børns Vilkår.');
      await expect(region.locator('.plot:empty')).toHaveCount(0);
      await isPainted(page);
      expect(await chartFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      const { width = 0, height = 0 } = (await region.locator('.plot').boundingBox()) ?? {};
      expect(width).toBeGreaterThan(1000);
      expect(height).toBeGreaterThan(360);

      await page.setViewportSize({ width: 1920, height: 1080 });
      await expect.poll(() => chartFaults(page)).toEqual([]);

      await page.setViewportSize({ width: 1024, height: 768 });
      const drawn = async () => (await region.locator('.plot').boundingBox())?.height ?? 0;
      await expect.poll(drawn, 'taller on a screen of 4:3').toBeGreaterThan((height + 100) * 0.8);
      await expect.poll(() => chartFaults(page)).toEqual([]);
    });

  test('the check finds an enlarged chart that is blurred, and text outside the stage', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await page.keyboard.press('z');
    await expect(enlarged(page).locator('canvas')).toBeVisible();
    await enlarged(page).evaluate((region) => {
      const canvas = region.querySelector('canvas');
      if (canvas) canvas.width = 300;
      region.querySelector<HTMLElement>('figcaption')?.style.setProperty('translate', '1000px');
    });
    const faults = (await chartFaults(page)).join('\n');
    expect(faults).toContain('et diagram er uskarpt');
    expect(faults).toContain('går ud over slidet');
  });

  for (const key of ['z', 'Escape'])
    test(`${key} takes it down, and the reader is at the slide’s heading`, async ({ page }) => {
      await openStage(page, 'bisiddersager');
      await page.keyboard.press('z');
      await expect(enlarged(page)).toBeVisible();
      await page.keyboard.press(key);
      await expect(enlarged(page)).toHaveCount(0);
      await expect(lightTable(page)).toHaveCount(0);
      await isOn(page, 'bisiddersager');
      await expect(slideOn(page).getByRole('heading')).toBeFocused();
    });

  test('going on takes it down and goes on', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await page.keyboard.press('z');
    await expect(enlarged(page)).toBeVisible();
    await page.keyboard.press('PageDown');
    await isOn(page, 'underretninger');
    await expect(enlarged(page)).toHaveCount(0);
    await expect(slideOn(page).getByRole('heading')).toBeFocused();
  });

  test('its button takes it down; it shows with the mouse and with the focus', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await page.keyboard.press('z');
    const close = enlarged(page).getByRole('button', { name: 'Luk' });
    await expect(close).toHaveCSS('opacity', '0');
    await page.keyboard.press('Tab');
    await expect(close).toBeFocused();
    await expect(close).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(enlarged(page)).toHaveCount(0);

    await page.keyboard.press('z');
    await page.mouse.move(300, 300);
    await expect(close).toHaveCSS('opacity', '1');
    await close.click();
    await expect(enlarged(page)).toHaveCount(0);
  });

  test('Z does nothing on a slide without a chart', async ({ page }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('z');
    await page.keyboard.press('PageDown');
    await isOn(page, 'hvorfor-bisidning');
    await expect(enlarged(page)).toHaveCount(0);
  });

  test('a double-click enlarges the chart it is on, and another takes it down', async ({ page }) => {
    await openStage(page, 'boern-med-bisidder');
    await isDrawn(page);
    await page.locator('#boern-med-bisidder h3').dblclick();
    await expect(enlarged(page)).toHaveCount(0);
    await page.locator('#boern-med-bisidder .plot').dblclick();
    await expect(enlarged(page)).toBeVisible();
    expect(await page.evaluate('String(getSelection())')).toBe('');
    await enlarged(page).dblclick();
    await expect(enlarged(page)).toHaveCount(0);
    await isOn(page, 'boern-med-bisidder');
  });

  test('of several charts it is the one that was double-clicked, and with Z the first', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await isDrawn(page);
    await page.evaluate(() => {
      const other = document.querySelector('#underretninger .chart')?.cloneNode(true);
      const chart = document.querySelector('#bisiddersager .chart');
      if (other) chart?.after(other);
    });
    await page.keyboard.press('z');
    await expect(enlarged(page).locator('figcaption')).toContainText('Nye bisiddersager');
    await page.keyboard.press('z');
    await page.locator('#bisiddersager [data-chart="ranking"] li').first().dblclick();
    await expect(enlarged(page).locator('figcaption')).toContainText('Hyppigste problemstillinger');
  });
});

test.describe('G', () => {
  test('finds a slide by words, with Danish letters or without, and goes there with Enter', async ({
    page,
  }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('g');
    await expect(field(page)).toBeFocused();
    const options = jump(page).getByRole('option');
    await expect(options).toHaveCount((await slideIds(page)).length);
    await expect(jump(page).getByRole('option', { selected: true })).toHaveText('3 Intro til dagen');

    await field(page).fill('boern siger');
    await expect(options).toHaveText(['12 Hvad siger børnene om at have en bisidder Intro til dagen']);
    await field(page).fill('born');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    const chosen = await field(page).getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(options.first()).toHaveAttribute('aria-selected', 'false');
    expect(await field(page).getAttribute('aria-activedescendant')).not.toBe(chosen);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last(), 'from the first to the last').toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(jump(page)).toHaveCount(0);
    await isOn(page, 'boernenes-fortaellinger');
    await expect(slideOn(page).getByRole('heading')).toBeFocused();
  });

  test('finds a slide by its number, also one without a heading to see', async ({ page }) => {
    await openStage(page);
    await page.keyboard.press('g');
    await field(page).fill('10');
    await expect(jump(page).getByRole('option').first()).toContainText('Pige, 17 år');
    await page.keyboard.press('Enter');
    await isOn(page, 'boernenes-ord-2');
  });

  test('says so when no slide fits; Enter stays, Escape goes back', async ({ page }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('g');
    await field(page).fill('xyz');
    await expect(jump(page).getByRole('status')).toHaveText('Ingen slides passer til »xyz«.');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(jump(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(jump(page)).toHaveCount(0);
    await isOn(page, 'intro');
    await expect(lightTable(page)).toHaveCount(0);
    await expect(slideOn(page).getByRole('heading')).toBeFocused();
  });

  test('goes to a slide that is pressed with the mouse, from a black screen too', async ({ page }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('b');
    await page.keyboard.press('g');
    await field(page).fill('frokost');
    await jump(page).getByRole('option').click();
    await isOn(page, 'frokost');
    await expect(overlay(page)).toHaveCSS('visibility', 'hidden');
  });

  test('has nothing axe finds wrong, with slides and without', async ({ page }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('g');
    for (const query of ['', 'born', 'xyz']) {
      await field(page).fill(query);
      expect(await axeFaults(page), query).toEqual([]);
    }
  });
});

test.describe('digits', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: at('11:00') });
    await openStage(page, 'intro');
    await page.clock.pauseAt(at('11:05'));
  });

  test('and Enter go to the slide with that number in the day', async ({ page }) => {
    for (const [index, id] of (await slideIds(page)).entries()) {
      await expect(page.locator(`#${id}`)).toHaveAttribute('data-number', String(index + 1));
      await page.keyboard.type(String(index + 1));
      await expect(corner(page)).toHaveText(`Gå til slide ${index + 1}`);
      await page.keyboard.press('Enter');
      await isOn(page, id);
      await expect(corner(page)).toBeEmpty();
    }
  });

  test('are dropped by Escape, by another key and after three seconds', async ({ page }) => {
    await page.keyboard.type('12');
    await page.keyboard.press('Escape');
    await expect(corner(page)).toBeEmpty();
    await expect(lightTable(page)).toHaveCount(0);

    await page.keyboard.type('12');
    await page.clock.fastForward(2900);
    await expect(corner(page)).toHaveText('Gå til slide 12');
    await page.clock.fastForward(200);
    await expect(corner(page)).toBeEmpty();
    await page.keyboard.press('Enter');
    await isOn(page, 'intro');

    await page.keyboard.type('12');
    await page.keyboard.press('PageDown');
    await expect(corner(page)).toBeEmpty();
    await isOn(page, 'hvorfor-bisidning');
  });

  test('that no slide has say how many there are, and stay', async ({ page }) => {
    const count = (await slideIds(page)).length;
    await page.keyboard.type(String(count + 1));
    await page.keyboard.press('Enter');
    await expect(corner(page)).toHaveText(`Der er ${count} slides.`);
    await isOn(page, 'intro');
    await page.clock.fastForward(3100);
    await expect(corner(page)).toBeEmpty();
  });

  test('take down an enlarged chart, and put the light table away', async ({ page }) => {
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await isOn(page, 'bisiddersager');
    await page.keyboard.press('z');
    await expect(enlarged(page)).toBeVisible();
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await expect(enlarged(page)).toHaveCount(0);

    await openTable(page);
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(lightTable(page)).toHaveCount(0);
    await isOn(page, 'intro');
  });
});

test.describe('the laser dot', () => {
  test('is where the mouse is while its button is held down, and then gone', async ({ page }) => {
    await openStage(page, 'bisiddersager');
    await page.mouse.move(400, 250);
    await expect(dot(page)).toHaveCount(0);
    await page.mouse.down();
    for (const [x, y] of [
      [400, 250],
      [40, 90],
      [900, 640],
    ] as const) {
      await page.mouse.move(x, y);
      const box = await dot(page).boundingBox();
      expect(box).toEqual({ x: x - 11, y: y - 11, width: 22, height: 22 });
    }
    await expect(page.locator('#bisiddersager')).toHaveCSS('cursor', 'none');
    await page.mouse.up();
    await expect(dot(page)).toHaveCount(0);
    await isOn(page, 'bisiddersager');
    expect(await page.evaluate('String(getSelection())'), 'no text is marked').toBe('');
  });

  test('that is still being fetched lets the first press mark no text', async ({ page }) => {
    let letIn = () => {};
    const waits = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(/\/laser-[^/]*\.js$/, async (route) => {
      await waits;
      await route.continue();
    });
    await openStage(page, 'bisiddersager');
    const { x, y, width, height } = await boxOf(page.locator('#bisiddersager h3'));
    await page.mouse.move(x + 10, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    letIn();
    await expect(dot(page)).toBeVisible();
    await page.mouse.move(x + width - 10, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(dot(page)).toHaveCount(0);
    expect(await page.evaluate('String(getSelection())')).toBe('');
  });

  test('is gone when the button was let go outside the window', async ({ page }) => {
    await openStage(page, 'intro');
    await page.mouse.move(400, 250);
    await page.mouse.down();
    await expect(dot(page)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove', { buttons: 0 })));
    await expect(dot(page)).toHaveCount(0);
  });

  test('leaves links, buttons, dialogs and the light table to the mouse', async ({ page }) => {
    await page.clock.install({ time: at('14:05') });
    await openStage(page, 'erfaringer');
    await pressOn(page, page.getByRole('button', { name: 'Start' }));
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.keyboard.press('g');
    await pressOn(page, jump(page).getByRole('heading'));
    await page.keyboard.press('Escape');
    await showSlide(page, 'program');
    await pressOn(page, page.getByRole('link', { name: 'Frokost' }));
    await isOn(page, 'frokost');
    await openTable(page);
    await pressOn(page, lightTable(page).getByRole('heading', { name: 'Alle slides' }));
    await pressOn(page, lightTable(page).getByRole('button', { name: /Oplæg ved en bisidder/ }));
    await isOn(page, 'ved-en-bisidder');
    await page.keyboard.press('b');
    await pressOn(page, overlay(page));
    await expect(overlay(page), 'a press lights the screen').toHaveCSS('visibility', 'hidden');
  });

  test('does not follow the other button or a finger', async ({ page }) => {
    await openStage(page, 'intro');
    await page.mouse.move(400, 250);
    await page.mouse.down({ button: 'right' });
    await expect(dot(page)).toHaveCount(0);
    await page.mouse.up({ button: 'right' });
    await page
      .locator('#intro')
      .dispatchEvent('pointerdown', { pointerType: 'touch', button: 0, bubbles: true });
    await expect(dot(page)).toHaveCount(0);
    await page
      .locator('#intro')
      .dispatchEvent('pointerdown', { pointerType: 'mouse', button: 0, bubbles: true });
    await expect(dot(page), 'the same with a mouse').toHaveCount(1);
  });
});

test('the pointer hides when the mouse is still, and not before', async ({ page }) => {
  await page.clock.install({ time: at('11:00') });
  await openStage(page, 'program');
  await page.clock.pauseAt(at('11:05'));
  const slide = page.locator('#program');
  const link = page.getByRole('link', { name: 'Frokost' });
  await expect(slide, 'it was still while the clock was set').toHaveCSS('cursor', 'none');
  await page.mouse.move(300, 300);
  await expect(slide).not.toHaveCSS('cursor', 'none');
  await page.clock.fastForward(2400);
  await expect(slide).not.toHaveCSS('cursor', 'none');
  await page.clock.fastForward(200);
  await expect(slide).toHaveCSS('cursor', 'none');
  await expect(link).toHaveCSS('cursor', 'none');
  await page.keyboard.press('g');
  await expect(field(page), 'over a dialog it stays').not.toHaveCSS('cursor', 'none');
});

test.describe('a screen that stays on', () => {
  for (const answer of ['granted', 'refused', 'missing'] as const)
    test(`is asked for when the stage opens and whenever it is seen again: ${answer}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.addInitScript((kind) => {
        const asked: string[] = [];
        const request = (type: string) => {
          asked.push(type);
          return kind === 'granted' ? Promise.resolve({}) : Promise.reject(new Error('Nej'));
        };
        Object.assign(window, { asked });
        if (kind === 'missing') Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
        else Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request } });
      }, answer);
      await openStage(page);
      const times = answer === 'missing' ? 0 : 1;
      const asked = () => page.evaluate<string[]>('asked');
      await expect.poll(asked).toEqual(Array(times).fill('screen'));
      await becomes(page, 'hidden');
      expect(await asked()).toHaveLength(times);
      await becomes(page, 'visible');
      await expect.poll(asked).toHaveLength(times * 2);
      expect(faults).toEqual([]);
    });
});

test('none of the tools changes a slide', async ({ page }) => {
  test.slow();
  await page.clock.setFixedTime(at('11:00'));
  await openStage(page);
  for (const { id } of charts) await showSlide(page, id);
  for (const id of await slideIds(page)) {
    await showSlide(page, id);
    await expect.poll(() => chartsOutOfPlace(page)).toEqual([]);
    const before = await slidesAsTheyAre(page);
    await useEveryTool(page);
    await isOn(page, id);
    await expect.poll(() => slidesAsTheyAre(page), id).toBe(before);
  }
});

test('the check finds a slide that was changed', async ({ page }) => {
  await openStage(page, 'intro');
  const before = await slidesAsTheyAre(page);
  await page.locator('#intro').evaluate((slide) => slide.toggleAttribute('data-enlarged'));
  expect(await slidesAsTheyAre(page)).not.toBe(before);
});

test('G and Z work for the first time when the network is gone', async ({ page, context }) => {
  const fetched: string[] = [];
  page.on('requestfinished', (request) => fetched.push(request.url()));
  await openStage(page, 'bisiddersager');
  await isDrawn(page);
  for (const tool of ['jump', 'enlarge']) await expect.poll(() => fetched.join()).toContain(`/${tool}-`);
  await context.setOffline(true);
  await page.keyboard.press('z');
  await expect(enlarged(page).locator('canvas')).toBeVisible();
  await page.keyboard.press('g');
  await field(page).fill('kaffe');
  await expect(jump(page).getByRole('option').first()).toContainText('Kaffe og kage');
});

/** What is wrong with the enlarged chart, as it would be wrong on a slide. */
async function chartFaults(page: Page): Promise<string[]> {
  await page.locator('.enlarged-box').evaluate((box) => (box.id = 'enlarged-box'));
  return page.evaluate(slideFaults, 'enlarged-box');
}

/** Where something is on the page. Throws where it is not seen. */
async function boxOf(target: ReturnType<Page['locator']>) {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

/** Presses on something for as long as it takes to see that there is no dot. */
async function pressOn(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await target.hover();
  await page.mouse.down();
  await expect(dot(page)).toHaveCount(0);
  await page.mouse.up();
}

async function becomes(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((visibilityState) => {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

async function useEveryTool(page: Page): Promise<void> {
  for (const key of ['z', 'z', 'b', 'w', 'w', 'g', 'Escape', '1', 'Escape', 'o', 'o']) {
    await page.keyboard.press(key);
    if (key === 'g') await expect(field(page)).toBeFocused();
  }
  await expect(enlarged(page)).toHaveCount(0);
  await page.mouse.move(640, 30);
  await page.mouse.down();
  await page.mouse.move(700, 60);
  await page.mouse.up();
  const chart = slideOn(page).locator('figure[data-chart] .plot');
  if ((await chart.count()) === 0) return;
  for (const toClick of [chart, enlarged(page)]) await toClick.dblclick();
  await expect(enlarged(page)).toHaveCount(0);
}

/** The slides' HTML without what reveal.js keeps on them. */
async function slidesAsTheyAre(page: Page): Promise<string> {
  return page.locator('.slides').evaluate((slides) => {
    const copy = slides.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    copy.querySelector('.backgrounds')?.remove();
    for (const section of [copy, ...copy.querySelectorAll('section')]) {
      section.classList.remove('past', 'present', 'future');
      for (const name of [
        'style',
        'hidden',
        'aria-hidden',
        'data-index-h',
        'data-index-v',
        'data-previous-indexv',
      ])
        section.removeAttribute(name);
      if (section.matches('section')) section.removeAttribute('inert');
    }
    return copy.outerHTML;
  });
}
