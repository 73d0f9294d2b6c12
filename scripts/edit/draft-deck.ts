import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { day } from '../deck/day/day.ts';
import { asOpened, DeckInServer } from '../deck/deck-in-server.ts';
import { oxc } from '../deck/mdx/jsx.mjs';
import { slides } from '../deck/slides.ts';
import type * as BeginYear from '../year/begin-year.ts';
import type * as Examine from './examine.ts';

/** Drafts of data and slide files by their names from the project's root, "data/film.yaml". */
export type Drafts = Readonly<Record<string, string>>;

/** The day as it would be with drafts in place of some of its files, made by the same compiler as the real one. */
export class DraftDeck {
  readonly #server: ViteDevServer;
  readonly #deck: DeckInServer;
  /** What the server reads in place of files, by their whole paths. */
  readonly #drafts: Map<string, string>;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(server: ViteDevServer, drafts: Map<string, string>) {
    this.#server = server;
    this.#deck = new DeckInServer(server);
    this.#drafts = drafts;
  }

  /** Opens one that listens to nobody: files that change on the disk are told by `readAgain`. */
  static async open(): Promise<DraftDeck> {
    const drafts = new Map<string, string>();
    const server = await createServer({
      configFile: false,
      appType: 'custom',
      cacheDir: '.cache/vite-draft',
      plugins: [day('', drafts), slides()],
      oxc,
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, watch: null, ws: false, hmr: false },
      logLevel: 'silent',
    });
    return new DraftDeck(server, drafts);
  }

  /** Examines the day with these drafts and no others. One after the other, since they share the compiler. */
  examine(drafts: Drafts): Promise<Examine.Found> {
    const found = this.#queue.then(async () => {
      this.#put(drafts);
      const { examine } = await this.#deck.module<typeof Examine>('/scripts/edit/examine.ts');
      return examine(asOpened());
    });
    this.#queue = found.catch(() => undefined);
    return found;
  }

  /** Begins a year with the data as it is on the disk. Throws `DeckMistakes` where it can't be; then nothing is written. */
  beginYear(year: number): Promise<void> {
    const begun = this.#queue.then(async () => {
      this.#put({});
      const { beginYear } = await this.#deck.module<typeof BeginYear>('/scripts/year/begin-year.ts');
      await beginYear(year);
    });
    this.#queue = begun.catch(() => undefined);
    return begun;
  }

  /** Lets a file be read again that was saved, or has come or gone. */
  readAgain(file: string, type: 'create' | 'update' | 'delete'): void {
    this.#queue = this.#queue.then(() => this.#evaluateAgain(file, type));
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#server.close();
  }

  #put(drafts: Drafts): void {
    const wanted = new Map(Object.entries(drafts).map(([name, text]) => [path.resolve(name), text]));
    const changed = [...new Set([...wanted.keys(), ...this.#drafts.keys()])].filter(
      (file) => wanted.get(file) !== this.#drafts.get(file),
    );
    this.#drafts.clear();
    for (const [file, text] of wanted) this.#drafts.set(file, text);
    for (const file of changed) this.#evaluateAgain(file, file.endsWith('.mdx') ? 'draft' : 'update');
  }

  #evaluateAgain(file: string, type: 'create' | 'update' | 'delete' | 'draft'): void {
    const place = path.resolve(file).replaceAll('\\', '/');
    this.#server.environments.ssr.moduleGraph.onFileChange(place);
    if (type === 'draft') this.#deck.readDraft(place);
    else this.#deck.readAgain(place, type);
  }
}
