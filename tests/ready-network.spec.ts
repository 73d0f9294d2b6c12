import { expect, test, type Page } from '@playwright/test';
import { cut, film, isBad, isGood, onLunch, openReady, prepare, serve } from './support/ready-page.ts';

test('a film out of reach is said to be an address and a code', async ({ page }) => {
  await prepare(page);
  await page.context().route(film, cut);
  await openReady(page);
  await page.getByRole('button', { name: 'Prøv filmen' }).click();
  await isGood(page, 'film', 'YouTube svarer ikke. Filmen kan ikke afspilles her; slidet viser adressen');
});

test('red: a film has no code', async ({ page }) => {
  await prepare(page);
  await serve(page, (html) => html.replace('class="qr"', 'class="kode"'));
  await openReady(page);
  await isBad(page, 'film', 'Filmens adresse eller QR-kode mangler på slidet.');
});

test('red: the page is not kept for a room without network', async ({ page }) => {
  await prepare(page);
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
  });
  await openReady(page);
  await isBad(page, 'uden-net', 'Brug temadag.html fra et USB-stik');
});

const outside = 'https://example.org/se-mig.png';
const addPicture = (page: Page) =>
  page.evaluate((src) => {
    document.body.append(Object.assign(new Image(), { src, alt: '' }));
  }, outside);

test('red: something on the page asked another', async ({ page }) => {
  await prepare(page);
  await page.route(outside, cut);
  await serve(page, onLunch(`<img src="${outside}" alt="">`));
  await openReady(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
});

test('red: something asks another while the page is open', async ({ page }) => {
  await prepare(page);
  await page.route(outside, cut);
  await openReady(page);
  await isGood(page, 'andre');
  await addPicture(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
  await expect(page.getByRole('status')).toContainText('1 ting skal rettes.');
});

test('red: something was stopped when it would ask another', async ({ page }) => {
  await prepare(page);
  await serve(page, (html) => html, "img-src 'self' data:");
  await openReady(page);
  await isGood(page, 'andre');
  await addPicture(page);
  await isBad(page, 'andre', 'Siden har spurgt https://example.org.');
});
