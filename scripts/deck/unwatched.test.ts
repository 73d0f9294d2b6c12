import path from 'node:path';
import { expect, test } from 'vitest';
import { isUnwatched } from './unwatched.ts';

test.each([
  'slides/intro.mdx',
  'slides/intro.mdx.txt',
  'data/program.yaml',
  'data/2021/program.yaml',
  'data/dist/program.yaml',
  'data/check',
  'components/slide/slide.css',
  'scripts/deck/compile.ts',
  'scripts/deck/mdx',
  'public/temadag.png',
  'index.html',
  'distances.ts',
  '.',
])('%s is watched', (name) => expect(isUnwatched(path.resolve(name))).toBe(false));

test.each([
  '.cache',
  '.cache/site-under-test/index.html',
  'dist',
  'tests/day/data/program.yaml',
  'data/check/mistakes/a.yaml',
  'scripts/deck/compile.test.ts',
])('%s is not watched, however its path is written', (name) => {
  expect(isUnwatched(path.resolve(name))).toBe(true);
  expect(isUnwatched(path.resolve(name).split(path.sep).join('/'))).toBe(true);
});
