import { defineConfig } from 'vitest/config';
import { day } from './scripts/deck/day/day.ts';
import { oxc } from './scripts/deck/mdx/jsx.mjs';
import { slides } from './scripts/deck/slides.ts';

/** Unit tests see slides and components as the build does, and a day of their own that no editor changes. */
export default defineConfig({
  plugins: [day('tests/day'), slides()],
  oxc,
  test: {
    include: ['{data,components,scripts,tests}/**/*.test.{ts,tsx,mjs}'],
    maxWorkers: '100%',
    // Some tests run a command to its end, on a machine that may have other things to do.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
  },
});
