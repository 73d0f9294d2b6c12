import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { oneFile } from '../scripts/print/one-file.ts';
import { copyProject } from './support/scratch-project.ts';
import { renderOnce } from '../scripts/deck/static-deck.ts';
import { at, isDrawn, isOn, isReady, slideIds } from './support/deck.ts';
import { run } from './support/export.ts';
import { readPdf, type PdfFile } from './support/pdf-file.ts';
import { chartFaults, notIn, squeezed, textsIn } from './support/printed.ts';

// The PDFs are made once, and all of these read them.
test.describe.configure({ mode: 'default' });

let project: string;
let slides: PdfFile;
let handout: PdfFile;
let withNotes: { slides: PdfFile; handout: PdfFile };

const read = async (name: string) => readPdf(readFileSync(path.join(project, 'dist', name)));

test.beforeAll(async () => {
  project = await copyProject();
  expect(await run(project, ['pdf', '--notes'])).toMatchObject({ status: 0 });
  withNotes = { slides: await read('temadag.pdf'), handout: await read('temadag-handout.pdf') };
  expect(await run(project, ['pdf'])).toMatchObject({ status: 0 });
  slides = await read('temadag.pdf');
  handout = await read('temadag-handout.pdf');

  // The edition that may be printed, shown on a screen: what the PDFs are held against.
  const here = process.cwd();
  process.chdir(project);
  try {
    const deck = await renderOnce({ notes: false, place: 'tryk', today: new Date(), missing: 'shown' });
    await writeFile('dist/skaerm.html', await oneFile(deck));
  } finally {
    process.chdir(here);
  }
});

test.afterAll(async () => {
  await rm(project, { recursive: true });
});

test('the slides’ PDF has a page for each slide, as wide as the stage, with all that is said on it', async ({
  page,
}) => {
  test.slow();
  await openOnScreen(page);
  const ids = await slideIds(page);
  expect(slides.pages.length).toBe(ids.length);
  for (const [index, id] of ids.entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await isOn(page, id);
    await isDrawn(page);
    const { width, height, text = '' } = slides.pages[index] ?? {};
    expect.soft([width, height], id).toEqual([960, 540]);
    const texts = await textsIn(page, `#${id}`);
    expect(texts.length, `there is text on ${id}`).toBeGreaterThan(0);
    expect.soft(notIn(text, texts), id).toEqual([]);
  }
});

test('the handout says all that the page to read says, on A4', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openOnScreen(page, '?vis=laes');
  // A text that goes on over the page's end has the page's number in it.
  const text = handout.pages.map((one) => one.text.replace(/^\s*\d+ af \d+|\d+ af \d+\s*$/g, '')).join('');
  expect(notIn(text, await textsIn(page, '#deck'))).toEqual([]);
  for (const [index, one] of handout.pages.entries()) {
    expect([Math.round(one.width), Math.round(one.height)]).toEqual([595, 842]);
    expect(one.text).toContain(`${index + 1} af ${handout.pages.length}`);
  }
});

test('the handout is at most 9 pages, and none of them is two thirds empty', () => {
  expect(handoutFaults(handout.pages.map(({ filled }) => filled))).toEqual([]);
  expect(handoutFaults([...Array<number>(8).fill(0.9), 0.2, 0.9, 0.1])).toEqual([
    '11 pages',
    'page 9 is 20 % full',
    'page 11 is 10 % full',
  ]);
});

test('the check finds words that are not printed', async ({ page }) => {
  await openOnScreen(page);
  await page
    .locator('#velkommen p')
    .first()
    .evaluate((text) => (text.textContent = 'Et ord til'));
  expect(notIn(slides.pages[0]?.text ?? '', await textsIn(page, '#velkommen'))).toEqual(['Et ord til']);
});

test('every chart is drawn in both PDFs, at 200 dots an inch or more', async ({ page }) => {
  await openOnScreen(page);
  const drawn = await page
    .locator('section.slide')
    .evaluateAll((all) =>
      all.map((slide) => slide.querySelectorAll('.plot:not(:has(> :not(canvas)))').length),
    );
  const total = drawn.reduce((sum, count) => sum + count);
  expect(total).toBeGreaterThan(0);
  for (const [index, count] of drawn.entries())
    expect.soft(chartFaults(slides.pages[index]?.pictures ?? [], count), `page ${index + 1}`).toEqual([]);
  const inHandout = handout.pages.flatMap(({ pictures }) => pictures);
  expect(chartFaults(inHandout, total)).toEqual([]);
});

const chart = (ratio: number, draw: string) =>
  `<canvas width="${300 * ratio}" height="${150 * ratio}" style="width: 300px; height: 150px"></canvas>
  <script>{ const pen = document.querySelector('canvas').getContext('2d'); ${draw} }</script>`;
