import { expect, test, type Page } from '@playwright/test';
import { cell, openForm, save } from './support/edit-form.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const file = 'data/bisiddersager.yaml';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(file);
});
test.afterAll(() => project.close());

const open = (page: Page, title = 'Bisiddersager') => openForm(project, page, title);

test('a draft is there after the page was closed', async ({ context, page }) => {
  await open(page);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5.4');
  // At once: before the server has seen it.
  await page.close();
  const again = await context.newPage();
  await open(again);
  await expect(cell(again, 'aar.1.siden_begyndelsen')).toHaveValue('5.4');
  await expect(again.locator('.problems')).toContainText('»5.4«');
});

test('a file that was changed on the disk meanwhile is shown beside the draft, and nothing is lost', async ({
  page,
}) => {
  await open(page);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5.301');
  await expect(page.getByText('Kladden er gemt i browseren.')).toBeVisible();
  const back = await project.edit(file, '    aktive: 916', '    # Set efter.\n    aktive: 916');
  const theirs = await project.text(file);
  await save(page).click();
  const dialog = page.getByRole('dialog', { name: `${file} er ændret et andet sted` });
  await expect(dialog.locator('mark', { hasText: '# Set efter.' })).toBeVisible();
  await expect(dialog.locator('mark', { hasText: 'siden_begyndelsen: 5.301' })).toBeVisible();
  expect(await project.text(file)).toBe(theirs);
  await dialog.getByRole('button', { name: 'Behold filen' }).click();
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toHaveValue('5.219');
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toHaveValue('5.301');
  await save(page).click();
  await dialog.getByRole('button', { name: 'Gem min kladde i stedet' }).click();
  await expect(page.getByText(`${file} er gemt.`)).toBeVisible();
  expect(await project.text(file)).toBe(before.replace(': 5.219', ': 5.301'));
  await back();
});

test('what is written in two tabs is in both, and neither takes the other’s when it saves', async ({
  context,
  page,
}) => {
  const saved = await project.text(file);
  const film = await project.text('data/film.yaml');
  await open(page);
  const other = await context.newPage();
  await open(other);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5.302');
  await cell(other, 'aar.1.siden_begyndelsen').fill('5.303');
  await other.getByRole('link', { name: 'Filmen' }).click();
  await cell(other, 'titel').fill('Hvorfor er bisidning vigtig?');
  await expect(other.getByText('Bisiddersager og Filmen er ændret.')).toBeVisible();
  await save(page).click();
  await expect(page.getByText(`${file} er gemt.`)).toBeVisible();
  expect(await project.text(file)).toBe(saved.replace(/: 5\.\d{3}(?=\n$)/, ': 5.302'));
  await save(other).click();
  const dialog = other.getByRole('dialog', { name: `${file} er ændret et andet sted` });
  await expect(dialog.locator('mark', { hasText: '5.302' })).toBeVisible();
  await expect(dialog.locator('mark', { hasText: '5.303' })).toBeVisible();
  expect(await project.text('data/film.yaml')).toBe(film);
  await dialog.getByRole('button', { name: 'Gem min kladde i stedet' }).click();
  await expect(other.getByText('Alt er gemt.')).toBeVisible();
  expect(await project.text(file)).toContain('siden_begyndelsen: 5.303');
  expect(await project.text('data/film.yaml')).toContain('Hvorfor er bisidning vigtig?');
});

test('the bar does not say that all is saved from the first key on', async ({ page }) => {
  await open(page, 'Forbehold');
  const bar = page.locator('#gem-hvorfor');
  await expect(bar).toHaveText('Alt er gemt.');
  // The server has not answered what is typed before it is let.
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/rediger/kladde', async (route) => {
    await answered;
    await route.continue();
  });
  const field = page.locator('main [data-cell]').first();
  const stands = await field.inputValue();
  await field.press('End');
  await field.press('a');
  await expect(bar).toHaveText('Det, du skriver, er ikke gemt endnu.');
  answer();
  await expect(bar).toHaveText('Forbehold er ændret. Kladden er gemt i browseren.');
  await field.press('Backspace');
  await expect(bar).toHaveText('Alt er gemt.');
  // An emptied field is sent once it is left.
  await field.fill('');
  await expect(bar).toHaveText('Det, du skriver, er ikke gemt endnu.');
  await field.fill(stands);
  await expect(bar).toHaveText('Alt er gemt.');
});
