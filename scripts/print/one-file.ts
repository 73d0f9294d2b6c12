import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { inlineFiles } from './inline-files.ts';
import { bundling } from '../site/bundling.ts';
import { fillingOf } from '../site/fill-page.ts';
import { ownPage } from '../site/prelude.ts';
import { playersIn, scriptsIn, withPolicy } from '../site/policy.ts';
import type { Deck } from '../deck/deck.ts';
import { staticDeck } from '../deck/static-deck.ts';

/** Builds the deck as one HTML file that opens from a folder without network: everything it needs is inside. */
export async function oneFile(
  deck: Pick<Deck, 'title' | 'description' | 'body'>,
  ...plugins: Plugin[]
): Promise<string> {
  const built = await build({
    ...bundling,
    configFile: false,
    plugins: [...bundling.plugins, ...plugins, withoutPreloads, staticDeck(fillingOf(deck))],
    build: {
      ...bundling.build,
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
    },
    // What goes wrong is thrown, and told in Danish; an editor has no use for the rest.
    logLevel: 'silent',
  });
  const files = new Map<string, string | Uint8Array>();
  for (const { output } of [built].flat().filter((one) => 'output' in one))
    for (const file of output) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  const page = files.get('index.html');
  if (typeof page !== 'string') throw new Error('Vite built no index.html.');
  const { html, scripts, styles } = inlineFiles(page, (name) => files.get(name) ?? publicFile(name));
  return withPolicy(html, {
    files: false,
    scripts: [...scriptsIn(await ownPage()), ...scripts],
    styles,
    players: playersIn(deck.body),
  });
}

/** A file that the page itself names is kept outside by Vite, and then the styles that name it too lead out of the page. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replaceAll(/<link\b[^>]*\brel="preload"[^>]*>/g, ''),
  },
};

function publicFile(name: string): Uint8Array | undefined {
  const file = path.join('public', name);
  return existsSync(file) ? readFileSync(file) : undefined;
}
