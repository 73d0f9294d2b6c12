import { createServer, type Plugin } from 'vite';
import { day } from './day.ts';
import type { Deck, DeckOptions, Examined } from './render-deck.ts';
import { slides } from './slides.ts';

/** The module that renders the deck, as Vite names it. */
export const deckModule = '/scripts/render-deck.ts';

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
    // Read by data/edition.ts.
    define: year === undefined ? {} : { 'import.meta.env.VITE_UDGAVE': JSON.stringify(String(year)) },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [day(), slides()],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    // Vite loads modules without knowing their types.
    return await ask((await server.ssrLoadModule(deckModule)) as DeckModule);
  } finally {
    await server.close();
  }
}

/** Writes a rendered deck into index.html as plain HTML. */
export function staticDeck(deck: Deck): Plugin {
  return {
    name: 'static-deck',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(html, deck) },
  };
}

/** Puts the deck's title and body where index.html has room for them. */
export function fillPage(html: string, deck: Pick<Deck, 'title' | 'description' | 'body'>): string {
  return html
    .replaceAll('%title%', deck.title)
    .replaceAll('%description%', deck.description)
    .replace('<!--deck-->', () => deck.body);
}
