import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { readHtml } from '../html/tree.ts';
import { measurePictures } from './measure-pictures.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/measured-');
afterAll(() => rmSync(folder, { recursive: true }));

const photo = readFileSync('tests/support/stole.jpg');

/** What is told of a picture of these bytes, and how large its elements say that it is. */
function measured(name: string, bytes: string | Uint8Array) {
  writeFileSync(`${folder}/${name}`, bytes);
  const image = `<img alt="Et bord" src="/${folder}/${name}"/>`;
  const tree = readHtml(`<p>${image}</p><p>${image}</p>`);
  const { mistakes } = measurePictures({ tree, file: { name: 'slides/intro.mdx', source: () => name } });
  const sizes = [...tree.querySelectorAll('img')].map((one) =>
    ['width', 'height'].map((side) => one.getAttribute(side)).join(' × '),
  );
  return { mistakes, sizes };
}

/** A photo that was taken with the camera on its side. */
function turned(): Buffer {
  const field = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const exif = [...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, ...field, 0, 0, 0, 0];
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
}

it.each([
  ['bord.jpg', photo, '1600 × 1000'],
  ['paa-hoejkant.jpg', turned(), '1000 × 1600'],
  ['ikon.png', readFileSync('public/icon-192.png'), '192 × 192'],
  ['skilt.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16"/>', '32 × 16'],
])('%s says how large it is wherever it is shown', (name, bytes, size) => {
  expect(measured(name, bytes)).toEqual({ mistakes: [], sizes: [size, size] });
});

it('a picture that is written with a size keeps that', () => {
  const image = (size: string) => `<img alt="Et ikon" src="/public/icon-192.png" ${size}/>`;
  const tree = readHtml(`<p>${image('width="48"')}${image('height="48"')}</p>`);
  measurePictures({ tree, file: { name: 'a', source: () => '' } });
  const sizes = [...tree.querySelectorAll('img')].map((one) => [
    one.getAttribute('width'),
    one.getAttribute('height'),
  ]);
  expect(sizes).toEqual([
    ['48', null],
    [null, '48'],
  ]);
});

it('a drawing that has no size of its own is as large as it is shown', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  for (const name of ['skilt.svg', 'SKILT.SVG'])
    expect(measured(name, svg)).toEqual({ mistakes: [], sizes: [' × ', ' × '] });
});

it.each([
  ['a telephone’s own kind under another name', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heicmif1')],
  ['a text', 'Her skulle der være et billede'],
  ['nothing', ''],
  ['a picture that was cut off', photo.subarray(0, 40)],
])('%s is no picture', (_, bytes) => {
  expect(measured('bord.jpg', bytes).mistakes).toEqual([
    'slides/intro.mdx:1 »bord.jpg« er ikke et billede, som browsere kan vise, heller ikke med det navn. Åbn det i et billedprogram, og gem det som .jpg eller .png.',
  ]);
});

it('a picture that is not there is told by another', () => {
  const tree = readHtml('<p><img alt="En bro" src="/slides/bro.jpg"/></p>');
  expect(measurePictures({ tree, file: { name: 'a', source: () => '' } }).mistakes).toEqual([]);
});
