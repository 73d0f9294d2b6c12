// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { load } from './load.mjs';

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'temadag [1] '));
  for (const folder of ['scripts', 'node_modules']) mkdirSync(path.join(root, folder));
  symlinkSync(path.resolve('node_modules', 'zod'), path.join(root, 'node_modules', 'zod'), 'junction');
  writeFileSync(path.join(root, 'scripts', 'year.ts'), "export { number } from 'zod';");
  install('1');
});

afterEach(() => rmSync(root, { recursive: true }));

/** @param {string} lock */
const install = (lock) => writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), lock);
const made = () =>
  readdirSync(path.join(root, 'node_modules', '.one-file'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('zod'))
    .map((name) => path.basename(name));

test('a package of many files is made one, whole, also by two commands at once', async () => {
  const both = await Promise.all([load('year', [], {}, root), load('year', [], {}, root)]);
  for (const { number } of both) expect(number().parse(5219)).toBe(5219);
  expect(made()).toEqual(['zod.mjs']);
});

test('the code of a command is called after its process, so that what is left of it can be told', async () => {
  writeFileSync(path.join(root, 'scripts', 'year.ts'), 'export const here = import.meta.filename;');
  const { here } = await load('year', [], {}, root);
  expect(path.basename(here)).toMatch(new RegExp(`^code-${process.pid}-`));
});

test('it is made again when something else has been installed', async () => {
  await load('year', [], {}, root);
  install('2');
  await load('year', [], {}, root);
  expect(made()).toEqual(['zod.mjs', 'zod.mjs']);
});
