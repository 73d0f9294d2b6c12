import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openReading, plain } from './support/deck.ts';
import { keepInside } from './support/traffic.ts';

/** The findings of the tests' day that can be made into a picture. */
const findings = ['siden-begyndelsen', 'bisiddersager', 'underretninger', 'boern-med-bisidder'] as const;

const sizes = [
  { name: 'Hent bredt billede (1200 × 675)', width: 1200, height: 675 },
  { name: 'Hent højt billede (1080 × 1350)', width: 1080, height: 1350 },
] as const;

/** Notes the texts of pictures as they are written: on any canvas but those of the page itself. */
function noteTexts(): void {
  const { prototype } = CanvasRenderingContext2D;
  const write = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as typeof prototype.fillText;
  prototype.fillText = function (text, ...place) {
    const { dataset } = document.documentElement;
    if (!this.canvas.closest('#deck')) dataset['written'] = `${dataset['written'] ?? ''} ${text}`;
    write.call(this, text, ...place);
  };
}

/** Asks for a picture on the page, and gives the file that the browser saves. */
async function saved(page: Page, id: string, name: string): Promise<{ file: string; data: Buffer }> {
  const slide = page.locator(`#${id}`);
  await page.evaluate(() => delete document.documentElement.dataset['written']);
  if (await slide.locator('.share-choices').isHidden())
    await slide.getByRole('button', { name: /^Del »/ }).click();
  const download = page.waitForEvent('download');
  await slide.getByRole('button', { name }).click();
  const file = await download;
  return { file: file.suggestedFilename(), data: await readFile(await file.path()) };
}

/** All that has been written on the last picture, words joined again that were broken at a line's end. */
const written = async (page: Page) =>
  plain((await page.locator('html').getAttribute('data-written')) ?? '').replace(
    /(\p{L})- (?=\p{Ll})/gu,
    '$1',
  );

/** The size that a PNG says it has, and how much of it has which of some colours. */
async function look(page: Page, data: Buffer) {
  expect(data.subarray(1, 4).toString()).toBe('PNG');
  const shares = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const ctx = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (!ctx) throw new Error('No canvas.');
    ctx.drawImage(picture, 0, 0);
    const { data: dots } = ctx.getImageData(0, 0, picture.width, picture.height);
    const counted: Record<string, number> = {};
    for (let at = 0; at < dots.length; at += 4) {
      const colour = [...dots.subarray(at, at + 3)].join(' ');
      counted[colour] = (counted[colour] ?? 0) + 4 / dots.length;
    }
    return counted;
  }, data.toString('base64'));
  return {
    size: [data.readUInt32BE(16), data.readUInt32BE(20)],
    ...{ paper: shares['255 248 238'] ?? 0, ink: shares['34 28 70'] ?? 0, coral: shares['207 64 37'] ?? 0 },
  };
}

/** What is wrong with the words of a picture, held against the page: heading, every number of the table, base, source, year. */
async function faultsIn(page: Page, id: string): Promise<string[]> {
  const text = await written(page);
  const slide = page.locator(`#${id}`);
  const wanted = [
    await slide.locator('h3').textContent(),
    ...(await slide.locator('tbody td').allTextContents()),
    ...(await slide.locator('.chart-base').allTextContents()),
    (await slide.locator('.chart-foot > span:not([class]), .foot').textContent()) ?? 'source',
    'eksempel.dk/temadag',
  ].map((one) => plain(one ?? ''));
  return wanted.filter((one) => !text.includes(one)).map((one) => `${id} has not »${one}«`);
}

for (const { name, width, height } of sizes)
  test(`every finding as a picture of ${width} × ${height}: its heading, numbers, source and year, in our colours`, async ({
    page,
  }) => {
    await page.addInitScript(noteTexts);
    await openReading(page);
    const years = ['Tal siden 2008.', 'Tal fra 2020 og 2021.', 'Tal fra 2021.', 'Tal fra 2020.'];
    for (const [at, id] of findings.entries()) {
      const { file, data } = await saved(page, id, name);
      await test.info().attach(file, { body: data, contentType: 'image/png' });
      expect(file).toBe(`temadag-2021-${id}-${width}x${height}.png`);
      expect(await faultsIn(page, id)).toEqual([]);
      expect(await written(page)).toContain(years[at]);
      const { size, paper, ink, coral } = await look(page, data);
      expect(size).toEqual([width, height]);
      expect(paper).toBeGreaterThan(0.4);
      expect(ink).toBeGreaterThan(0.01);
      expect(coral).toBeGreaterThan(0.0005);
    }
    await expect(page.locator('.share-status')).toHaveText('Billedet er hentet.');
  });

