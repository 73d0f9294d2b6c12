import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { tabTo } from './support/edit-keys.ts';
import { openSlides, save, slide, stage, tool } from './support/edit-slides.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const file = 'slides/intro.mdx';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(file);
});
test.afterAll(() => project.close());

const names = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Intro til dagen', exact: true }).locator('.slide-name').allInnerTexts();

const open = (page: Page) => openSlides(project, page);

test('slides are moved, hidden, copied, added and taken away by the keyboard alone', async ({ page }) => {
  await open(page);
  const [film, since] = ['Hvorfor er det nu bisidning', 'Børns Vilkår har været bisidder'];
  await tabTo(page, slide(page, film));
  await page.keyboard.press('Enter');
  await expect(stage(page).locator('#hvorfor-bisidning')).toBeVisible();

  // Moved: the focus goes along, and the deck has the new order.
  await tabTo(page, tool(page, 'Flyt ned'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'er flyttet ned.' })).toBeVisible();
  await expect
    .poll(async () => (await names(page)).slice(0, 3))
    .toEqual(['Intro til dagen', expect.stringContaining(since), expect.stringContaining(film)]);
  await expect(tool(page, 'Flyt ned')).toBeFocused();
  await expect(stage(page).locator('#siden-begyndelsen + #hvorfor-bisidning')).toHaveCount(1);

  // Hidden: it is in the list, and not in the deck.
  await tabTo(page, tool(page, 'Skjul'));
  await page.keyboard.press('Enter');
  await expect(tool(page, 'Vis')).toBeFocused();
  await expect(slide(page, film)).toContainText('skjult');
  await expect(
    page.locator('aside').getByRole('button', { name: /Hvorfor er det.* forsvinder/ }),
  ).toBeVisible();

  // Added from the guide: one goes on at it.
  await tabTo(page, tool(page, 'Nyt slide efter'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Liste', exact: true }));
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Husk før mødet')).toBeFocused();
  await expect(stage(page).locator('#husk-foer-moedet h3')).toBeVisible();
  await expect(stage(page).locator('#hvorfor-bisidning')).toHaveCount(0);

  // Copied, and the copy taken away, and that taken back.
  await tabTo(page, tool(page, 'Kopiér'));
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Husk før mødet')).toHaveCount(2);
  await expect(slide(page, 'Husk før mødet').nth(1)).toBeFocused();
  await tabTo(page, tool(page, 'Fjern'));
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Husk før mødet')).toHaveCount(1);
  await tabTo(page, page.locator('.notice').getByRole('button', { name: 'Fortryd' }));
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Husk før mødet')).toHaveCount(2);

  await save(page);
  const [, filmText = ''] = /(<Slide id="hvorfor-bisidning">[^]*?<\/Slide>\n\n)/.exec(before) ?? [];
  const [, sinceText = ''] = /(<Slide id="siden-begyndelsen"[^]*?<\/Slide>\n\n)/.exec(before) ?? [];
  const list = (id: string) => `<Slide id="${id}">

### Husk før mødet

- Spørg, hvad der er vigtigt for barnet.
- Aftal, hvem der siger hvad.
  - Barnet bestemmer selv.
- Fortæl, hvem der kommer.

</Slide>

`;
  expect(await project.text(file)).toBe(
    before.replace(
      filmText + sinceText,
      () =>
        sinceText +
        filmText.replace('"hvorfor-bisidning"', '"hvorfor-bisidning" hidden') +
        list('husk-foer-moedet') +
        list('husk-foer-moedet-2'),
    ),
  );

  // What was saved can be taken back, too.
  await slide(page, since).press('Enter');
  await page.getByRole('button', { name: 'Tilbage før sidste gem af »Intro til dagen«' }).press('Enter');
  await expect(slide(page, 'Husk før mødet')).toHaveCount(0);
  await save(page);
  expect(await project.text(file)).toBe(before);
});

test('the item’s own slide stays where it is', async ({ page }) => {
  await open(page);
  await slide(page, 'Intro til dagen').click();
  await expect(tool(page, 'Nyt slide efter')).toBeVisible();
  await expect(tool(page, 'Flyt ned')).toHaveCount(0);
  await slide(page, 'Dagens program').click();
  await expect(tool(page, 'Flyt op')).toHaveAttribute('aria-disabled', 'true');
  await tool(page, 'Flyt op').press('Enter');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
});

test.describe('the page of slides', () => {
  test('has nothing that axe finds wrong', async ({ page }) => {
    await open(page);
    await slide(page, 'Dagens program').click();
    expect(await axeFaults(page)).toEqual([]);
    await tool(page, 'Nyt slide efter').click();
    await expect(page.getByRole('button', { name: 'Liste', exact: true })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await tool(page, 'Sæt et billede ind').click();
    await page.getByRole('button', { name: 'Sæt billedet ind' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });

  for (const [name, width, height] of [
    ['1024 pixels wide', 1024, 768],
    ['1280 pixels at 200 per cent', 640, 360],
  ] as const)
    test(`fits where the window is ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      await slide(page, 'Dagens program').click();
      for (const below of ['Nyt slide efter', 'Sæt et billede ind']) {
        await tool(page, below).click();
        await expect(tool(page, below)).toHaveAttribute('aria-expanded', 'true');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      }
    });
});

test('an item without slides is given the first ones, by the keyboard alone', async ({ page }) => {
  const back = await project.move('slides/kaffe.mdx', 'kaffe.mdx');
  const kaffe = page.getByRole('region', { name: 'Kaffe og kage', exact: true });
  const begin = page.getByRole('button', { name: 'Begynd slides til Kaffe og kage' });
  await open(page);
  await expect(stage(page).locator('#deck[data-ready]')).toBeVisible();
  await begin.press('Enter');
  await expect(kaffe.locator('.slide-name')).toHaveText([
    'Kaffe og kage',
    'Bisidderen står ved barnets side',
  ]);
  await expect(kaffe.locator('.slide-name').last()).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Punkter uden slides' })).toHaveCount(0);
  await expect(stage(page).locator('#bisidderen-staar-ved-barnets-side h3')).toBeVisible();
  await page.locator('.notice').getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(begin).toBeVisible();
  await expect(kaffe).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await begin.press('Enter');
  await expect(kaffe.locator('.slide-name')).toHaveCount(2);
  await save(page);
  expect(await project.text('slides/kaffe.mdx')).toMatch(
    /^<Opening \/>\n\n<Slide id="bisidderen-staar-ved-barnets-side">\n[^]*<\/Slide>\n$/,
  );
  await back();
});
