import type { UserConfig } from 'vite';
import { oxc } from '../deck/mdx/jsx.mjs';
import { leanRevealScript, leanRevealStyles } from './lean-reveal.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { prelude } from './prelude.ts';

/** What is fetched by itself, when it is asked for; what draws comes with the first chart, whoever else draws with it. */
const byItself = [
  ...['ready', 'search', 'picture', 'live', 'offline', 'start', 'dialog/dialog'],
  ...['chart/(?!charts|read-table|sharpness)', 'light-table/(?!put-away)', 'reading/(?!view-link)'],
  'stage/(?:enlarge|film|help\\.|laser|make-room|number-corner|screen\\.|stage|typed-number|undrawn-copy)',
];

/** What several views share: one file, which packs better than ten small ones. */
const shared = new RegExp(`components/browser/(?!${byItself.join('|')})`.replaceAll('/', String.raw`[\\/]`));

/** How Vite makes what the browser loads, in every edition and in `npm start` alike. */
export const bundling = {
  base: './',
  plugins: [prelude(), leanRevealScript(), leanRevealStyles()],
  oxc,
  // PostCSS takes an eighth of the processor time of a build. What old browsers need is put in by `target`, when the
  // styles are made smaller.
  css: { transformer: 'lightningcss', lightningcss: { targets: {} } },
  build: {
    target: oldestBrowsers,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // How long each plugin took is nothing to tell an editor.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: shared,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
} satisfies UserConfig;
