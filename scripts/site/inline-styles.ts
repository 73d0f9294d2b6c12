import path from 'node:path/posix';
import type { Plugin } from 'vite';

/**
 * Puts the style sheets in the page itself: the first slide waits for no second file, and none can be late, missing or
 * cut off. `styles` is given what has been put in, as it stands there. They stay as files for the pages beside this one.
 */
export function inlineStyles(styles: string[]): Plugin {
  return {
    name: 'inline-styles',
    generateBundle: {
      // Before Vite links to them.
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          // What a view round the slides looks like comes with its script.
          if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
          for (const name of chunk.viteMetadata?.importedCss ?? []) {
            const asset = bundle[name];
            if (asset?.type !== 'asset') throw new Error(`Vite made no ${name}.`);
            styles.push(inPage(String(asset.source), path.dirname(name)));
          }
          chunk.viteMetadata?.importedCss.clear();
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => styles.map((children) => ({ tag: 'style', children, injectTo: 'head' as const })),
    },
  };
}

/** The sheet as it stands in a page: what lay beside it lies in its folder, and nothing in it ends it. */
const inPage = (sheet: string, folder: string) =>
  sheet
    .trim()
    .replaceAll('url(./', `url(./${folder}/`)
    .replaceAll('</style', String.raw`<\/style`);
