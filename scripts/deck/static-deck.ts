import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { day } from './day/day.ts';
import { oxc } from './mdx/jsx.mjs';
import { fillPage, type Filling } from '../site/fill-page.ts';
import type { Deck, DeckOptions, Examined } from './deck.ts';
import { slides } from './slides.ts';

/** The module that renders the deck, as Vite names it. */
export const deckModule = '/scripts/deck/render-deck.ts';

/** What `render-deck.ts` exports, for those who load it through Vite. */
export type DeckModule = { renderDeck: (options: DeckOptions) => Promise<Deck> };

/** The module that tells all that is wrong with the deck, as Vite names it. */
export const compileModule = '/scripts/deck/compile.ts';

/** What `compile.ts` exports, for those who load it through Vite. */
export type CompileModule = { compile: (options: Omit<DeckOptions, 'missing'>) => Promise<Examined> };

/** Renders the deck once, the newest or that of an earlier year, outside any server that is running. Throws what `renderDeck` throws. */
export const renderOnce = (options: DeckOptions, year?: number): Promise<Deck> =>
  once(year, async (server) => {
    // Vite loads modules without knowing their types.
    const { renderDeck } = (await server.ssrLoadModule(deckModule)) as DeckModule;
    return renderDeck(options);
  });

/** Examines the deck once, the newest or that of an earlier year, outside any server that is running. */
export const examineOnce = (options: Omit<DeckOptions, 'missing'>, year?: number): Promise<Examined> =>
  once(year, async (server) => {
    // As above.
    const { compile } = (await server.ssrLoadModule(compileModule)) as CompileModule;
    return compile(options);
  });

async function once<Answer>(
  year: number | undefined,
  ask: (server: ViteDevServer) => Promise<Answer>,
): Promise<Answer> {
  const server = await createServer({
    configFile: false,
    // Read by data/read/edition.ts.
    define: year === undefined ? {} : { 'import.meta.env.VITE_UDGAVE': JSON.stringify(String(year)) },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [day(), slides()],
    oxc,
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await ask(server);
  } finally {
    await server.close();
  }
}

/**
 * Writes a rendered deck into index.html as plain HTML. It comes after all that changes index.html itself, which must
 * not take a text of the day for a part of it.
 */
export function staticDeck(filling: Filling): Plugin {
  return {
    name: 'static-deck',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(html, filling) },
  };
}
