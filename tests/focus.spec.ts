import { expect, test, type Page } from '@playwright/test';
import { at, isOn, openStage, showSlide, slideIds, slideOn } from './support/deck.ts';
import { serveInFolder } from './support/folder-server.ts';
import { lightTable } from './support/light-table.ts';

/** Every button and link that a mouse can press on the stage without leaving it. */
const pressable = '.slides .present :is(button, a[href^="#"], summary), .controls button:enabled';

test('whatever the mouse has pressed on a slide, Space then goes on', async ({ page }) => {
  test.slow();
  await page.clock.install({ time: at('14:05') });
  await page.route(/youtube/, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
  await openStage(page);
  const ids = await slideIds(page);
  let pressed = 0;
  for (const id of ids.slice(0, -1)) {
    await showSlide(page, id);
    const count = await page.locator(pressable).filter({ visible: true }).count();
    for (let index = 0; index < count; index += 1) {
      await showSlide(page, id);
      const control = page.locator(pressable).filter({ visible: true }).nth(index);
      const name = `${id}: ${(await control.getAttribute('aria-label')) ?? (await control.textContent())}`;
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 310);
      const leadsTo = await control.getAttribute('href');
      await control.click();
      if (leadsTo) await isOn(page, leadsTo.slice(1), name);
      const on = (await slideOn(page).getAttribute('id')) ?? '';
      if (on === ids.at(-1)) continue;
      await page.keyboard.press('Space');
      await isOn(page, ids[ids.indexOf(on) + 1] ?? '', name);
      pressed += 1;
    }
  }
  expect(pressed).toBeGreaterThan(ids.length);
});

test('a press that ends beside its button leaves Space, too', async ({ page }) => {
  await page.clock.install({ time: at('14:05') });
  await openStage(page, 'erfaringer');
  await page.getByRole('button', { name: 'Start' }).hover();
  await page.mouse.down();
  await page.mouse.move(300, 300);
  await page.mouse.up();
  await page.keyboard.press('Space');
  await isOn(page, 'kaffe');
});

