import { expect, test, type Page } from '@playwright/test';
import { openReading, openStage } from './support/deck.ts';
import { lightTable } from './support/light-table.ts';
import { openSpeaker } from './support/speaker-windows.ts';
import { enlarged, jump } from './support/stage-tools.ts';

/// What a key asks for may be asked for when the network has gone, before it was fetched ahead.

/** The code of what is fetched when it is asked for. */
const code = /\/(?:light-table|jump|search|help|enlarge|laser|fold|dialog|say-blocked)-[^/]*\.(?:js|css)$/;

const help = (page: Page) => page.getByRole('dialog', { name: 'Taster' });
const blocked = (page: Page) => page.getByRole('dialog', { name: 'Talervisning' });
const search = (page: Page) => page.getByRole('dialog', { name: 'Søg i dagen' });

for (const { key, opens, says } of [
  { key: 'o', opens: lightTable, says: '»Alle slides«' },
  { key: 'g', opens: jump, says: '»Gå til slide«' },
  { key: '/', opens: search, says: '»Søg i dagen«' },
  { key: 'z', opens: enlarged, says: 'Det forstørrede diagram' },
  { key: '?', opens: help, says: '»Taster«' },
  { key: 's', opens: blocked, says: 'Talervisningen' },
] as const)
  test(`${key} says that it can't be had without network, and does what it does once there is some`, async ({
    page,
  }) => {
    const faults = faultsOn(page);
    await page.route(code, (route) => route.abort());
    await page.addInitScript(() => (window.open = () => null));
    await openStage(page, 'bisiddersager');
    const notice = page.locator('.notice');
    await page.keyboard.press(key);
    await expect(notice).toHaveText(new RegExp(`^${says} kunne ikke hentes\\. Prøv igen`));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.keyboard.press(key);
    await expect(opens(page)).toBeVisible();
    const styled = opens(page).evaluate((shown) => getComputedStyle(shown).position);
    expect(await styled, 'its styles have come, too').toMatch(/^(?:fixed|absolute)$/);
    expect(faults).toEqual([]);
  });

test('a press on the stage tries for its dot again', async ({ page }) => {
  const faults = faultsOn(page);
  await page.route(code, (route) => route.abort());
  // It is fetched ahead once: what a press asks for meanwhile is the same.
  const ahead = page.waitForEvent('requestfailed', (request) => /\/laser-/.test(request.url()));
  await openStage(page, 'intro');
  await ahead;
  await page.mouse.move(400, 250);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => marksText(page), 'the try has ended').toBe(true);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.down();
  await expect(page.locator('.laser')).toBeVisible();
  await page.mouse.up();
  expect(faults).toEqual([]);
});

test('the page to read says that the search can’t be had, and opens it once there is network', async ({
  page,
}) => {
  const faults = faultsOn(page);
  await page.route(/\/search-[^/]*\.js$/, (route) => route.abort());
  await openReading(page);
  await page.locator('[data-search]').click();
  await expect(page.locator('.notice')).toHaveText(/^»Søg i dagen« kunne ikke hentes\. Prøv igen/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.locator('[data-search]').click();
  await expect(search(page)).toBeVisible();
  expect(faults).toEqual([]);
});

test('the speaker’s window says that »Alle slides« can’t be had, and opens it once there is network', async ({
  page,
  context,
}) => {
  await context.route(/\/light-table-[^/]*\.js$/, (route) => route.abort());
  await openStage(page, 'bisiddersager');
  const speaker = await openSpeaker(page);
  const faults = faultsOn(speaker);
  await speaker.keyboard.press('o');
  await expect(speaker.locator('.notice')).toHaveText(/^»Alle slides« kunne ikke hentes\. Prøv igen/);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await speaker.keyboard.press('o');
  await expect(lightTable(speaker)).toBeVisible();
  expect(faults).toEqual([]);
});

/** Whether a press marks text, as none does while its dot is being fetched. */
const marksText = (page: Page): Promise<boolean> =>
  page
    .locator('#deck')
    .evaluate((deck) => deck.dispatchEvent(new Event('selectstart', { cancelable: true })));

/** Whatever a page throws and nobody takes. */
function faultsOn(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}
