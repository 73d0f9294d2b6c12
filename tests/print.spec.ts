import { expect, test, type Page } from '@playwright/test';
import { chartsOutOfPlace, isDrawn, isOn, openReading, openStage } from './support/deck.ts';
import { readPdf } from './support/pdf-file.ts';
import { notIn, squeezed, textsIn } from './support/printed.ts';

test('the stage prints the page to read, and goes on where it was', async ({ page }) => {
  await openReading(page);
  await page.emulateMedia({ media: 'print' });
  const texts = await textsIn(page, 'main');
  await page.emulateMedia({ media: null });

  await openStage(page, 'bisiddersager');
  await isDrawn(page);
  const before = await chartOn(page);
  const pages = await print(page);
  for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  expect(notIn(pages.map(({ text }) => text).join(''), texts)).toEqual([]);
  expect(pages[0]?.text).toMatch(/Tallene går til og med \d{4}\./);

  await isOn(page, 'bisiddersager');
  expect((await chartOn(page)) === before, 'its chart is the same').toBe(true);
  await expect(page.locator('.slides')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await isOn(page, 'underretninger');
});

test('what was drawn for paper is let go when the printing is over, and the focus is where it was', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const looking = new Set<unknown>();
    const [begin, end] = [setInterval, clearInterval];
    Object.assign(window, {
      looking,
      setInterval: (...given: Parameters<typeof begin>) => {
        const id = begin(...given);
        looking.add(id);
        return id;
      },
      clearInterval: (id: number) => {
        looking.delete(id);
        end(id);
      },
    });
  });
  await openStage(page, 'bisiddersager');
  await expect.poll(() => chartsOutOfPlace(page), 'those near it are drawn as well').toEqual([]);
  const count = () => page.evaluate<number>('looking.size');
  const before = await count();
  expect(before, 'a chart looks whether it is seen otherwise').toBeGreaterThan(0);
  const heading = page.locator('#bisiddersager [aria-level="1"]');
  await expect(heading).toBeFocused();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await count(), 'all charts are drawn for paper').toBeGreaterThan(before);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await count()).toBe(before);
  await expect(heading).toBeFocused();
});

test('paper is white, also where a browser prints what lies behind', async ({ page }) => {
  await openReading(page);
  const behind = page.locator('html');
  await expect(behind).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print' });
  await expect(behind).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('no heading and no time is left alone at the foot of a page, and the programme is in one piece', async ({
  page,
}) => {
  await openReading(page);
  const pages = await print(page);
  const headings = (await page.locator(':is(h2:has(+ *), h3:has(+ *), .when):visible').allTextContents()).map(
    squeezed,
  );
  // The programme's last row may end a page: it is no heading, though it says what one says.
  const programme = squeezed((await page.locator('.agenda').textContent()) ?? '');
  const read = pages.map(({ text }) => ({ text: footOf(text).replace(programme, '§') }));
  expect(read.filter(({ text }) => text.includes('§'))).toHaveLength(1);
  expect(alone(read, headings)).toEqual([]);
  const [first] = headings;
  expect(alone([{ text: `Ord ${first}` }], headings), 'the check finds one').toEqual([first]);

  const items = (await page.locator('.agenda .item').allTextContents()).map(squeezed);
  const withProgramme = pages.filter(({ text }) => items.every((item) => squeezed(text).includes(item)));
  expect(withProgramme).toHaveLength(1);
});

test('no table goes on to the next page, and the check finds one that does', async ({ page }) => {
  await openReading(page);
  expect(await cutTables(page)).toEqual([]);
  await page
    .locator('.method table')
    .first()
    .evaluate((table: HTMLTableElement) => {
      const once = [...table.tBodies];
      for (let times = 0; times < 9; times++) table.append(...once.map((body) => body.cloneNode(true)));
    });
  expect(await cutTables(page)).not.toEqual([]);
});

test('paper has no button, no dialog and nothing that is closed, and says where the film is', async ({
  page,
}) => {
  await openReading(page);
  await expect(page.locator('#bisiddersager table')).toBeHidden();
  await page.locator('main').evaluate((main) => {
    const dialog = document.createElement('dialog');
    dialog.append('Taster');
    main.append(dialog);
    dialog.showModal();
  });
  const film = page.locator('.film-frame').first();
  const address = (await film.getByRole('link').textContent()) ?? '';
  const text = (await print(page)).map((one) => squeezed(one.text)).join('');
  expect(address).toContain('youtu');
  expect(text).toContain(squeezed(address));
  expect(text).toContain(squeezed((await film.locator('.lead').textContent()) ?? ''));
  const inTable = (await page.locator('#bisiddersager tbody td').allTextContents()).map(squeezed).join('');
  expect(text).toContain(inTable.slice(0, 6));
  for (const control of [
    'Afspil filmen',
    'Vis tallene',
    'Skjul tallene',
    'Indhold',
    'Hent som CSV',
    'Vis slides',
    'Søg',
    'Taster',
    'Hent bredt billede',
  ])
    expect(text, control).not.toContain(squeezed(control));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(':is(button, summary, input, dialog, iframe):visible')).toHaveCount(0);
  await expect(film.locator('.qr')).toBeVisible();
  await page.emulateMedia({ media: null });
  await expect(page.locator('#bisiddersager table'), 'closed as before').toBeHidden();
});

/** The tables whose heads stand more than once on paper: a table that is cut repeats it. Marks them. */
async function cutTables(page: Page): Promise<string[]> {
  const marks = await page.locator('thead').evaluateAll((heads) =>
    heads.map((head, index) => {
      const mark = `§${index}§`;
      head.querySelector('th')?.replaceChildren(mark);
      return mark;
    }),
  );
  expect(marks.length).toBeGreaterThan(0);
  const text = (await print(page)).map((one) => squeezed(one.text)).join('');
  return marks.filter((mark) => text.split(mark).length !== 2);
}

/** The headings that are the last words of a page, before its number. */
function alone(pages: readonly { text: string }[], headings: readonly string[]): string[] {
  const feet = pages.map(({ text }) => footOf(text));
  // A break ends in the name of what comes after it: »Vi fortsætter kl. 13.30: Oplæg«.
  return headings.filter((heading) =>
    feet.some((foot) => foot.endsWith(heading) && !foot.endsWith(`:${heading}`)),
  );
}

/** What a page says, up to its number. */
const footOf = (text: string): string => squeezed(text.replace(/\d+ af \d+\s*$/, ''));

async function print(page: Page) {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return pages;
}

/** The dots of the chart on the slide that is on. */
const chartOn = (page: Page) =>
  page.locator('#bisiddersager canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
