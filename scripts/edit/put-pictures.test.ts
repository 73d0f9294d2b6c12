import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PutPictures } from './put-pictures.ts';

const root = process.cwd();
const photo = readFileSync('tests/support/stole.jpg');
const other = Buffer.from(photo);
other[other.length - 3] = (other.at(-3) ?? 0) ^ 1;
const file = 'slides/intro.mdx';
const naming = (src: string) => ({ [file]: `<Photo src="${src}" alt="To stole" />` });

let folder: string;
let pictures: PutPictures;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'billeder-'));
  process.chdir(folder);
  for (const made of ['data', 'slides', 'slides/2021', '.cache']) mkdirSync(made);
  writeFileSync(file, '<Opening />\n');
  pictures = new PutPictures();
});
afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

const there = () => readdirSync('slides').filter((name) => /\.jpe?g$/.test(name));

it('a picture waits for its draft, goes when that is thrown away, and comes with it when it is done again', async () => {
  expect(await pictures.put('stole.jpg', photo)).toEqual({ src: 'stole.jpg' });
  expect(await pictures.follow('a', {})).toEqual([]);
  expect(there()).toEqual(['stole.jpg']);
  expect(await pictures.follow('a', naming('stole.jpg'))).toEqual([]);
  expect(await pictures.follow('a', {})).toEqual([{ src: 'stole.jpg', type: 'delete' }]);
  expect(there()).toEqual([]);
  expect(await pictures.follow('a', naming('stole.jpg'))).toEqual([{ src: 'stole.jpg', type: 'create' }]);
  expect(readFileSync('slides/stole.jpg').equals(photo)).toBe(true);
});

it('a picture that the draft of another page names stays', async () => {
  await pictures.put('stole.jpg', photo);
  await pictures.follow('a', naming('stole.jpg'));
  await pictures.follow('b', naming('stole.jpg'));
  await pictures.follow('a', {});
  expect(there()).toEqual(['stole.jpg']);
  await pictures.follow('b', {});
  expect(there()).toEqual([]);
});

it.each([file, 'slides/2021/intro.mdx', 'data/film.yaml'])(
  'a picture that %s was saved with stays, also when it is taken out again',
  async (saved) => {
    await pictures.put('stole.jpg', photo);
    await pictures.follow('a', naming('stole.jpg'));
    writeFileSync(saved, 'billede: stole.jpg\n');
    await pictures.follow('a', {});
    writeFileSync(saved, '');
    expect(await pictures.follow('a', {})).toEqual([]);
    expect(there()).toEqual(['stole.jpg']);
  },
);

it('a picture that was there before, or that somebody else has put in its place, stays', async () => {
  writeFileSync('slides/stole.jpg', photo);
  expect(await pictures.put('stole.jpg', photo)).toEqual({ src: 'stole.jpg' });
  await pictures.put('bord.jpg', photo);
  const both = { [file]: 'stole.jpg bord.jpg' };
  await pictures.follow('a', both);
  writeFileSync('slides/bord.jpg', 'et andet');
  expect(await pictures.follow('a', {})).toEqual([]);
  expect(there()).toEqual(['bord.jpg', 'stole.jpg']);
});

it('the name of a picture that may come again is not given to another', async () => {
  await pictures.put('stole.jpg', photo);
  await pictures.follow('a', naming('stole.jpg'));
  await pictures.follow('a', {});
  expect(await pictures.put('stole.jpg', other)).toEqual({ src: 'stole-2.jpg' });
  expect(await pictures.put('stole.jpg', photo)).toEqual({ src: 'stole.jpg' });
  expect(there()).toEqual(['stole-2.jpg', 'stole.jpg']);
});

it('a picture that only ends as another is not that one', async () => {
  writeFileSync(file, '<Photo src="langbord.jpg" alt="To stole" />');
  await pictures.put('bord.jpg', photo);
  await pictures.follow('a', naming('bord.jpg'));
  await pictures.follow('a', {});
  expect(there()).toEqual([]);
});
