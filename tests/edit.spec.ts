import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { siteUnderTest } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
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

const cell = (page: Page, at: string): Locator => page.locator(`[data-cell="${at}"]`);
const save = (page: Page): Locator => page.getByRole('button', { name: 'Gem', exact: true });
const slide = (page: Page) => page.frameLocator('iframe');

/** Opens the editing page at a file, without a draft of another test's. */
async function open(page: Page, title = 'Bisiddersager'): Promise<void> {
  await page.goto(`${project.address}rediger/`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

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
