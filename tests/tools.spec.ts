import { expect, test, type Page } from '@playwright/test';
import {
  at,
  chartsOutOfPlace,
  isDrawn,
  isOn,
  openStage,
  showSlide,
  slideIds,
  slideOn,
} from './support/deck.ts';
import { charts, enlarged, field, jump } from './support/stage-tools.ts';

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
