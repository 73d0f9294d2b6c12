import type { UserConfig } from 'vite';
import { oxc } from '../deck/mdx/jsx.mjs';
import { leanReveal, leanRevealScript } from './lean-reveal.ts';
import { prelude } from './prelude.ts';

/** How Vite makes what the browser loads, in every edition and in `npm start` alike. */
export const bundling = {
  base: './',
  plugins: [prelude(), leanRevealScript()],
  oxc,
  css: { postcss: { plugins: [leanReveal] } },
  build: {
    // The oldest browsers in which the page is read: the last for Windows 7 and for older Macs are among them.
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // How long each plugin took is nothing to tell an editor.
      checks: { bundlerTimings: false },
      output: {
        // What several views share is one file, which packs better than ten small ones.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /components[\\/]browser[\\/](?!ready|search|reading[\\/](?!view-link)|live|offline|start|stage[\\/](?:enlarge|film|help\.|laser|make-room|number-corner|screen\.|stage|typed-number|wake-lock)|dialog[\\/]dialog)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
} satisfies UserConfig;
