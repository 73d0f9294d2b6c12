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
  const { site = 'dist', port = '4174' } = told;
  if (!existsSync(path.join(site, 'index.html')))
    throw new DeckMistakes([`Der er ingen bygget side i ${site}/. Skriv først »npm run build«.`]);
  const server = await vitePreview({
    configFile: false,
    base: './',
    plugins: [sitesHeaders],
    build: { outDir: site },
    preview: { host: '127.0.0.1', port: Number(port), strictPort: true },
  });
  console.log(`Den byggede side: ${server.resolvedUrls?.local[0] ?? ''}`);
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
