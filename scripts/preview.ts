import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preview as vitePreview, type Plugin } from 'vite';
import { readArguments } from './machine/arguments.ts';
import { DeckMistakes } from './deck/deck-mistakes.ts';
import { headersOf } from './site/headers.ts';

/** Serves dist/, or the site after `--site`, as a host should, headers and all, on port 4174 or the one after `--port`. */
export default async function preview(args: readonly string[]): Promise<void> {
  const { told } = readArguments('node scripts/run.mjs preview', args, {
    site: { example: 'dist' },
    port: { example: '4174' },
  });
  const { site = 'dist' } = told;
  const port = portOf(told.port ?? '4174');
  if (!existsSync(path.join(site, 'index.html')))
    throw new DeckMistakes([`Der er ingen bygget side i ${site}/. Skriv først »npm run build«.`]);
  const server = await vitePreview({
    configFile: false,
    base: './',
    plugins: [sitesHeaders],
    build: { outDir: site },
    preview: { host: '127.0.0.1', port, strictPort: true },
  }).catch((error: unknown) => {
    if (!/already in use|EACCES/.test(String(error))) throw error;
    throw new DeckMistakes([
      `Porten ${port} kan ikke bruges: et andet program har den, eller du har ikke lov. Skriv en anden, som i »--port 4174«.`,
    ]);
  });
  console.log(`Den byggede side: ${server.resolvedUrls?.local[0] ?? ''}`);
}

function portOf(written: string): number {
  const port = /^[1-9]\d*$/.test(written) ? Number(written) : 0;
  if (port > 0 && port < 65536) return port;
  throw new DeckMistakes([`--port er »${written}«, men skal være et helt tal fra 1 til 65535, som 4174.`]);
}

const sitesHeaders: Plugin = {
  name: 'sites-headers',
  configurePreviewServer({ config, middlewares }) {
    const html = readFileSync(path.resolve(config.root, config.build.outDir, 'index.html'), 'utf8');
    middlewares.use(({ url = '/' }, response, next) => {
      const { pathname } = new URL(url, 'http://localhost');
      response.setHeaders(headersOf(html, pathname));
      next();
    });
  },
};
