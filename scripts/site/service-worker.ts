import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Deck } from '../deck/deck.ts';

/** What a reader without network gets for a PDF that was never fetched. */
const unfetched = 'ikke-hentet.html';

/** What the browser runs, as every visitor's browser has it registered. */
const workerFile = 'sw.js';

const manifestFile = 'manifest.webmanifest';

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
): Plugin {
  return {
    name: 'offline',
    // Read by components/browser/start.ts: neither the file on a stick nor `npm start` keeps anything.
    config: () => ({ define: { 'import.meta.env.VITE_OFFLINE': 'true' } }),
    buildStart() {
      this.emitFile({ type: 'chunk', id: '/components/browser/offline/worker.ts', fileName: workerFile });
      this.emitFile({
        type: 'asset',
        fileName: manifestFile,
        source: `${JSON.stringify(manifestOf(deck))}\n`,
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('</head>', `<link rel="manifest" href="./${manifestFile}"></head>`),
    },
    generateBundle(_, bundle) {
      const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
      this.emitFile({ type: 'asset', fileName: unfetched, source: unfetchedPage(styles) });
    },
    // When all is written, what lies in public/ too.
    async writeBundle() {
      const worker = path.join(folder, workerFile);
      await writeFile(worker, editionLine(folder, say) + (await readFile(worker, 'utf8')));
    },
  };
}

/** What a phone asks for to install the site. */
const manifestOf = ({ title, description }: Pick<Deck, 'title' | 'description'>) => ({
  name: title,
  short_name: 'Temadag',
  description,
  start_url: './',
  display: 'standalone',
  background_color: colour('--paper'),
  theme_color: colour('--ink'),
  lang: 'da',
  scope: './',
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
});

/** What components/browser/offline/worker.ts is to keep of the site in a folder, as it asks for it. */
function editionLine(folder: string, say: (sentence: string) => void): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => kept.test(name) && name !== workerFile && !isTooLarge(folder, name, say))
    .toSorted();
  const files = Object.fromEntries(
    names.map((name) => [name, hashOf(readFileSync(path.join(folder, name)))]),
  );
  const name = hashOf(JSON.stringify(files)).slice(0, 12);
  return `const edition=${JSON.stringify({ name, files })};\n`;
}

/** What the browser keeps. Of a PDF it keeps what someone has fetched. */
const kept = /\.(?:html|js|css|woff2|webmanifest|svg|png|jpe?g|webp|avif|gif|ics)$/i;
const pictures = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** How large a picture may be that is fetched by everyone who opens the page, in bytes. */
const largest = 2 * 1024 * 1024;

/** Whether a file is a picture too large to keep. What the page can't do without is kept however large it is. */
function isTooLarge(folder: string, name: string, say: (sentence: string) => void): boolean {
  const { size } = statSync(path.join(folder, name));
  if (size <= largest || !pictures.test(name)) return false;
  const file = existsSync(path.join('public', name)) ? `public/${name}` : name;
  const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  say(
    `${file} fylder ${megabytes} MB, og browseren gemmer ikke billeder over 2 MB. Uden net vises det ikke; gør det mindre, hvis det skal.`,
  );
  return true;
}

/** Without it a file of another build, still or already on the host, would be kept as one of this. */
const hashOf = (content: string | Uint8Array): string =>
  createHash('sha384').update(content).digest('base64');

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
