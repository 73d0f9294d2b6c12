import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openSlides, save, slide, stage } from './support/edit-slides.ts';
import { openScratchProject, type ScratchProject } from './support/scratch-project.ts';

// One after the other: they edit the same copy.
test.describe.configure({ mode: 'default' });

const welcome = 'slides/velkommen.mdx';
let project: ScratchProject;

test.beforeAll(async () => {
  project = await openScratchProject('edit');
});
test.afterAll(() => project.close());

const open = (page: Page) => openSlides(project, page);

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
