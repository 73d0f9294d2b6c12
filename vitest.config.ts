import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { day } from './scripts/deck/day/day.ts';
import { oxc } from './scripts/deck/mdx/jsx.mjs';
import { slides } from './scripts/deck/slides.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );

/** Every file with unit tests, from the project's folder. */
const files = ['data', 'components', 'scripts', 'tests']
  .flatMap(filesIn)
  .filter((file) => /\.test\.(?:tsx?|mjs)$/.test(file));

/** Whether a file puts something in place of a module, of the clock or of the folder that a command runs in. */
const replaces = (file: string): boolean => /\bvi\.|\bprocess\.chdir\b/.test(readFileSync(file, 'utf8'));

/** Those that do so themselves, or with help. */
const helpers = filesIn('tests/support').filter((file) => file.endsWith('.ts') && replaces(file));
const alone = files.filter((file) => {
  const text = readFileSync(file, 'utf8');
  return replaces(file) || helpers.some((helper) => text.includes(`/${path.basename(helper)}'`));
});

/** Unit tests see slides and components as the build does, and a day of their own that no editor changes. */
export default defineConfig({
  plugins: [day('tests/day'), slides()],
  oxc,
  test: {
    maxWorkers: '100%',
    // Some tests run a command to its end, on a machine that may have other things to do.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
    projects: [
      // To read every module anew for every file takes as long as to test it.
      { extends: true, test: { name: 'together', include: files, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
