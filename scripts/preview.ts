import { readFileSync } from 'node:fs';
import path from 'node:path';
import { preview as vitePreview, type Plugin } from 'vite';
import { headersOf } from './headers.ts';

/** Serves dist/, or the site after `--site`, as a host should, headers and all, on port 4174 or the one after `--port`. */
export default async function preview(args: readonly string[]): Promise<void> {
  const after = (option: string) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const server = await vitePreview({
    plugins: [sitesHeaders],
    build: { outDir: after('--site') ?? 'dist' },
    preview: { port: Number(after('--port')) || 4174, strictPort: true },
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
