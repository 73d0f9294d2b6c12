import { expect, test } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { isOn, openStage, slideIds, slideOn } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';
import { field, jump, overlay } from './support/stage-tools.ts';

test.describe('G', () => {
  test('finds a slide by words, with Danish letters or without, and goes there with Enter', async ({
    page,
  }) => {
    await openStage(page, 'intro');
    await page.keyboard.press('g');
    await expect(field(page)).toBeFocused();
    const options = jump(page).getByRole('option');
    await expect(options).toHaveCount((await slideIds(page)).length);
    await expect(jump(page).getByRole('option', { selected: true })).toHaveAccessibleName(
      'Slide 3: Intro til dagen',
    );

    await field(page).fill('boern siger');
    await expect(options).toHaveAccessibleName(
      'Slide 12: Hvad siger børnene om at have en bisidder Intro til dagen',
    );
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