const bars =
  "for (const [at, colour] of ['red', 'blue', 'green'].entries()) { pen.fillStyle = colour; pen.fillRect(at * 90, 0, 60, 150); }";

for (const { fault, html, found } of [
  { fault: 'none', html: chart(3, bars), found: [] },
  {
    fault: 'a blank chart',
    html: chart(3, 'pen.clearRect(0, 0, 9, 9)'),
    found: [/blank|1 charts, 0 pictures/],
  },
  { fault: 'a chart as coarse as a screen', html: chart(1, bars), found: [/96 dots an inch/] },
  { fault: 'a chart that is not there', html: '<p>Et diagram</p>', found: [/1 charts, 0 pictures/] },
])
  test(`the check finds what is planted: ${fault}`, async ({ page }) => {
    await page.setContent(html);
    const { pages } = await readPdf(await page.pdf({ tagged: true }));
    expect(chartFaults(pages[0]?.pictures ?? [], 1)).toEqual(
      found.map((one): unknown => expect.stringMatching(one)),
    );
  });

test('a reader who can’t see the PDFs is told where they are, and what the charts show', async ({ page }) => {
  await openOnScreen(page);
  for (const pdf of [slides, handout]) {
    expect(pdf).toMatchObject({ title: await page.title(), language: 'da', isTagged: true });
    expect(pdf.pages.flatMap(({ roles }) => roles)).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'Figure']),
    );
  }
  const headings = page.locator('.slide-body').locator('css=h1, h2, h3');
  const all = (await headings.evaluateAll((them) => them.map((heading) => heading.textContent))).map(
    squeezed,
  );
  expect(slides.outline.map(squeezed)).toEqual(all);
  for (const [index, { roles }] of slides.pages.entries())
    expect(
      roles.some((role) => /^H[123]$/.test(role)),
      `a heading on page ${index + 1}`,
    ).toBe(true);
  expect(handout.outline).toEqual(expect.arrayContaining(['Frokost', 'Kilder og metode']));
  expect(handout.pages.flatMap(({ roles }) => roles)).toContain('Table');

  const said = [slides, handout].map(({ pages }) => pages.flatMap(({ alts }) => alts).join('\n'));
  expect(said[0]).toMatch(/2021: Kommunen \d+, Familieretshuset \d+, I alt \d+/);
  expect(said[1]).toContain('Tallene står i tabellen.');
});

test('all typefaces are ours, and in the files', async () => {
  // Chromium writes the letters of a variable typeface as shapes, which have no name.
  const others = [slides, handout].map(({ fonts }) =>
    fonts.filter((name) => !/^$|Bricolage|Figtree/.test(name)),
  );
  expect(others).toEqual([[], []]);
  expect([slides.missing, handout.missing]).toEqual([[], []]);
  const { fonts, missing } = await readPdf(new TextEncoder().encode(pdfWithoutItsFont));
  expect({ fonts, missing }, 'the check finds another, that is not there').toEqual({
    fonts: ['Helvetica'],
    missing: ['Helvetica'],
  });
});

test('notes are in the handout when they are asked for, and nowhere else', () => {
  const hasNotes = (pdf: PdfFile) => pdf.pages.some(({ text }) => text.includes('Talernoter'));
  expect([slides, handout, withNotes.slides].map(hasNotes)).toEqual([false, false, false]);
  expect(hasNotes(withNotes.handout)).toBe(true);
});

test('without a browser it is said, and the PDFs from before stay whole', async () => {
  const before = readFileSync(path.join(project, 'dist', 'temadag.pdf'));
  const { status, said } = await run(project, ['pdf'], { CHROME_PATH: '/findes/ikke' });
  expect(status).toBe(1);
  expect(said.trim().split('\n').at(-1)).toBe(
    'PDF kan ikke laves: CHROME_PATH peger på /findes/ikke, men der ligger ingen browser. Ret den, eller fjern den.',
  );
  expect(readFileSync(path.join(project, 'dist', 'temadag.pdf')).equals(before)).toBe(true);
});

/** Too many pages, and pages of which two thirds are empty. */
const handoutFaults = (filled: readonly number[]): string[] => [
  ...(filled.length > 9 ? [`${filled.length} pages`] : []),
  ...filled.flatMap((share, at) =>
    share < 1 / 3 ? [`page ${at + 1} is ${Math.round(share * 100)} % full`] : [],
  ),
];

async function openOnScreen(page: Page, query = ''): Promise<void> {
  // Paper has no clock: a break that is under way counts its minutes on a screen.
  await page.clock.setFixedTime(at('08:00'));
  await page.goto(pathToFileURL(path.join(project, 'dist', 'skaerm.html')).href + query);
  if (query === '') await isReady(page);
}

const pdfWithoutItsFont = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 25>> stream
BT /F 9 Tf (Et ord) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
`;
