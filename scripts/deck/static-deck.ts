import type { Plugin } from 'vite';
import { day } from './day/day.ts';
import { load } from '../machine/load.mjs';
import { fillPage, type Filling } from '../site/fill-page.ts';
import type { Deck, DeckOptions, Examined } from './deck.ts';
import { slides } from './slides.ts';

/** The module that renders the deck, as Vite names it. */
export const deckModule = '/scripts/deck/render-deck.ts';

/** What `render-deck.ts` exports, for those who load it through Vite. */
export type DeckModule = Readonly<{
  renderDeck: (options: DeckOptions) => Promise<Deck>;
  compile: (options: Omit<DeckOptions, 'missing'>) => Promise<Examined>;
}>;

/** Renders the deck once, the newest or that of an earlier year, outside any server that is running. Throws what `renderDeck` throws. */
export const renderOnce = (options: DeckOptions, year?: number): Promise<Deck> =>
  once(({ renderDeck }) => renderDeck(options), year);

/** Examines the deck once, the newest or that of an earlier year, outside any server that is running. */
export const examineOnce = (options: Omit<DeckOptions, 'missing'>, year?: number): Promise<Examined> =>
  once(({ compile }) => compile(options), year);

/** The modules that have been asked for, by the project's folder and the year: tests render copies of the project, too. */
const modules = new Map<string, Promise<DeckModule>>();

async function once<Answer>(
  ask: (module: DeckModule) => Promise<Answer>,
  year: number | undefined,
): Promise<Answer> {
  const asked = `${process.cwd()} ${year ?? 'newest'}`;
  const module = modules.get(asked) ?? moduleFor(year);
  modules.set(asked, module);
  return ask(await module);
}

const moduleFor = (year: number | undefined): Promise<DeckModule> =>
  moduleWithDay('deck/render-deck', { year });

/**
 * Loads a module of scripts/ with a day in it: that of an earlier year, or the newest; that of the project, or one that
 * lies in a folder of it. `VITE_UDGAVE` is read by data/read/edition.ts.
 */
export const moduleWithDay = <Module>(
  name: string,
  { year, folder = '' }: Readonly<{ year: number | undefined; folder?: string }>,
): Promise<Module> =>
  load(
    name,
    [day(folder), thrownWhenShown(slides())],
    year === undefined ? {} : { VITE_UDGAVE: String(year) },
  );

/** What compile-fault.ts reads of a compiler's fault. */
const told = ['message', 'reason', 'line', 'column', 'file', 'source', 'slips'];

/** A slide that can't be compiled is not in the way of the others: it throws what is wrong with it when it is shown. */
function thrownWhenShown(compiler: Plugin): Plugin {
  const { transform } = compiler;
  if (typeof transform !== 'function') return compiler;
  return {
    ...compiler,
    async transform(...file) {
      try {
        return await transform.apply(this, file);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return `throw Object.assign(new Error(), ${JSON.stringify(error, told)});`;
      }
    },
  };
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
