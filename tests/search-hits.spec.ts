import { expect, test } from '@playwright/test';
import { isOn, openReading, openStage, slideOn } from './support/deck.ts';
import { field, found, isRead, options, said, search, views } from './support/search-dialog.ts';

test('Enter goes to the slide on the stage, and the reader is at its heading', async ({ page }) => {
  await openStage(page, 'intro');
  await search(page, 'mistrivsel');
  await page.keyboard.press('Enter');
  await isOn(page, 'underretninger');
  await expect(slideOn(page).getByRole('heading').first()).toBeFocused();
  await expect(page).toHaveURL(/#\/underretninger$/);
});

test('each view finds what it shows, and not what only the other has', async ({ page }) => {
  const finds = { stage: ['boernenes-ord-1'], reading: ['kilder-og-metode'] };
  const texts = [
    // A quote by itself is the stage's alone.
    { typed: 'Pige, 13 år', in: 'stage' },
    { typed: 'regnet efter', in: 'reading' },
  ] as const;
  for (const { view, open } of views) {
    await open(page);
    for (const text of texts) {
      await search(page, text.typed);
      const ids = await found(page);
      for (const id of finds[text.in]) {
        if (text.in === view) expect(ids, view).toContain(id);
        else expect(ids, view).not.toContain(id);
      }
      await page.keyboard.press('Escape');
    }
  }
});

test('the speaker’s notes are not searched, where a page has them', async ({ page }) => {
  await openReading(page);
  await page.locator('#intro .slide-body').evaluate((body) => {
    body.insertAdjacentHTML('beforeend', '<p>Fremmedord</p><aside class="notes"><p>Hemmelighed</p></aside>');
  });
  await search(page, 'fremmedord');
  expect(await found(page)).toEqual(['intro']);
  await field(page).fill('hemmelighed');
  await expect(said(page)).toHaveText('Ingen steder med »hemmelighed«.');
});

test('a number is found in the table of a chart, on the stage where it is drawn, and with the row it is in', async ({
  page,
}) => {
  await openStage(page, 'intro');
  await search(page, '439');
  await expect(options(page).first()).toContainText('2021 · 439 · 318 · 757');
  await page.keyboard.press('Enter');
  await isOn(page, 'bisiddersager');
});

test('on the page to read, the button finds and Enter opens the place; a step back leads back', async ({
  page,
}) => {
  await openReading(page);
  await page.getByRole('button', { name: 'Søg' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('mistrivsel');
  await page.keyboard.press('Enter');
  await isRead(page, 'underretninger');
  await page.goBack();
  await expect(page).toHaveURL(/\?vis=laes$/);
});
