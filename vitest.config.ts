import { defineConfig } from 'vitest/config';
import { slides } from './scripts/slides.ts';

/** Unit tests see slides and components as the build does, without the plugin that builds the deck. */
export default defineConfig({
  plugins: [slides()],
  test: {
    include: ['{data,components,scripts}/**/*.test.{ts,tsx,mjs}'],
    maxWorkers: '100%',
    // Some tests run a command to its end.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
  },
});
