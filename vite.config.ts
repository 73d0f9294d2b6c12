import path from 'node:path';
import { defineConfig } from 'vite';
import { day } from './scripts/deck/day/day.ts';
import { oxc } from './scripts/deck/mdx/jsx.mjs';
import { leanReveal } from './scripts/site/lean-reveal.ts';
import { liveDeck } from './scripts/deck/live-deck.ts';
import { slides } from './scripts/deck/slides.ts';

/** What tests and builds write; none of the deck is made from it. */
const scratch = path.join(import.meta.dirname, '.cache');

export default defineConfig({
  base: './',
  plugins: [day(), slides(), liveDeck()],
  oxc,
  css: { postcss: { plugins: [leanReveal] } },
  build: {
    // The oldest browsers in which the page is read: the last for Windows 7 and for older Macs are among them.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What several views share is one file, which packs better than ten small ones.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /components[\\/]browser[\\/](?!ready|search|reading|live|offline|start|stage[\\/](?:enlarge|film|full-screen|help\.|laser|make-room|number-corner|screen\.|stage|typed-number|wake-lock)|document[\\/](?:dialog|listed))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  // Known from the start, so that an open page is not reloaded when the first chart comes near.
  optimizeDeps: { entries: ['index.html'], include: ['reveal.js', 'chart.js'] },
  server: { host: '127.0.0.1', watch: { ignored: (file) => file.startsWith(scratch) } },
  preview: { host: '127.0.0.1' },
});
