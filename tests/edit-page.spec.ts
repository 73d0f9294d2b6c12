import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { cell, openForm, save, slide } from './support/edit-form.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

let project: ScratchProject;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
});
test.afterAll(() => project.close());

const open = (page: Page, title = 'Bisiddersager') => openForm(project, page, title);

test('an item of the programme gets a second speaker, and is moved', async ({ page }) => {
  const programme = await project.text('data/program.yaml');
  await open(page, 'Programmet');
  await page.locator('[id="felt-punkter.4.taler"]').getByRole('radio', { name: 'Flere' }).check();
  await cell(page, 'punkter.4.taler.1.navn').fill('Bo Bang: bisidder');
  await expect(slide(page).locator('#ved-en-bisidder')).toContainText('Bo Bang: bisidder');
  await save(page).click();
  await expect(page.getByText('data/program.yaml er gemt.')).toBeVisible();
  const saved = await project.text('data/program.yaml');
  expect(saved).toContain('    taler:\n      - navn: Susan Tims');
  expect(saved).toContain("\n      - navn: 'Bo Bang: bisidder'\n    slags: oplæg\n");
  expect(saved.split('taler:')[0]).toBe(programme.split('taler:')[0]);
  await page
    .getByRole('group', { name: 'Flyt Frokost og det, der følger, i tid' })
    .getByRole('button', { name: '+15 min.' })
    .click();
  await expect(cell(page, 'punkter.3.start')).toHaveValue('13.15');
  await expect(cell(page, 'punkter.8.start')).toHaveValue('16.15');
  await expect(cell(page, 'punkter.2.start')).toHaveValue('11.00');
  await page.getByRole('button', { name: 'Flyt Frokost ned' }).click();
  await expect(page.locator('.problems')).toContainText('Punkterne skal stå i dagens rækkefølge.');
});

test('a quote is taken back by the child, and is not shown', async ({ page }) => {
  await open(page, 'Citater');
  const consent = page.locator('[id="felt-citater.0.samtykke"]');
  await consent.getByRole('radio', { name: 'Oplyst' }).check();
  await consent.getByRole('checkbox', { name: 'rummet' }).check();
  await cell(page, 'citater.0.samtykke.trukket_tilbage').selectOption('ja');
  await expect(page.getByText('Citater er ændret. Kladden er gemt i browseren.')).toBeVisible();
  await save(page).click();
  await expect(page.getByText('data/citater.yaml er gemt.')).toBeVisible();
  expect(await project.text('data/citater.yaml')).toContain('trukket_tilbage: ja');
});

test('what the check only warns of is listed, with the way to its file', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /^Advarsler \d+ at se på$/ }).click();
  const list = page.getByRole('main').getByRole('list');
  await expect(list).toContainText('Samtykket til »citat-2« er ukendt.');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Citater' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Citater', exact: true })).toBeVisible();
});

test('a cell of a sheet is as wide as what stands in its column', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await open(page, 'Underretninger');
  const name = page.locator('td input[data-cell$=".navn"]').first();
  await name.fill('Vold mellem de voksne i hjemmet');
  const cut = () =>
    page
      .locator('td input')
      .evaluateAll((cells) =>
        cells.flatMap((cell) =>
          cell instanceof HTMLInputElement && cell.scrollWidth > cell.clientWidth ? cell.value : [],
        ),
      );
  await expect.poll(cut).toEqual([]);
});

test.describe('what the page is to everybody', () => {
  test('has nothing that axe finds wrong', async ({ page }) => {
    await open(page);
    await cell(page, 'aar.1.siden_begyndelsen').fill('5,219');
    await expect(page.locator('.problems')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    for (const title of ['Programmet', 'Citater', 'Underretninger', 'Forbehold']) {
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
      expect(await axeFaults(page), title).toEqual([]);
    }
  });

  for (const [name, width, height] of [
    ['1024 pixels wide', 1024, 768],
    ['1280 pixels at 200 per cent', 640, 360],
  ] as const)
    test(`fits where the window is ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      await expect(cell(page, 'aar.1.nye')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Tilføj år 2022' }).scrollIntoViewIfNeeded();
      await expect(page.getByRole('button', { name: 'Tilføj år 2022' })).toBeVisible();
    });
});

test('nothing of the page is in the site that is built', () => {
  const marks = /x-rediger|rediger:kladde|\/rediger\//;
  expect(readFileSync('scripts/edit/page/ask.ts', 'utf8')).toMatch(marks);
  const files = readdirSync(siteUnderTest, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|css|json|webmanifest|txt)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => marks.test(readFileSync(path.join(siteUnderTest, name), 'utf8')))).toEqual(
    [],
  );
});

test('the frame shows the slide and none of the stage’s own buttons, with the draft and as it is saved', async ({
  page,
}) => {
  await open(page);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5.309');
  for (const name of ['Med kladden', 'Som det er gemt']) {
    await page.getByRole('radio', { name }).check();
    await expect(slide(page).locator('#siden-begyndelsen h3')).toBeVisible();
    await expect(slide(page).locator('.controls')).toBeHidden();
    for (const button of ['Taster', 'Læs som side'])
      await expect(slide(page).locator('.top-line').getByText(button)).toBeHidden();
  }
});

for (const [width, height, isSeen] of [
  [1440, 900, true],
  [1024, 500, true],
  [640, 360, false],
] as const)
  test(`in a long file the list of files is ${isSeen ? '' : 'not '}beside it all the way, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'Programmet');
    const last = page.getByRole('navigation').getByRole('link', { name: 'Slides' });
    await cell(page, 'punkter.8.titel').scrollIntoViewIfNeeded();
    const heading = page.getByRole('heading', { level: 1, name: 'Rediger' });
    await expect(isSeen ? heading : cell(page, 'punkter.8.titel')).toBeInViewport();
    const top = () =>
      page
        .getByRole('navigation')
        .locator('> div')
        .evaluate((list) => list.getBoundingClientRect().top);
    expect((await top()) === 0).toBe(isSeen);
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    expect((await top()) === 0).toBe(isSeen);
  });
