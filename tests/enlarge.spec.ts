import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { isDrawn, isOn, isPainted, openStage, slideOn } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';
import { slideFaults } from './support/slide-faults.ts';
import { charts, enlarged } from './support/stage-tools.ts';

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

/** What is wrong with the enlarged chart, as it would be wrong on a slide. */
async function chartFaults(page: Page): Promise<string[]> {
  await page.locator('.enlarged-box').evaluate((box) => (box.id = 'enlarged-box'));
  return page.evaluate(slideFaults, 'enlarged-box');
}
