import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { Deck } from '../deck/deck.ts';

/** What a reader without network gets for a PDF that was never fetched. */
const unfetched = 'ikke-hentet.html';

/**
 * Lets the site in a folder be kept by the browser and installed: a service worker that takes all of a build or
 * nothing of it, and gives it up only when someone asks for the next, or has closed every window. `say` is told in one
 * sentence of each picture that is left out of it, since nobody should fetch so much unasked. Throws where tokens.css
 * lacks a colour.
 */
export function offline(
  deck: Pick<Deck, 'title' | 'description'>,
  folder: string,
  say: (sentence: string) => void,
): Plugin[] {
  return [
    {
      name: 'unfetched-page',
      // Read by components/browser/start.ts: neither the file on a stick nor `npm start` keeps anything.
      config: () => ({ define: { 'import.meta.env.VITE_OFFLINE': 'true' } }),
      generateBundle(_, bundle) {
        const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
        this.emitFile({ type: 'asset', fileName: unfetched, source: unfetchedPage(styles) });
      },
    },
    ...VitePWA({
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        name: deck.title,
        short_name: 'Temadag',
        description: deck.description,
        lang: 'da',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: colour('--ink'),
        background_color: colour('--paper'),
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        mode: 'production',
        cacheId: 'temadag',
        globPatterns: ['**/*'],
        // What the page can't do without is kept however large it is.
        maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
        manifestTransforms: [
          (files) => ({
            manifest: files
              .filter(({ url }) => pages.test(url) || pictures.test(url))
              .filter((file) => !isTooLarge(file, say))
              .map((file) => ({ ...file, integrity: integrityOf(folder, file.url) })),
          }),
        ],
        // The page is the same whatever the query; any other address is left to the network.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        runtimeCaching: [
          {
            urlPattern: /\/temadag(-handout)?\.pdf$/,
            handler: 'NetworkFirst',
            options: { cacheName: 'temadag-pdf', precacheFallback: { fallbackURL: unfetched } },
          },
          // For a window that is open on the edition before: components/browser/offline/offline.ts puts its files here.
          { urlPattern: /\/assets\//, handler: 'CacheFirst', options: { cacheName: 'temadag-before' } },
        ],
      },
    }),
  ];
}

/** What the browser keeps. Of a PDF it keeps what someone has fetched. */
const pages = /\.(?:html|js|css|woff2)$/i;
const pictures = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** How large a picture may be that is fetched by everyone who opens the page, in bytes. */
const largest = 2 * 1024 * 1024;

function isTooLarge({ url, size }: { url: string; size: number }, say: (sentence: string) => void): boolean {
  if (size <= largest || !pictures.test(url)) return false;
  const name = existsSync(path.join('public', url)) ? `public/${url}` : url;
  const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  say(
    `${name} fylder ${megabytes} MB, og browseren gemmer ikke billeder over 2 MB. Uden net vises det ikke; gør det mindre, hvis det skal.`,
  );
  return true;
}

/** Without it a file of another build, still or already on the host, would be kept as one of this. */
function integrityOf(folder: string, name: string): string {
  const hash = createHash('sha384').update(readFileSync(path.join(folder, name)));
  return `sha384-${hash.digest('base64')}`;
}

function colour(token: string): string {
  const tokens = readFileSync('components/theme/tokens.css', 'utf8');
  const [, value] = new RegExp(`${token}: (#\\w+);`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`tokens.css has no colour ${token}.`);
  return value;
}

const unfetchedPage = (styles: readonly string[]) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>PDF’en er ikke hentet endnu</title>
    ${styles.map((name) => `<link rel="stylesheet" href="./${name}" />`).join('\n    ')}
  </head>
  <body>
    <main class="unfetched">
      <h1>PDF’en er ikke hentet endnu</h1>
      <p>Den skal hentes, mens der er net.</p>
      <p><a href="./?vis=laes">Tilbage til temadagen</a></p>
    </main>
  </body>
</html>
`;
