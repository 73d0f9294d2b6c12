import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const file = 'slides/intro.mdx';
const welcome = 'slides/velkommen.mdx';
let project: ScratchProject;
let before: string;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
  before = await project.text(file);
});
test.afterAll(() => project.close());

const stage = (page: Page) => page.frameLocator('iframe');
const slide = (page: Page, name: string): Locator => page.locator('.slide-name', { hasText: name });
const tool = (page: Page, name: string): Locator =>
  page.locator('.slide-tools').getByRole('button', { name, exact: true });
const names = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Intro til dagen', exact: true }).locator('.slide-name').allInnerTexts();

async function open(page: Page): Promise<void> {
  await page.goto(`${project.address}rediger/`);
  await page.getByRole('link', { name: 'Slides' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Slides', exact: true })).toBeVisible();
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Saves with the keys, and waits until all is saved. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Alt er gemt.')).toBeVisible();
}

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

/** A photo as a telephone makes it: with where it was taken. */
function photoWithPlace(): string {
  const photo = readFileSync('tests/support/stole.jpg');
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\u0001', 'latin1'),
    // One entry, which says where the place is: it has the latitude.
    Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0x1a, 0, 0, 0, 0]),
    Buffer.from([0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x4e, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from('GPS 55.4 N', 'latin1'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), head, exif, photo.subarray(2)]).toString('base64');
}

/** Drops a file on a slide. */
const drop = (at: Locator, name: string, type: string, base64: string): Promise<void> =>
  at.evaluate(
    (element, told) => {
      const bytes = Uint8Array.from(atob(told.base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], told.name, { type: told.type }));
      for (const kind of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, type, base64 },
  );

test('a picture is dropped on a slide, must say what it shows, and tells nobody where it was taken', async ({
  page,
}) => {
  await open(page);
  const now = await project.text(welcome);
  await drop(slide(page, 'Dagens program'), 'To Støle.JPG', 'image/jpeg', photoWithPlace());
  await expect(page.getByText('Bliver til slides/to-stoele.jpg.')).toBeVisible();
  const put = page.getByRole('button', { name: 'Sæt billedet ind' });
  await put.press('Enter');
  const alt = page.getByLabel('Hvad viser billedet?');
  await expect(alt).toBeFocused();
  await expect(alt).toHaveAccessibleDescription('Skriv, hvad billedet viser, til dem, der ikke kan se det.');
  await page.getByRole('radio', { name: 'På et nyt slide efter dette' }).check();
  await alt.fill('To stole ved siden af hinanden');
  await page.getByLabel('Det nye slides overskrift').fill('Ved siden af hinanden');
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Ved siden af hinanden')).toBeFocused();
  const image = stage(page).locator('#ved-siden-af-hinanden img');
  await expect(image).toHaveAttribute('alt', 'To stole ved siden af hinanden');
  await expect
    .poll(() => image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0)))
    .toBe(1600);
  const written = await project.text('slides/to-stoele.jpg');
  expect([written.slice(6, 10), /Exif|GPS/.test(written)]).toEqual(['JFIF', false]);
  await save(page);
  expect(await project.text(welcome)).toBe(
    `${now.trimEnd()}

<Slide id="ved-siden-af-hinanden">

### Ved siden af hinanden

<Photo src="to-stoele.jpg" alt="To stole ved siden af hinanden" />

</Slide>
`,
  );
});

test('what is no picture that browsers show is told at once', async ({ page }) => {
  await open(page);
  const at = slide(page, 'Dagens program');
  for (const [name, type, says] of [
    [
      'IMG_1.HEIC',
      '',
      'er i telefonens eget format, som browsere ikke kan vise. Gem det som .jpg, og prøv igen.',
    ],
    [
      'tegning.svg',
      'image/svg+xml',
      '»tegning.svg« er ikke et billede som .jpg eller .png. Gem det sådan, og prøv igen.',
    ],
    [
      'brev.jpg',
      'image/jpeg',
      '»brev.jpg« kan ikke læses som et billede. Åbn det i et billedprogram, og gem det igen.',
    ],
  ] as const) {
    await drop(at, name, type, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64'));
    await expect(page.locator('#billede-fil-fejl')).toContainText(says);
  }
  await page.getByRole('button', { name: 'Fortryd billedet' }).click();
  await expect(page.locator('#billede-fil')).toHaveCount(0);
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

test('a picture goes with its draft when that is taken back, and comes when it is done again', async ({
  page,
}) => {
  const file = 'slides/taget-tilbage.jpg';
  const isThere = () =>
    project.text(file).then(
      () => true,
      () => false,
    );
  await open(page);
  const photo = readFileSync('tests/support/stole.jpg').toString('base64');
  await drop(slide(page, 'Hvorfor er det nu bisidning'), 'Taget tilbage.jpg', 'image/jpeg', photo);
  await page.getByLabel('Hvad viser billedet?').fill('To stole ved siden af hinanden');
  await page.getByRole('radio', { name: 'På et nyt slide efter dette' }).check();
  await page.getByLabel('Det nye slides overskrift').fill('Taget tilbage');
  await page.keyboard.press('Enter');
  await expect(slide(page, 'Taget tilbage')).toBeFocused();
  await expect.poll(isThere).toBe(true);
  await page.locator('.save-bar').getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(slide(page, 'Taget tilbage')).toHaveCount(0);
  await expect.poll(isThere).toBe(false);
  await page.getByRole('button', { name: 'Gør igen' }).click();
  const image = stage(page).locator('#taget-tilbage img');
  await expect
    .poll(() => image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0)))
    .toBe(1600);
  await expect.poll(isThere).toBe(true);
  await page.locator('.save-bar').getByRole('button', { name: 'Fortryd' }).first().click();
  await expect.poll(isThere).toBe(false);
});
