import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { siteUnderTest, siteWithNotes } from '../scripts/site-under-test.ts';
import { axeFaults } from './support/axe.ts';
import { serveInFolder } from './support/folder-server.ts';
import { remembered } from './support/traffic.ts';

const day = 'tests/day/data';
const textOf = (name: string): string => readFileSync(path.join(day, name), 'utf8').replaceAll('\r\n', '\n');
const rows = textOf('bisiddersager.yaml');
const wrongRows = rows.replace('siden_begyndelsen: 5.219', 'siden_begyndelsen: 5,219');
const message =
  'Feltet »siden_begyndelsen« er »5,219«, men skal være et helt antal som 5.219 eller 5219, eventuelt med »ca.« foran, eller »ikke oplyst«. Mente du »5.219«?';

const status = (page: Page): Locator => page.getByRole('status');
const editor = (page: Page): Locator => page.getByRole('textbox', { name: /^Teksten i / });

/** Opens the page, and waits until it has all that it ever asks for. */
async function open(page: Page, address = './tjek/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Vælg en fil')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

const give = (page: Page, name: string, text: string | Buffer): Promise<void> =>
  page.getByLabel('Vælg en fil').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

/** Drops a file on the page as from a folder. */
const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([called, holds]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([holds], called));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );

/** What the page hands to the browser to save: its name and its bytes. */
async function fetched(page: Page): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent den rettede fil' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What is told as something to mend: "data/film.yaml:1:2 …". */
async function told(page: Page, file: string): Promise<string[]> {
  const items = await page.locator('.all-told').getByRole('listitem').all();
  const texts = await Promise.all(items.map((item) => item.innerText()));
  return texts.map((text) =>
    text.replace(
      /^(?:Linje|(\S+), linje) (\d+), tegn (\d+) /,
      (_, other: string | undefined, line, column) => `${other ?? `data/${file}`}:${line}:${column} `,
    ),
  );
}

test('a right file shows its figures and its charts, and asks nobody for anything', async ({
  page,
  context,
}) => {
  await open(page);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await drop(page, 'bisiddersager (1).yaml', rows);
  await expect(page.getByRole('heading', { level: 2, name: 'bisiddersager.yaml' })).toBeFocused();
  await expect(status(page)).toHaveText('Filen er i orden.');
  await expect(page.locator('.chart')).toHaveCount(3);
  await expect(page.locator('.chart canvas')).toHaveCount(3);
  const row = page.getByRole('row', { name: /^nye bisiddersager 757/ });
  await expect(row).toHaveText(/oplyst i kilden\. Børns Vilkår, side\s4$/);
  await expect(page.getByRole('row', { name: /^ændring i nye bisiddersager 12,3 pct\./ })).toHaveText(
    /beregnet: fra 674 til 757/,
  );
  // The check runs from what the page already has.
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(await remembered(page)).toEqual([]);
  expect(await page.evaluate(() => fetch('../').then(String, () => 'refused'))).toBe('refused');
});

test('without network the page still checks', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await give(page, 'bisiddersager.yaml', wrongRows);
  await expect(page.getByText(message)).toBeVisible();
  await editor(page).fill(rows);
  await expect(status(page)).toHaveText('Filen er i orden.');
  await expect(page.locator('.chart canvas')).toHaveCount(3);
});

