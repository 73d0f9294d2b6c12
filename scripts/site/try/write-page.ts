import path from 'node:path';
import { build as viteBuild, type Plugin } from 'vite';
import { texts } from 'virtual:day/data';
import { oxc } from '../../deck/mdx/jsx.mjs';
import { oldestBrowsers } from '../oldest-browsers.ts';
import { withThisPolicy } from '../policy.ts';
import { publishedTexts, type Published } from './published-texts.ts';

/** The folder of the page on a site, on which anyone checks a data file without installing anything. */
const tryFolder = 'tjek';

/** Nothing of what is dropped on the page can leave it: it may ask nobody for anything. The check runs in a worker of its own making. */
const policy = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:", 'worker-src blob:'],
  ...["connect-src 'none'", "form-action 'none'", "base-uri 'none'"],
].join('; ');

/** Writes the page into a site that is built, in a folder of its own: the site's page fetches nothing of it, and no browser keeps it. */
export async function writeTryPage(site: string, published: Published): Promise<void> {
  const root = path.resolve('scripts/site/try/page');
  await viteBuild({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    oxc,
    plugins: [publishedModule(publishedTexts(texts, published)), policyOfPage],
    worker: {
      format: 'es',
      plugins: () => [givenDay(root)],
      // It is run from what the page has of it, so there is no second file that it could fetch.
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: {
      target: oldestBrowsers,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      outDir: path.resolve(site, tryFolder),
      emptyOutDir: true,
      // All comes at once: after that the page needs no network.
      rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
    },
    logLevel: 'silent',
  });
}

/** Gives the page the data that is on the site. */
const publishedModule = (published: Readonly<Record<string, string>>): Plugin => ({
  name: 'published',
  resolveId: (id) => (id === 'virtual:published' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:published' ? `export const published = ${JSON.stringify(published)};` : undefined,
});

/** Gives the check the texts that it is told in place of files. */
const givenDay = (root: string): Plugin => ({
  name: 'given-day',
  resolveId(id) {
    if (id === 'virtual:day/data') return path.join(root, 'given-texts.ts').replaceAll('\\', '/');
    return id === 'virtual:day/strays' ? `\0${id}` : undefined;
  },
  // Names are told when a file is given, not here.
  load: (id) =>
    id === '\0virtual:day/strays' ? 'export const strays = []; export const unreadable = [];' : undefined,
});

const policyOfPage: Plugin = {
  name: 'policy',
  transformIndexHtml: { order: 'post', handler: (html) => withThisPolicy(html, policy) },
};
