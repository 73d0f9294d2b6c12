import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { Deck } from '../../scripts/render-deck.ts';
import { slides } from '../../scripts/slides.ts';
import { deckModule, type DeckModule } from '../../scripts/static-deck.ts';
import type { DayFiles } from './nasty-day.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Renders one day after the other. */
export type DayRenderer = Readonly<{ render: (day: DayFiles) => Promise<Deck>; close: () => Promise<void> }>;

/** Readies one server for any number of days. */
export async function openRenderer(): Promise<DayRenderer> {
  let files: DayFiles = {};
  const day: Plugin = {
    name: 'day',
    enforce: 'pre',
    load(id) {
      const name = path.relative(root, id.replace(/\?.*/, ''));
      const text = files[name];
      if (id.endsWith('.yaml?raw'))
        return text === undefined ? undefined : `export default ${JSON.stringify(text)}`;
      if (name.startsWith('slides/')) return text ?? readFileSync(id, 'utf8');
      return undefined;
    },
    transform(code, id) {
      if (!id.endsWith('/scripts/render-deck.ts')) return undefined;
      const names = Object.keys(files).filter((name) => name.startsWith('slides/'));
      const list = names.map((name) => `'../${name}': () => import('../${name}')`).join(',');
      return code.replace("import.meta.glob<{ default: MDXContent }>('../slides/*.mdx')", () => `{${list}}`);
    },
  };
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [day, slides()],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  return {
    async render(own) {
      files = own;
      server.moduleGraph.invalidateAll();
      const { renderDeck } = (await server.ssrLoadModule(deckModule)) as DeckModule;
      return renderDeck({
        notes: true,
        place: 'rummet',
        today: new Date('2022-05-01T10:00Z'),
        missing: 'shown',
      });
    },
    close: () => server.close(),
  };
}
