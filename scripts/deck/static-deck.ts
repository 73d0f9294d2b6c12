import { createServer, type Plugin } from 'vite';
import { day } from './day/day.ts';
import { oxc } from './mdx/jsx.mjs';
import { fillPage, type Filling } from '../site/fill-page.ts';
import type { Deck, DeckOptions, Examined } from './render-deck.ts';
import { slides } from './slides.ts';

/** The module that renders the deck, as Vite names it. */
export const deckModule = '/scripts/deck/render-deck.ts';

/** What `render-deck.ts` exports, for those who load it through Vite. */
export type DeckModule = {
  renderDeck: (options: DeckOptions) => Promise<Deck>;
  examineDeck: (options: Omit<DeckOptions, 'missing'>) => Promise<Examined>;
};

/** Renders the deck once, the newest or that of an earlier year, outside any server that is running. Throws what `renderDeck` throws. */
export const renderOnce = (options: DeckOptions, year?: number): Promise<Deck> =>
  once(({ renderDeck }) => renderDeck(options), year);

/** Examines the deck once, the newest or that of an earlier year, outside any server that is running. */
export const examineOnce = (options: Omit<DeckOptions, 'missing'>, year?: number): Promise<Examined> =>
  once(({ examineDeck }) => examineDeck(options), year);

async function once<Answer>(
  ask: (module: DeckModule) => Promise<Answer>,
  year: number | undefined,
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
    // Vite loads modules without knowing their types.
    return await ask((await server.ssrLoadModule(deckModule)) as DeckModule);
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