test('a wrong number is told in the words of the build, mended by keyboard, and fetched as it was but for that', async ({
  page,
}) => {
  await open(page);
  const written = `\uFEFF${wrongRows.replaceAll('\n', '\r\n')}`;
  await give(page, 'bisiddersager - Kopi.yaml', written);
  await expect(status(page)).toHaveText('Der er 1 fejl i filen. Tal og diagrammer vises, når alt er rettet.');
  expect(await told(page, 'bisiddersager.yaml')).toEqual([`data/bisiddersager.yaml:49:24 ${message}`]);
  expect(await fetched(page)).toEqual({ name: 'bisiddersager.yaml', bytes: Buffer.from(written) });
  await page.getByRole('heading', { level: 2 }).focus();
  const link = page.getByRole('button', { name: 'Linje 49, tegn 24' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('5,219');
  await page.keyboard.type('5.219');
  await expect(status(page)).toHaveText('Filen er i orden.');
  await expect(page.locator('.chart canvas')).toHaveCount(3);
  // What is written and not fetched is not left unasked.
  const leaving = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await leaving;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const { bytes } = await fetched(page);
  expect(bytes.toString()).toBe(`\uFEFF${rows.replaceAll('\n', '\r\n')}`);
});

test('a text is pasted when its file is named, and a name that is not known is asked about', async ({
  page,
}) => {
  await open(page);
  const which = page.getByRole('combobox');
  await which.selectOption('kilder.yaml');
  await page.getByRole('button', { name: 'Indsæt teksten' }).click();
  await editor(page).fill('kilder:\n  - id: temadag-side-4\n    udgiver: Børns Vilkår\n');
  await expect(page.getByText('Feltet »titel« mangler')).toBeVisible();
  await give(page, 'tal fra Signe.yaml', rows);
  await page
    .getByLabel('»tal fra Signe.yaml« har et navn, siden ikke kender. Hvilken fil er det?')
    .selectOption('bisiddersager.yaml');
  await page.getByRole('button', { name: 'Det er den' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'bisiddersager.yaml' })).toBeVisible();
  await expect(editor(page)).toHaveValue(rows);
});

test('two files that need each other are checked together', async ({ page }) => {
  await open(page);
  await give(page, 'bisiddersager.yaml', rows.replace('kilde: temadag-side-4', 'kilde: aarsrapport'));
  await expect(page.getByText('aarsrapport').last()).toBeVisible();
  await expect(status(page)).toContainText('1 fejl');
  const source = '  - id: aarsrapport\n    udgiver: Børns Vilkår\n    titel: Årsrapport\n';
  await give(page, 'kilder.yaml', `${textOf('kilder.yaml').trimEnd()}\n\n${source}`);
  await expect(status(page)).toHaveText('Filen er i orden.');
  await page.getByRole('button', { name: 'bisiddersager.yaml' }).click();
  await expect(status(page)).toHaveText('Filen er i orden.');
  await expect(page.getByRole('row', { name: /^nye bisiddersager 757/ })).toBeVisible();
});

test('a chart that there is no room for says so, and the rest is shown', async ({ page }) => {
  const others = ['nord', 'syd', 'oest', 'vest'];
  const fields = others.map((name) => `  ${name}:\n    navn: sager i ${name}\n    enhed: sager\n`).join('');
  const described = textOf('bisiddersager.felter.yaml')
    .replace('er: kommunen + familieretshuset', `er: kommunen + familieretshuset + ${others.join(' + ')}`)
    .replace('felter:\n', `felter:\n${fields}\n`);
  await open(page);
  await give(page, 'bisiddersager.felter.yaml', described);
  await expect(status(page)).toHaveText('Filen er i orden.');
  await expect(
    page.getByText('Diagrammet »Nye bisiddersager« har 6 dele. Der er farver til 5.'),
  ).toBeVisible();
  await expect(page.locator('.chart canvas').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^nye bisiddersager 757/ })).toBeVisible();
});

test('what is no UTF-8 text, or no data file at all, is told, and what is written stays', async ({
  page,
}) => {
  await open(page);
  await give(page, 'film.yaml', Buffer.from('titel: N\xf8gle\n', 'latin1'));
  await expect(page.getByText('Filen er ikke gemt som UTF-8. Her står måske »ø«.')).toBeVisible();
  await expect(editor(page)).toHaveCount(0);
  await give(page, 'bisiddersager.yaml', rows);
  await editor(page).fill(wrongRows);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await give(page, 'bisiddersager.yaml', rows);
  await expect(editor(page)).toHaveValue(wrongRows);
  await give(page, 'foto.jpg', Buffer.alloc(2_400_000));
  await expect(page.getByRole('alert')).toHaveText(
    '»foto.jpg« fylder 2,4 MB. Så meget står der ikke i en datafil; er det den rigtige?',
  );
  await expect(editor(page)).toHaveValue(wrongRows);
  const asked = page.waitForEvent('dialog');
  const away = page.getByRole('button', { name: 'Tag filen væk' }).click();
  const dialog = await asked;
  expect(dialog.message()).toBe('Du har rettet i bisiddersager.yaml og ikke hentet den. Skal den væk?');
  await dialog.accept();
  await away;
  await expect(editor(page)).toHaveCount(0);
  await expect(page.getByLabel('Vælg en fil')).toBeFocused();
});

