import { statSync } from 'node:fs';
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import {
  isRunnableDevEnvironment,
  type HotChannelClient,
  type Plugin,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import type { EvaluatedModuleNode } from 'vite/module-runner';
import { fillingOf, fillPage } from '../site/fill-page.ts';
import type { Deck, DeckOptions } from './deck.ts';
import { dayModules } from './day/day.ts';
import { deckModule, renderOnce, type DeckModule } from './static-deck.ts';
import { teller } from './warnings.ts';

/** What a page tells the server once it listens: how many saves it was made after. */
type Opened = { saves: number };

/** What the server tells an open page after a save: the sections in order, and the method, with HTML where it is new. */
export type DeckChange = { sections: { id: string; html?: string }[]; method?: string };

/**
 * Keeps open pages up to date while someone edits: after each save the deck is rendered anew and only the sections
 * that changed are sent. A mistake is sent as its text, and taken back by the next good save.
 */
export function liveDeck(): Plugin {
  let server: ViteDevServer;
  let shown: Deck | undefined;
  /** How many saves there have been, and what the last one made: a deck, or the mistake that is in the way of it. */
  let saves = 0;
  let saved: Deck | string | undefined;
  let queue = Promise.resolve();
  /** Whether Vite has all that the deck is made of, and knows which files are none of it. */
  let isWarm = false;
  const terminal = teller(console.log);

  let first: Promise<Deck> | undefined;
  /** A page that is opened while the first check runs is made of the same. */
  const renderFirst = () => (first ??= renderOnce(asOpened()).finally(() => (first = undefined)));

  const renderAnew = async () => {
    const deck = await render(runnable(server));
    isWarm = true;
    return deck;
  };

  const renderAndTell = async () => {
    try {
      // Until something is saved the deck is the one that a build has, which is there sooner.
      const deck = await (saves === 0 ? renderFirst() : renderAnew());
      terminal.deck(deck);
      return deck;
    } catch (error) {
      terminal.mistake(messageOf(error));
      throw error;
    }
  };

  const update = async () => {
    const { hot } = server.environments.client;
    try {
      const deck = await renderAndTell();
      const before = shown;
      saved = shown = deck;
      if (before && before.frame !== deck.frame) hot.send({ type: 'full-reload' });
      else hot.send('deck:change', changeBetween(before, deck));
    } catch (error) {
      saved = messageOf(error);
      hot.send('deck:mistake', { message: saved });
    }
  };

  /** Readies the next save once a page is there, and not while it is waited for. */
  const warm = async () => {
    if (!isWarm) await renderAnew().then(noted, noted);
  };

  /** A page that was made before a save, and listens only after it, is told what it missed. */
  const catchUp = (page: HotChannelClient) => {
    if (saved === undefined) return;
    const [event, data] =
      typeof saved === 'string'
        ? ['deck:mistake', { message: saved }]
        : ['deck:change', changeBetween(undefined, saved)];
    page.send({ type: 'custom', event, data });
  };

  return {
    name: 'live-deck',
    apply: 'serve',
    configureServer(created) {
      server = created;
      server.watcher.on('change', (file) => catchSecondSave(server, file));
      server.environments.client.hot.on('deck:opened', (opened: Opened, page) => {
        queue = queue.then(() => (opened.saves === saves ? undefined : catchUp(page))).then(warm);
      });
      // What is wrong is told at once, whether or not a page is open.
      server.httpServer?.once('listening', () => {
        queue = queue.then(() => renderAndTell().then(noted, noted));
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        // A save while it is made is one that the page has not seen.
        const tags = [{ tag: 'meta', attrs: { name: 'gemt', content: String(saves) } }];
        try {
          const deck = await renderAndTell();
          // What other pages were told last stays what the next change is counted from.
          shown ??= deck;
          return { html: fillPage(html, fillingOf(deck)), tags };
        } catch (error) {
          const body = renderToStaticMarkup(h('pre', { id: 'mistake', role: 'alert' }, messageOf(error)));
          const filling = fillingOf({ title: 'Noget skal rettes', description: '', body });
          return { html: fillPage(html, filling), tags };
        }
      },
    },
    hotUpdate({ file, type }) {
      if (this.environment.name !== 'ssr') return;
      const environment = runnable(server);
      const { evaluatedModules } = environment.runner;
      const known = invalidate(environment, [...(evaluatedModules.fileToModulesMap.get(file) ?? [])]);
      const isSlide = file.endsWith('.mdx');
      if (type !== 'update') readDayAnew(environment, Object.values(dayModules));
      else if (isSlide) readDayAnew(environment, [dayModules.strays]);
      else if (!known && isWarm) return;
      saves += 1;
      queue = queue.then(update);
      return [];
    },
  };
}

/** The watcher hears only the first of two saves of a file within 50 ms. If there was another, it is told of it. */
function catchSecondSave({ watcher }: ViteDevServer, file: string): void {
  const savedAt = modified(file);
  setTimeout(() => {
    if (modified(file) > savedAt) watcher.emit('change', file);
  }, 60);
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function runnable(server: ViteDevServer): RunnableDevEnvironment {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment to render the deck in.');
  return ssr;
}

async function render(environment: RunnableDevEnvironment): Promise<Deck> {
  const { renderDeck } = await environment.runner.import<DeckModule>(deckModule);
  return renderDeck(asOpened());
}

const asOpened = (): DeckOptions => ({
  notes: true,
  place: 'rummet',
  today: new Date(),
  missing: 'shown',
});

/** Makes the deck look anew for the files of its day, one of which may have come or gone, or be no text any more. */
function readDayAnew(environment: RunnableDevEnvironment, modules: readonly string[]): void {
  for (const id of modules) {
    const known = environment.moduleGraph.getModuleById(id);
    if (known) environment.moduleGraph.invalidateModule(known);
    const evaluated = environment.runner.evaluatedModules.getModuleById(id);
    if (evaluated) invalidate(environment, [evaluated]);
  }
}

/** Makes the runner evaluate modules, and all that was made from them, again. Says whether there were any. */
function invalidate({ runner }: RunnableDevEnvironment, stale: EvaluatedModuleNode[]): boolean {
  const { evaluatedModules } = runner;
  const seen = new Set(stale);
  for (const module of stale) {
    for (const id of module.importers) {
      const importer = evaluatedModules.getModuleById(id);
      if (!importer || seen.has(importer)) continue;
      seen.add(importer);
      stale.push(importer);
    }
  }
  for (const module of seen) evaluatedModules.invalidateModule(module);
  return seen.size > 0;
}

function changeBetween(before: Deck | undefined, { sections, method }: Deck): DeckChange {
  const known = new Map(before?.sections.map(({ id, html }) => [id, html]));
  return {
    sections: sections.map(({ id, html }) => (known.get(id) === html ? { id } : { id, html })),
    ...(before?.method === method ? {} : { method }),
  };
}

/** For an answer that has been told already. */
const noted = (): void => undefined;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
