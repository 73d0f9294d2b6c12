import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a phone would read in a picture that holds a QR code; undefined where it finds none. */
export async function readQr(page: Page, png: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { width, height, pixels } = await blank.evaluate(
    async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      const { width, height } = image;
      const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const bytes = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return { width, height, pixels: btoa(text) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height, {
    inversionAttempts: 'dontInvert',
  })?.data;
}