type Case = Readonly<{ fil: string; fra?: string; til: string; slags: string; siger: string }>;

/** Bad edits of the checks’ own, each with what the build says; those that another file tells of are not the page’s to find. */
function mistakes(): Case[] {
  const folder = 'data/check/mistakes';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(path.join(folder, name), 'utf8'), { schema: 'failsafe' }) as Case)
    .filter(
      ({ fil, slags, siger }) =>
        slags === 'stop' &&
        siger
          .trim()
          .split('\n')
          .every((line) => line.startsWith(`data/${fil}:`)),
    )
    .filter((_, index) => index % 12 === 0);
}

test('what is wrong is told exactly as the build tells it', async ({ page }) => {
  test.slow();
  await open(page);
  const cases = mistakes();
  expect(cases.length).toBeGreaterThan(10);
  for (const { fil, fra, til, siger } of cases) {
    const text = textOf(fil);
    const edited = fra === undefined ? til : text.replace(fra.trimEnd(), () => til.trimEnd());
    await give(page, fil, edited);
    await expect(page.getByRole('heading', { level: 2, name: fil })).toBeVisible();
    await expect.poll(() => told(page, fil), siger).toEqual(siger.trimEnd().split('\n'));
    await page.getByRole('button', { name: 'Tag filen væk' }).click();
  }
});

for (const width of [320, 1280])
  test(`axe finds nothing, and nothing sticks out, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await axeFaults(page)).toEqual([]);
    for (const [text, then] of [
      [wrongRows, 'Der er 1 fejl'],
      [rows, 'Filen er i orden.'],
    ] as const) {
      await give(page, 'bisiddersager.yaml', text);
      await expect(status(page)).toContainText(then);
      if (text === rows) await expect(page.locator('.chart canvas')).toHaveCount(3);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

test('it lies in any folder, and the policy refuses nothing of it', async ({ page }) => {
  const server = await serveInFolder('/en/mappe/');
  await page.addInitScript(() => {
    Object.assign(window, { refused: [] });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (Reflect.get(window, 'refused') as string[]).push(effectiveDirective),
    );
  });
  await open(page, `${server.address}tjek/`);
  await give(page, 'bisiddersager.yaml', rows);
  await expect(page.locator('.chart canvas')).toHaveCount(3);
  expect(await page.evaluate(() => Reflect.get(window, 'refused') as string[])).toEqual([]);
  await page.getByRole('link', { name: 'Til temadagen' }).click();
  await expect(page).toHaveURL((url) => url.href.replace(url.hash, '') === server.address);
  await server.stop();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a sentence says what it takes', async ({ page }) => {
    await page.goto('./tjek/');
    await expect(
      page.getByText('Siden her læser filen i browseren, og det kræver JavaScript.'),
    ).toBeVisible();
  });
});

test('no child’s words, no consent and no note of a file lie in it, and the site keeps and links nothing of it', () => {
  const folder = path.join(siteUnderTest, 'tjek');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html)$/.test(name),
  );
  const all = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  expect(all.includes('temadag-side-4')).toBe(true);
  const hidden = ['snakkede med mig', 'Jeg var meget nervøs', 'Samme sag kan høre under flere'];
  expect(hidden.filter((words) => all.includes(words))).toEqual([]);
  for (const name of ['sw.js', 'index.html', 'robots.txt'])
    expect(readFileSync(path.join(siteUnderTest, name), 'utf8')).not.toContain('tjek/');
});

test('a site that was not asked for the page has nothing of it', () => {
  expect(existsSync(path.join(siteWithNotes, 'index.html'))).toBe(true);
  expect(existsSync(path.join(siteWithNotes, 'tjek'))).toBe(false);
});
