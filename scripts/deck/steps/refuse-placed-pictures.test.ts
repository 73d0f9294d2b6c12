import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { refusePlacedPictures } from './refuse-placed-pictures.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/placed-');
afterAll(() => rmSync(folder, { recursive: true }));

const photo = readFileSync('tests/support/stole.jpg');

/** What is told of a slide with a picture of these bytes. */
function told(bytes: Uint8Array): readonly string[] | undefined {
  writeFileSync(`${folder}/bord.jpg`, bytes);
  const tree = readHtml(`<p><img alt="Et bord" src="/${folder}/bord.jpg"/></p>`);
  const file = { name: 'slides/intro.mdx', source: () => 'Tekst\n\n<Photo src="bord.jpg" alt="Et bord">' };
  return refusePlacedPictures({ tree, file }).mistakes;
}

/** A TIFF with one field in its first list, and one in the list that this leads to. */
function tiff(isLittle: boolean, first: number, second: number): Buffer {
  const bytes = Buffer.alloc(44);
  bytes.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  view.setUint32(4, 8, isLittle);
  for (const [at, tag, value] of [
    [8, first, 26],
    [26, second, 0],
  ] as const) {
    view.setUint16(at, 1, isLittle);
    view.setUint16(at + 2, tag, isLittle);
    view.setUint32(at + 10, value, isLittle);
  }
  return bytes;
}

/** A photo with something after its first two bytes, as a telephone writes it. */
const withIn = (...written: readonly Uint8Array[]) =>
  Buffer.concat([photo.subarray(0, 2), ...written, photo.subarray(2)]);

const [gps, latitude, date] = [0x8825, 2, 0x1d];

it.each([
  ['Exif from the large end', withIn(Buffer.from('Exif\0\0'), tiff(false, gps, latitude))],
  ['Exif from the small end', withIn(Buffer.from('Exif\0\0'), tiff(true, gps, latitude))],
  ['a picture behind the picture', Buffer.concat([photo, tiff(true, gps, latitude)])],
  ['XMP', withIn(Buffer.from('<rdf:Description exif:GPSLatitude="55,24.0N"/>'))],
])('a picture that keeps where it was taken is refused: %s', (_, bytes) => {
  expect(told(bytes)).toEqual([
    'slides/intro.mdx:3 Billedet »bord.jpg« gemmer, hvor det er taget, og det kan alle læse. Vælg billedet igen med npm run rediger, som gemmer det uden.',
  ]);
});

it.each([
  ['no more than itself', photo],
  ['when it was taken', withIn(tiff(false, 0x0132, latitude))],
  ['that GPS was on, but not where', withIn(tiff(false, gps, date))],
  ['Exif that is cut off in its list', tiff(true, gps, latitude).subarray(0, 15)],
  ['Exif that is cut off before it', tiff(true, gps, latitude).subarray(0, 6)],
  ['Exif whose list leads out of the file', withIn(tiff(true, gps, latitude)).subarray(0, 30)],
  ['nothing', Buffer.alloc(0)],
])('a picture is nothing to tell that keeps %s', (_, bytes) => {
  expect(told(bytes)).toEqual([]);
});

it('a picture that is not there is told by another', () => {
  const tree = readHtml('<p><img alt="En bro" src="/slides/bro.jpg"/></p>');
  expect(refusePlacedPictures({ tree, file: { name: 'a', source: () => '' } }).mistakes).toEqual([]);
});
