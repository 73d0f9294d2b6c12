import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const slides = 'slides/intro.mdx';
const numbers = 'data/bisiddersager.yaml';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(slides);
});
test.afterAll(() => project.close());

const cards = (page: Page): Locator => page.locator('[data-card]');
const card = (page: Page, text: string): Locator => cards(page).filter({ hasText: text });
const button = (at: Locator, name: string): Locator => at.getByRole('button', { name, exact: true });

const newYear = 'temadag-side-4\t787\t451\t336\t\t\t\t2,7 pct.\t6 pct.\t150\t937\t6.006';

/** Puts a new year's numbers into a draft, and opens the sentences. */
async function open(page: Page): Promise<void> {
  await page.goto(`${project.address}rediger/#${numbers}`);
  await page.getByRole('button', { name: 'Tilføj år 2022' }).click();
  await page.locator('[data-cell="aar.2.kilde"]').evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, newYear);
  await expect(page.getByRole('link', { name: 'Bisiddersager (kladde)', exact: true })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Sætninger/ })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Sætninger', exact: true })).toBeVisible();
}

/** Opens the texts of a file of slides, without a draft of another test's. */
async function openTexts(page: Page, file = slides): Promise<void> {
  await page.goto(`${project.address}rediger/#tekster/${file}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Noter og tekster' })).toBeVisible();
}

const row = (page: Page, text: string): Locator => page.locator('[data-row]').filter({ hasText: text });

test.describe('what the panes are to everybody', () => {
  for (const [name, width, height] of [
    ['1440 pixels wide', 1440, 900],
    ['1024 pixels wide', 1024, 768],
    ['1280 pixels at 200 per cent', 640, 360],
  ] as const)
    test(`they have nothing that axe finds wrong, and fit where the window is ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await open(page);
      await expect(cards(page)).toHaveCount(4);
      expect(await axeFaults(page)).toEqual([]);
      await button(card(page, 'Stigningen afspejler'), 'Skriv om').click();
      await expect(page.getByRole('textbox', { name: 'Teksten, som den skal være' })).toBeFocused();
      expect(await axeFaults(page)).toEqual([]);
      expect(await fits()).toBeLessThanOrEqual(0);
      await page.getByRole('link', { name: 'Noter og tekster' }).click();
      await page.locator('summary', { hasText: 'Intro til dagen' }).click();
      await button(row(page, 'Læs overskriften, som den står'), 'Skriv om').click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await fits()).toBeLessThanOrEqual(0);
    });
});

const focused = (page: Page): Locator => page.locator(':focus');

test('a year’s sentences are kept, rewritten and taken out by the keyboard alone, and the file is what a careful person would have written', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('0 af 4 læst')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sætninger 4 skal læses' })).toBeVisible();
  await expect(card(page, 'Peg på Familieretshuset')).toContainText(
    'nye bisiddersager i Familieretshuset: 318 → 336',
  );
  await expect(card(page, 'Sagerne fra')).toContainText('Den holder ikke: tallene hedder');
  await expect(button(card(page, 'Sagerne fra'), 'Gælder stadig')).toHaveCount(0);

  await button(card(page, 'Peg på Familieretshuset'), 'Gælder stadig').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('gælder stadig. Fortryd')).toBeVisible();
  await expect(page.getByText('1 af 4 læst')).toBeVisible();

  // The next one has the focus.
  await expect(button(card(page, 'Stigningen afspejler'), 'Gælder stadig')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const sentence = page.getByRole('textbox', { name: 'Teksten, som den skal være' });
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Det var *ikke* {alt}: ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('451');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sentence).toBeFocused();
  await page.keyboard.type(' i kommunen.');
  await expect(sentence).toHaveText(/Det var \*ikke\* \{alt\}: \u200b?451\u200b? i kommunen\.$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 af 4 læst')).toBeVisible();

  await expect(button(card(page, 'Der har desuden'), 'Gælder stadig')).toBeFocused();
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(card(page, 'Der har desuden')).toHaveCount(0);
  await expect(button(card(page, 'Sagerne fra'), 'Skriv om')).toBeFocused();
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Ingen sætninger venter på at blive læst.')).toBeVisible();
  await expect(focused(page)).toHaveText('Sætninger');

  await page.keyboard.press('Control+s');
  await expect(page.getByText(`${numbers} og ${slides} er gemt.`)).toBeVisible();
  const taken = [/ <Claim that="kun i år">.*?<\/Claim>/, /\n\n<Claim that="nyt navn"[^]*?<\/Claim>/];
  const careful = taken.reduce((text, one) => text.replace(one, ''), before);
  expect(await project.text(slides)).toBe(
    careful
      .replace('of={bisiddersager} written="2021"', 'of={bisiddersager} written="2022"')
      .replace(
        'Familieretshuset.</Claim>',
        'Familieretshuset. Det var \\*ikke\\* \\{alt\\}: {kommunen} i kommunen.</Claim>',
      ),
  );
});

