import { expect, test, type Locator, type Page } from '@playwright/test';
import { cell, openForm, save, slide } from './support/edit-form.ts';
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

/** Puts a text in as it comes from a sheet. */
const paste = (at: Locator, text: string): Promise<void> =>
  at.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a wrong number is refused at its field in the words of the build, and cannot be saved', async ({
  page,
}) => {
  await open(page);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5,219');
  const message =
    'Feltet »siden_begyndelsen« er »5,219«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«. Mente du »5.219«?';
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toHaveAccessibleDescription(
    new RegExp('Mente du »5.219«'),
  );
  const link = page.locator('.problems').getByRole('button', { name: message });
  await cell(page, 'aar.1.nye').focus();
  await link.click();
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toBeFocused();
  await expect(save(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('1 fejl skal rettes først. Kladden er gemt i browseren.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Intet er gemt: der er fejl, som skal rettes først.')).toBeVisible();
  expect(await project.text(file)).toBe(before);
});

test('a new number is on its slide before it is saved, and one line of the file is another when it is', async ({
  page,
}) => {
  await open(page);
  await cell(page, 'aar.1.siden_begyndelsen').fill('5.301');
  await expect(
    page.getByRole('button', { name: 'Børns Vilkår har været bisidder i 5.301 sager' }),
  ).toBeVisible();
  await expect(slide(page).locator('#siden-begyndelsen h3')).toContainText('5.301');
  const rewritten = page.locator('.rewrites').filter({ hasText: 'Sætninger, som tallene skriver' });
  await expect(rewritten).toContainText(
    'sager siden 2008 bliver til Børns Vilkår har været bisidder i 5.301',
  );
  await page.getByRole('radio', { name: 'Som det er gemt' }).check();
  await expect(slide(page).locator('#siden-begyndelsen h3')).toContainText('5.219');
  await save(page).click();
  await expect(page.getByText(`${file} er gemt.`)).toBeVisible();
  expect(await project.text(file)).toBe(before.replace(': 5.219', ': 5.301'));
  await page.getByRole('button', { name: 'Tilbage før sidste gem' }).click();
  await expect(cell(page, 'aar.1.siden_begyndelsen')).toHaveValue('5.219');
  await save(page).click();
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
  expect(await project.text(file)).toBe(before);
});

test('the keys of a sheet lead from cell to cell', async ({ page }) => {
  await open(page);
  await cell(page, 'aar.0.nye').focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'aar.1.nye')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'aar.1.kommunen')).toBeFocused();
  await page.keyboard.type('440');
  await page.keyboard.press('Shift+Enter');
  await expect(cell(page, 'aar.0.kommunen')).toBeFocused();
  await expect(cell(page, 'aar.1.kommunen')).toHaveValue('440');
  await expect(cell(page, 'aar.0.kommunen')).toHaveAttribute('readonly');
});

test('a year is added without numbers, filled from a sheet, and taken back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Tilføj år 2022' }).click();
  await expect(cell(page, 'aar.2.nye')).toHaveValue('mangler');
  await expect(page.getByText('2022 er sat ind uden tal, og årene før er låst.')).toBeVisible();
  await paste(cell(page, 'aar.2.siden_begyndelsen'), '1\t2\t3');
  await expect(page.getByText('har 3 kolonner, men herfra er der kun 1. Intet er sat ind.')).toBeVisible();
  await paste(cell(page, 'aar.1.nye'), '1\t2\n');
  await expect(page.getByText('Rækken for 2021 er låst. Intet er sat ind.')).toBeVisible();
  await paste(cell(page, 'aar.2.kilde'), 'temadag-side-4\t803,00\t\u00a0451 \t#DIV/0!\r\n');
  await expect(cell(page, 'aar.2.kommunen')).toHaveValue('451');
  for (const [at, said] of [
    ['aar.2.nye', '»803,00«, men skal være et helt antal'],
    ['aar.2.familieretshuset', '»#DIV/0!«, men skal være et helt antal'],
  ] as const)
    await expect(cell(page, at)).toHaveAccessibleDescription(new RegExp(said));
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(cell(page, 'aar.2.nye')).toHaveValue('mangler');
  await page.getByRole('button', { name: 'Fjern 2022' }).click();
  await expect(cell(page, 'aar.2.nye')).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: 'Fortryd' }).click();
  await expect(cell(page, 'aar.2.nye')).toHaveValue('mangler');
  expect(await project.text(file)).toBe(before);
});

test('a year is written with the keyboard alone, and the file is what a careful person would have written', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Tilføj år 2022' }).focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'aar.2.nye')).toHaveValue('mangler');
  await cell(page, 'aar.1.kilde').focus();
  await page.keyboard.press('ArrowDown');
  const row = [
    'temadag-side-4',
    '787',
    '451',
    '336',
    '',
    '',
    '',
    '2,7 pct.',
    '6 pct.',
    '150',
    '937',
    '6.006',
  ];
  for (const [index, text] of row.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    if (text !== '') await page.keyboard.type(text);
  }
  await expect(page.getByRole('link', { name: 'Bisiddersager (kladde)', exact: true })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`${file} er gemt.`)).toBeVisible();
  const saved = await project.text(file);
  const [, seal = ''] = /\n {4}forsegl: (\w{8})\n\n {2}- aar: 2022/.exec(saved) ?? [];
  expect(saved).toBe(`${before}    forsegl: ${seal}

  - aar: 2022
    kilde: temadag-side-4
    nye: 787
    kommunen: 451
    familieretshuset: 336
    stigning_i_kommunen: 2,7 pct.
    stigning_i_familieretshuset: 6 pct.
    begyndt_tidligere: 150
    aktive: 937
    siden_begyndelsen: 6.006
`);
  await page.getByRole('button', { name: 'Tilbage før sidste gem' }).click();
  await expect(cell(page, 'aar.2.nye')).toHaveCount(0);
  await save(page).click();
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
  expect(await project.text(file)).toBe(before);
});