test('what is not stated stays not stated, and a picture that lacks a number is found', async ({ page }) => {
  await page.addInitScript(noteTexts);
  await openReading(page);
  await saved(page, 'underretninger', sizes[0].name);
  expect((await written(page)).match(/Andel ikke oplyst/g)).toHaveLength(2);
  await saved(page, 'bisiddersager', sizes[0].name);
  await page
    .locator('#bisiddersager tbody tr')
    .last()
    .locator('td')
    .last()
    .evaluate((cell) => cell.append('9'));
  expect(await faultsIn(page, 'bisiddersager'), 'planted').toEqual(['bisiddersager has not »7579«']);
});

test('a picture is drawn in our own colours for a reader who has the dark, or colours of their own', async ({
  page,
}) => {
  for (const wish of [{ colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'dark' }] as const) {
    await page.emulateMedia(wish);
    await openReading(page);
    const { data } = await saved(page, 'bisiddersager', sizes[0].name);
    const { paper, ink, coral } = await look(page, data);
    expect([paper > 0.4, ink > 0.05, coral > 0.02], JSON.stringify(wish)).toEqual([true, true, true]);
  }
});

test('the script of pictures comes with the first that is asked for; nothing is sent to anyone', async ({
  page,
  context,
  baseURL,
}) => {
  const outside = await keepInside(context, new URL(baseURL ?? '').origin);
  const asked: string[] = [];
  await openReading(page, 'bisiddersager');
  page.on('request', (request) => {
    // What is saved is a place in the browser's own memory.
    if (!request.url().startsWith('blob:'))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await saved(page, 'bisiddersager', sizes[0].name);
  expect(asked.filter((one) => /save-picture/.test(one))).toHaveLength(1);
  expect(asked.filter((one) => !/^GET .*\.(?:js|css|woff2)$/.test(one))).toEqual([]);
  expect(outside).toEqual([]);
  const before = asked.length;
  await context.setOffline(true);
  await saved(page, 'underretninger', sizes[1].name);
  // What tells of the network that is gone is fetched then, and nothing for the picture.
  expect(asked.slice(before).filter((one) => !one.includes('/offline-'))).toEqual([]);
});

test('where the browser makes no picture, or another than was drawn, that is said and nothing is saved', async ({
  page,
}) => {
  await openReading(page, 'bisiddersager');
  const slide = page.locator('#bisiddersager');
  let saves = 0;
  page.on('download', () => (saves += 1));
  page.on('pageerror', () => undefined);
  await slide.getByRole('button', { name: /^Del »/ }).click();
  const faults = [
    () => {
      HTMLCanvasElement.prototype.toBlob = (made) => made(null);
    },
    () => {
      CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(1, 1);
    },
  ];
  for (const [at, fault] of faults.entries()) {
    await page.evaluate(fault);
    await slide.getByRole('button', { name: at === 0 ? /^Hent bredt/ : /^Hent højt/ }).click();
    await expect(page.locator('.share-status')).toHaveText(
      'Billedet kunne ikke laves. Prøv igen, eller prøv i en anden browser.',
    );
    await expect(slide.locator('.share-choices p')).toHaveText(/^Billedet kunne ikke laves\./);
  }
  expect(saves).toBe(0);
});

test('the children’s words are offered as no picture', async ({ page }) => {
  await openReading(page);
  for (const quote of await page.locator('.slide:has(blockquote)').all())
    await expect(quote.getByText(/^Hent .* billede/)).toHaveCount(0);
  expect(await page.locator('.slide:has(blockquote)').count()).toBeGreaterThan(0);
  await expect(page.locator('.share-choices')).toHaveCount(findings.length);
});