test('a number that is typed is told at its text in the words of the build, and cannot be saved', async ({
  page,
}) => {
  await openTexts(page);
  const text = row(page, 'Læs overskriften. Det er sager');
  await button(text, 'Skriv om').click();
  await page.keyboard.type(' Der var 12 sager.');
  const writing = page.locator('.rewriting');
  await expect(writing).toContainText('»12« er skrevet i teksten');
  await expect(writing.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('1 fejl skal rettes først.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(text, 'Skriv om')).toBeFocused();
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
  await expect(text).not.toContainText('12');
});

test('a number in a sentence is deleted as one sign, and put back', async ({ page }) => {
  await openTexts(page);
  await button(row(page, 'Sig til sidst'), 'Skriv om').click();
  const sentence = page.getByRole('textbox', { name: 'Teksten, som den skal være' });
  await expect(sentence.locator('.chip')).toHaveCount(1);
  for (let step = 0; step < 4 && (await sentence.locator('.chip').count()) > 0; step += 1)
    await page.keyboard.press('Backspace');
  await expect(sentence).toHaveText(/hvor mange der var i gang: \u200b?$/);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(sentence.locator('.chip')).toHaveCount(1);
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
});

test('what is pasted is text on one line', async ({ page }) => {
  await openTexts(page);
  await button(row(page, 'Herfra: filmen.'), 'Skriv om').click();
  const sentence = page.getByRole('textbox', { name: 'Teksten, som den skal være' });
  await sentence.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<b>Nu</b>');
    clipboardData.setData('text/plain', ' Nu\r\n og her');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(sentence).toHaveText('Herfra: filmen. Nu og her');
  await expect(sentence.locator('b')).toHaveCount(0);
});

test('notes get a paragraph and lose one, and every other byte is as it was', async ({ page }) => {
  const file = 'slides/velkommen.mdx';
  const was = await project.text(file);
  await openTexts(page, file);
  await page.getByRole('button', { name: 'Tilføj afsnit' }).first().click();
  await page.keyboard.type('Sig, hvor kaffen står.');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Sig, hvor kaffen står.')).toBeVisible();
  await button(row(page, 'Byd velkommen'), 'Slet').click();
  await expect(row(page, 'Byd velkommen')).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`${file} er gemt.`)).toBeVisible();
  expect(await project.text(file)).toBe(
    was
      .replace(/Byd velkommen.*\n\n/, '')
      .replace('Herfra: dagens program.', 'Sig, hvor kaffen står.\n\nHerfra: dagens program.'),
  );
});

test('a rewritten text is there after the page was closed', async ({ context, page }) => {
  await openTexts(page);
  await button(row(page, 'Herfra: filmen.'), 'Skriv om').click();
  await page.keyboard.type(' Og så');
  await page.close();
  const again = await context.newPage();
  await openTexts(again);
  await expect(row(again, 'Herfra: filmen. Og så')).toBeVisible();
});
