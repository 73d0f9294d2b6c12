import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Plugin } from 'vite';
import { YearList, type YearEntry } from '../../components/page/year-list.tsx';
import { withPolicy } from './policy.ts';

/** The folder of the list of years. */
export const yearsFolder = 'aar/';

/** Puts the list of years in a site that is built, with the site's own styles. */
export function yearList(years: readonly YearEntry[], canonical: string | undefined): Plugin {
  return {
    name: 'year-list',
    generateBundle(_options, bundle) {
      const styles = Object.keys(bundle)
        .filter((name) => name.endsWith('.css'))
        .map((name) => `../${name}`);
      const page = withPolicy(renderToStaticMarkup(h(YearList, { years, styles, canonical })), {
        files: true,
        scripts: [],
        styles: [],
        players: [],
      });
      this.emitFile({
        type: 'asset',
        fileName: `${yearsFolder}index.html`,
        source: `<!doctype html>\n${page}\n`,
      });
    },
  };
}
