import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createServer } from 'vite';
import { day } from '../../scripts/deck/day/day.ts';
import type { Deck } from '../../scripts/deck/deck.ts';
import { slides } from '../../scripts/deck/slides.ts';
import { deckModule, type DeckModule } from '../../scripts/deck/static-deck.ts';
import type { DayFiles } from './nasty-day.ts';

/** Renders one day after the other. */
export type DayRenderer = Readonly<{
  render: (files: DayFiles) => Promise<Deck>;
  close: () => Promise<void>;
}>;

/** Readies one server for any number of days, which are written into a folder of the project's `.cache`. */
export async function openRenderer(folder: string): Promise<DayRenderer> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [day(folder), slides()],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  return {
    async render(files) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(path.join(folder, 'slides'), { recursive: true });
      await cp('tests/day/data', path.join(folder, 'data'), { recursive: true });
      for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
      server.moduleGraph.invalidateAll();
      // Vite loads modules without knowing their types.
      const { renderDeck } = (await server.ssrLoadModule(deckModule)) as DeckModule;
      const today = new Date('2022-05-01T10:00Z');
      return renderDeck({ notes: true, place: 'rummet', today, missing: 'shown' });
    },
    close: () => server.close(),
  };
}
