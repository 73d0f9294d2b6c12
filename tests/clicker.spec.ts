import { test } from '@playwright/test';
import { isOn, openStage, slideIds } from './deck.ts';

test('a clicker walks the whole day, and back', async ({ page }) => {
  test.slow();
  await openStage(page);
  const ids = await slideIds(page);
  await isOn(page, ids[0] ?? '');
  for (const id of ids.slice(1)) {
    await page.keyboard.press('PageDown');
    await isOn(page, id, 'forward');
  }
  await page.keyboard.press('PageDown');
  await isOn(page, ids.at(-1) ?? '', 'the last slide is the last');
  for (const id of ids.toReversed().slice(1)) {
    await page.keyboard.press('PageUp');
    await isOn(page, id, 'back');
  }
});
