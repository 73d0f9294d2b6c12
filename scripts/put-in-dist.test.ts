import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lostWith, putInDist } from './put-in-dist.ts';

const home = process.cwd();
let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'dist-'));
  process.chdir(project);
});

afterEach(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

it('a file is put in dist/, which is made where it is not, and nothing unfinished is left', async () => {
  await putInDist(new Map([['temadag.html', 'En dag']]));
  expect(readFileSync('dist/temadag.html', 'utf8')).toBe('En dag');
  expect(readdirSync('.cache')).toEqual([]);
});

it('what is in dist/ already stays, and an older file of the name is replaced', async () => {
  mkdirSync('dist');
  for (const name of ['index.html', 'temadag.html', 'temadag.pdf']) writeFileSync(`dist/${name}`, 'Før');
  await putInDist(new Map([['temadag.pdf', new Uint8Array([1, 2])]]));
  expect(readFileSync('dist/index.html', 'utf8')).toBe('Før');
  expect(readFileSync('dist/temadag.html', 'utf8')).toBe('Før');
  expect([...readFileSync('dist/temadag.pdf')]).toEqual([1, 2]);
});

it('a file that can’t be replaced stays whole, and so do the others; it is said in one sentence', async () => {
  mkdirSync('dist/temadag.pdf/open', { recursive: true });
  writeFileSync('dist/temadag-handout.pdf', 'Før');
  const files = new Map([
    ['temadag.pdf', 'Ny'],
    ['temadag-handout.pdf', 'Ny'],
  ] as const);
  await expect(putInDist(files)).rejects.toMatchObject({
    name: 'DeckMistakes',
    message: expect.stringMatching(
      /^dist\/temadag\.pdf og dist\/temadag-handout\.pdf kan ikke skrives \(E[A-Z]+\)\. Luk filen, hvis den er åben i et andet program, se efter, om disken er fuld, og prøv igen\.$/,
    ) as string,
  });
  expect(existsSync('dist/temadag.pdf/open')).toBe(true);
  expect(readFileSync('dist/temadag-handout.pdf', 'utf8')).toBe('Før');
  expect(readdirSync('.cache')).toEqual([]);
});

it('a site that is built anew says which files went with the old one, and how to make them again', () => {
  expect(lostWith('dist', 'ny')).toBeUndefined();
  mkdirSync('dist');
  writeFileSync('dist/index.html', '');
  expect(lostWith('dist', 'ny')).toBeUndefined();
  for (const name of ['temadag.html', 'temadag.pdf', 'temadag-handout.pdf'])
    writeFileSync(`dist/${name}`, '');
  expect(lostWith('dist', 'ny')).toBe(
    'dist/ er lavet på ny, så temadag.html, temadag.pdf, temadag-handout.pdf fra før er væk. Lav dem igen med npm run usb og npm run pdf.',
  );
  mkdirSync('ny');
  for (const name of ['temadag.pdf', 'temadag-handout.pdf']) writeFileSync(`ny/${name}`, '');
  expect(lostWith('dist', 'ny')).toBe(
    'dist/ er lavet på ny, så temadag.html fra før er væk. Lav dem igen med npm run usb.',
  );
});
