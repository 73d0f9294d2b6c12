import type { UserConfig } from 'vite';
import { oxc } from '../deck/mdx/jsx.mjs';
import { leanReveal, leanRevealScript } from './lean-reveal.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { prelude } from './prelude.ts';

/** How Vite makes what the browser loads, in every edition and in `npm start` alike. */
export const bundling = {
  base: './',
  plugins: [prelude(), leanRevealScript()],
  oxc,
  css: { postcss: { plugins: [leanReveal] } },
  build: {
    target: oldestBrowsers,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // How long each plugin took is nothing to tell an editor.
      checks: { bundlerTimings: false },
      output: {
        // What several views share is one file, which packs better than ten small ones. What draws comes with the first
        // chart, whoever else draws with it.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /components[\\/]browser[\\/](?!ready|search|light-table[\\/](?!put-away)|picture|chart[\\/](?!charts|read-table|sharpness)|reading[\\/](?!view-link)|live|offline|start|stage[\\/](?:enlarge|film|help\.|laser|make-room|number-corner|screen\.|stage|typed-number|undrawn-copy|wake-lock)|dialog[\\/]dialog)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
} satisfies UserConfig;
