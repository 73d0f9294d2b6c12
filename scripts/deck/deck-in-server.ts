import path from 'node:path';
import {
  isRunnableDevEnvironment,
  type HotUpdateOptions,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import type { EvaluatedModuleNode } from 'vite/module-runner';
import { dayModules } from './day/day.ts';
import { slideText } from './day/day-text.ts';
import type { Deck, DeckOptions } from './deck.ts';
import { picture } from './mdx/slide-pictures.ts';
import { deckModule, type DeckModule } from './static-deck.ts';

/** What the deck is asked for by whoever edits it. */
export const asOpened = (): DeckOptions => ({
  notes: true,
  place: 'rummet',
  today: new Date(),
  missing: 'shown',
});

/**
 * The deck that a server of Vite's runs, one file at a time: a save makes only what was made of that file be made again.
 */
export class DeckInServer {
  readonly #environment: RunnableDevEnvironment;

  /** Whether Vite has all that the deck is made of, and knows which files are none of it. */
  isWarm = false;

  constructor({ environments: { ssr } }: ViteDevServer) {
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment to render the deck in.');
    this.#environment = ssr;
  }

  /** A module of the project, made of the files as they are now. */
  module<Module>(id: string): Promise<Module> {
    return this.#environment.runner.import<Module>(id);
  }

  /** Renders the deck as it is saved. Throws what `renderDeck` throws. */
  async render(): Promise<Deck> {
    const { renderDeck } = await this.module<DeckModule>(deckModule);
    const deck = await renderDeck(asOpened());
    this.isWarm = true;
    return deck;
  }

  /** Lets a file that was saved, or has come or gone, be read again. Says whether the deck may be made of it. */
  readAgain(file: string, type: HotUpdateOptions['type']): boolean {
    const { evaluatedModules } = this.#environment.runner;
    const own = [...(evaluatedModules.fileToModulesMap.get(file) ?? [])];
    const isSlide = file.endsWith('.mdx');
    // The deck asks for a slide file each time: only what it shows has changed.
    if (isSlide && type === 'update') own.forEach((module) => evaluatedModules.invalidateModule(module));
    else this.#evaluateAnew(own);
    const isOther = type !== 'update' || picture.test(file);
    if (isOther) this.#readDayAnew(Object.values(dayModules));
    else if (isSlide && this.#isOrWasUnreadable(file)) this.#readDayAnew([dayModules.strays]);
    return isOther || isSlide || own.length > 0 || !this.isWarm;
  }

  /** Lets a slide file be read again whose draft has come, changed or gone. */
  readDraft(file: string): void {
    this.readAgain(file, 'update');
    this.#readDayAnew([dayModules.slides, dayModules.strays]);
  }

  #isOrWasUnreadable(file: string): boolean {
    const strays = this.#environment.runner.evaluatedModules.getModuleById(dayModules.strays);
    // What `day.ts` wrote, once it has been evaluated.
    const told = strays?.exports as Partial<typeof import('virtual:day/strays')> | undefined;
    const isTold = told?.unreadable?.some((one) => path.resolve(one.file) === path.normalize(file)) ?? true;
    return isTold || typeof slideText(file) !== 'string';
  }

  /** Makes the deck look anew for the files of its day, one of which may have come or gone, or be no text any more. */
  #readDayAnew(modules: readonly string[]): void {
    const { moduleGraph, runner } = this.#environment;
    for (const id of modules) {
      const known = moduleGraph.getModuleById(id);
      if (known) moduleGraph.invalidateModule(known);
      const evaluated = runner.evaluatedModules.getModuleById(id);
      if (evaluated) this.#evaluateAnew([evaluated]);
    }
  }

  /** Makes the runner evaluate modules, and all that was made from them, again. */
  #evaluateAnew(stale: readonly EvaluatedModuleNode[]): void {
    const { evaluatedModules } = this.#environment.runner;
    const all = new Set(stale);
    // A set is gone through to its end, also to what is added on the way.
    for (const { importers } of all) {
      for (const id of importers) {
        const importer = evaluatedModules.getModuleById(id);
        if (importer) all.add(importer);
      }
    }
    for (const module of all) evaluatedModules.invalidateModule(module);
  }
}
