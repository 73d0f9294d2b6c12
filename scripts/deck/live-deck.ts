import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { HotChannelClient, HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite';
import { fillingOf, fillPage } from '../site/fill-page.ts';
import type { Deck } from './deck.ts';
import { asOpened, DeckInServer } from './deck-in-server.ts';
import { hearSaves } from './hear-saves.ts';
import { picture } from './mdx/slide-pictures.ts';
import { renderOnce } from './static-deck.ts';
import { teller } from './warnings.ts';

/** What a page tells the server once it listens: how many saves it was made after. */
type Opened = { saves: number };

/** What the server tells an open page after a save: the sections in order, the method and the contents, with HTML where it is new. */
export type DeckChange = { sections: { id: string; html?: string }[]; method?: string; contents?: string };

/**
 * Keeps open pages up to date while someone edits: after each save the deck is rendered anew and only the sections
 * that changed are sent. A mistake is sent as its text, and taken back by the next good save.
 */
export function liveDeck(): Plugin {
  let live: LiveDeck;
  return {
    name: 'live-deck',
    apply: 'serve',
    configureServer(server) {
      live = new LiveDeck(server);
      const hearAll = hearSaves(server.watcher);
      const { hot } = server.environments.client;
      for (const page of ['deck:opened', 'kladde:opened']) hot.on(page, hearAll);
      hot.on('deck:opened', (opened: Opened, page) => live.opened(opened, page));
      // What is wrong is told at once, whether or not a page is open; and the first page waits less.
      if (server.httpServer) live.begin();
    },
    transformIndexHtml: { order: 'pre', handler: (html) => live.page(html) },
    hotUpdate({ file, type }) {
      if (this.environment.name !== 'ssr') return;
      return live.deck.readAgain(file, type) ? live.saved(picture.test(file)) : undefined;
    },
  };
}

/** The deck of a server, and what the pages that are open have been told of it. */
class LiveDeck {
  readonly deck: DeckInServer;
  readonly #client: ViteDevServer['environments']['client'];
  readonly #terminal = teller(console.log);
  /** How many saves there have been, and what the last one made: a deck, or the mistake that is in the way of it. */
  #saves = 0;
  #saved: Deck | string | undefined;
  /** What the open pages show. */
  #shown: Deck | undefined;
  #first: Promise<Deck> | undefined;
  #queue = Promise.resolve();

  constructor(server: ViteDevServer) {
    this.deck = new DeckInServer(server);
    this.#client = server.environments.client;
  }

  /** Tells of the deck before anyone has asked for it. */
  begin(): void {
    this.#queue = this.#queue.then(() => this.#renderAndTell().then(noted, noted));
  }

  /** Tells a page that was made before a save, and listens only after it, what it missed; then readies the next save. */
  opened({ saves }: Opened, page: HotChannelClient): void {
    this.#queue = this.#queue.then(() => {
      if (saves !== this.#saves) this.#catchUp(page);
      // Once a page is there, and not while it is waited for.
      return this.deck.isWarm ? undefined : this.deck.render().then(noted, noted);
    });
  }

  /**
   * Makes the deck again after a save, and tells the open pages. A page fetches a picture again only when it is reloaded.
   * Gives the modules that Vite itself should update: none.
   */
  saved(isPicture: boolean): [] {
    this.#saves += 1;
    this.#queue = this.#queue.then(() => this.#update(isPicture));
    return [];
  }

  /** index.html with the deck in it, or with what is in the way of it. */
  async page(html: string): Promise<{ html: string; tags: HtmlTagDescriptor[] }> {
    // A save while it is made is one that the page has not seen.
    const tags = [{ tag: 'meta', attrs: { name: 'gemt', content: String(this.#saves) } }];
    try {
      const deck = await this.#renderAndTell();
      // What other pages were told last stays what the next change is counted from.
      this.#shown ??= deck;
      return { html: fillPage(html, fillingOf(deck)), tags };
    } catch (error) {
      const body = renderToStaticMarkup(h('pre', { id: 'mistake', role: 'alert' }, messageOf(error)));
      const filling = fillingOf({ title: 'Noget skal rettes', description: '', body });
      return { html: fillPage(html, filling), tags };
    }
  }

  async #renderAndTell(): Promise<Deck> {
    try {
      // Until something is saved the deck is the one that a build has, which is there sooner.
      const deck = await (this.#saves === 0 ? this.#renderFirst() : this.deck.render());
      this.#terminal.deck(deck);
      return deck;
    } catch (error) {
      this.#terminal.mistake(messageOf(error));
      throw error;
    }
  }

  /** A page that is opened while the first check runs is made of the same. */
  #renderFirst(): Promise<Deck> {
    return (this.#first ??= renderOnce(asOpened()).finally(() => (this.#first = undefined)));
  }

  async #update(isPicture: boolean): Promise<void> {
    const { hot } = this.#client;
    try {
      const deck = await this.#renderAndTell();
      const before = this.#shown;
      this.#saved = this.#shown = deck;
      // Vite's own word for it would reload the editing page, too.
      if (isPicture || (before && before.frame !== deck.frame)) hot.send('deck:reload');
      else hot.send('deck:change', changeBetween(before, deck));
    } catch (error) {
      this.#saved = messageOf(error);
      hot.send('deck:mistake', { message: this.#saved });
    }
  }

  #catchUp(page: HotChannelClient): void {
    if (this.#saved === undefined) return;
    const [event, data] =
      typeof this.#saved === 'string'
        ? ['deck:mistake', { message: this.#saved }]
        : ['deck:change', changeBetween(undefined, this.#saved)];
    page.send({ type: 'custom', event, data });
  }
}

/** What has changed between two decks; everything where there was none before. */
export function changeBetween(before: Deck | undefined, { sections, method, contents }: Deck): DeckChange {
  const known = new Map(before?.sections.map(({ id, html }) => [id, html]));
  return {
    sections: sections.map(({ id, html }) => (known.get(id) === html ? { id } : { id, html })),
    ...(before?.method === method ? {} : { method }),
    ...(before?.contents === contents ? {} : { contents }),
  };
}

/** For an answer that has been told already. */
const noted = (): void => undefined;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