test('whoever tabs to a button has Space and Enter for it, until the mouse presses another', async ({
  page,
}) => {
  await page.clock.install({ time: at('14:05') });
  await openStage(page, 'erfaringer');
  const start = page.getByRole('button', { name: /^(Start|Pause)$/ });
  for (let tabs = 0; tabs < 9 && !(await start.evaluate((one) => one === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.press('Space');
  await expect(start).toHaveText('Pause');
  await page.keyboard.press('Enter');
  await expect(start).toHaveText('Start');
  await isOn(page, 'erfaringer');
  await page.getByRole('button', { name: '+5 min' }).click();
  await expect(slideOn(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Space');
  await isOn(page, 'kaffe');
});

test('a dialog that the mouse closed leaves Space to go on', async ({ page }) => {
  await openStage(page, 'intro');
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Taster' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
  await page.keyboard.press('Space');
  await isOn(page, 'hvorfor-bisidning');
});

/** What can be on the stage, and how it is brought there. */
const states: readonly Readonly<{ of: string; slide: string; keys: readonly string[] }>[] = [
  { of: 'a slide', slide: 'intro', keys: [] },
  { of: 'the programme', slide: 'program', keys: [] },
  { of: 'a slide with a chart', slide: 'bisiddersager', keys: [] },
  { of: 'a quote alone', slide: 'boernenes-ord-2', keys: [] },
  { of: 'the timer', slide: 'erfaringer', keys: [] },
  { of: 'an enlarged chart', slide: 'bisiddersager', keys: ['z'] },
  { of: 'the light table', slide: 'program', keys: ['o'] },
  { of: 'a black screen', slide: 'program', keys: ['b'] },
  { of: 'a white screen over a chart', slide: 'bisiddersager', keys: ['z', 'w'] },
  { of: 'the help', slide: 'program', keys: ['?'] },
  { of: 'the search', slide: 'program', keys: ['/'] },
  { of: 'a number being typed', slide: 'program', keys: ['1'] },
];

for (const { of, slide, keys } of states)
  test(`every stop that Tab makes can be seen and has a name: ${of}`, async ({ page }) => {
    await openStage(page, slide);
    for (const key of keys) await page.keyboard.press(key);
    if (keys.includes('z')) await expect(page.locator('.enlarged')).toBeAttached();
    if (keys.includes('o')) await expect(lightTable(page)).toBeVisible();
    if (keys.includes('/')) await expect(page.getByRole('combobox')).toBeFocused();
    expect(await badStops(page)).toEqual([]);
  });

test('every stop that Tab makes can be seen and has a name: a film that plays', async ({ page }) => {
  await page.route(/youtube/, (route) => route.fulfill({ body: 'En film', contentType: 'text/html' }));
  await openStage(page, 'hvorfor-bisidning');
  await page.getByRole('button', { name: 'Afspil filmen' }).click();
  await expect(page.locator('iframe')).toBeVisible();
  expect(await badStops(page)).toEqual([]);
});

test('the check finds a stop that is empty, and one that lies under something', async ({ page }) => {
  await openStage(page, 'intro');
  await page.locator('#intro .slide-body').evaluate((body) => {
    body.insertAdjacentHTML('beforeend', '<div class="tom" tabindex="0"></div><button>Under</button>');
    const cover = document.createElement('div');
    cover.style.cssText = 'position: absolute; inset: 0; z-index: 5';
    body.append(cover);
  });
  const bad = (await badStops(page)).join('\n');
  expect(bad).toContain('div.tom');
  expect(bad).toContain('Under');
});

test('slides in a frame leave the focus to the page round it, until the reader goes into them', async ({
  page,
}) => {
  const body =
    '<!doctype html><title>Ramme</title><input aria-label="Felt" /><iframe src="./?vis=slides#/kaffe" style="width: 960px; height: 540px"></iframe>';
  // A host that sends no headers lets its own pages frame each other.
  const site = await serveInFolder('/');
  await page.route('**/ramme', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${site.address}ramme`);
  const field = page.getByLabel('Felt');
  await field.focus();
  const framed = page.frameLocator('iframe');
  await framed.locator('#deck[data-ready]').waitFor({ state: 'attached' });
  // As the slides do by themselves when a day that is written is saved.
  await framed.locator('body').dispatchEvent('keydown', { key: 'ArrowRight', keyCode: 39 });
  await expect(framed.locator('#kaffe.present')).toHaveCount(0);
  await page.keyboard.type('Her skrives der.');
  await expect(field).toHaveValue('Her skrives der.');
  await framed.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ArrowRight');
  await expect(framed.locator('.present [aria-level="1"]')).toBeFocused();
  await site.stop();
});

/** Goes round with Tab, and tells of each stop that has no name, no size, or lies under something else. */
async function badStops(page: Page): Promise<string[]> {
  const bad = new Set<string>();
  for (let tabs = 0; tabs < 24; tabs += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(async () => {
      const stop = document.activeElement;
      if (!stop || stop === document.body) return undefined;
      // What shows with the focus may take a moment to.
      await Promise.all(
        document.getAnimations().map((animation) => animation.finished.catch(() => undefined)),
      );
      const what = `${stop.tagName.toLowerCase()}${stop.className && `.${stop.className}`} ${stop.outerHTML.slice(0, 90)}`;
      const { left, top, width, height } = stop.getBoundingClientRect();
      const name =
        stop.getAttribute('aria-label') ??
        stop.getAttribute('title') ??
        (stop.getAttribute('aria-labelledby')
          ? document.getElementById(stop.getAttribute('aria-labelledby') ?? '')?.textContent
          : (stop.closest('label') ?? stop).textContent ||
            document.querySelector(`label[for="${stop.id}"]`)?.textContent);
      if (!name?.trim()) return `no name: ${what}`;
      if (width < 2 || height < 2) return `no size: ${what}`;
      if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return `hidden: ${what}`;
      const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
      if (!over || !(stop.contains(over) || over.contains(stop))) return `under ${over?.className}: ${what}`;
      return undefined;
    });
    if (fault) bad.add(fault);
  }
  return [...bad];
}
