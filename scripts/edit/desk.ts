import type { z } from 'zod';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import type { Deck } from '../deck/deck.ts';
import { isKnown, textsAfter } from './change-text.ts';
import { changedFigures, changedSlides } from './compare.ts';
import type { DraftDeck, Drafts } from './draft-deck.ts';
import type { Found, OfSlide } from './examine.ts';
import { statesOf } from './file-states.ts';
import type {
  DraftAnswer,
  draftRequest,
  EarlierAnswer,
  PictureAnswer,
  pictureRequest,
  SaveAnswer,
  saveRequest,
} from './messages.ts';
import { savesOfDay } from './kept-saves.ts';
import { hashOf } from './on-disk.ts';
import { PutPictures } from './put-pictures.ts';
import { save } from './save.ts';
import { offered, partsOf } from './slides-of-day.ts';

/** What an editor's page can ask for. It knows the files of the day, and no others. */
export class Desk {
  readonly #deck: DraftDeck;
  /** Shows a page its deck. */
  readonly #show: (tab: string, deck: Deck) => void;
  readonly #pictures = new PutPictures();
  #saved: Promise<Found> | undefined;
  /** What is written last. */
  #written: Promise<unknown> = Promise.resolve();
  /** The last deck of each page. */
  readonly #drafted = new Map<string, Readonly<{ deck: Deck; made: number }>>();

  constructor(deck: DraftDeck, show: (tab: string, deck: Deck) => void) {
    this.#deck = deck;
    this.#show = show;
  }

  /** Lets a file be read again that was saved, or has come or gone. */
  readAgain(file: string, type: 'create' | 'update' | 'delete'): void {
    this.#saved = undefined;
    this.#deck.readAgain(file, type);
  }

  /** The day as it is on the disk. */
  saved(): Promise<Found> {
    if (this.#saved) return this.#saved;
    const found = this.#deck.examine({});
    this.#saved = found;
    // Who comes next asks anew.
    found.catch(() => {
      if (this.#saved === found) this.#saved = undefined;
    });
    return found;
  }

  /** The deck of a page, with its drafts where they make one, and how many have been made for it before. */
  async deckOf(tab: string): Promise<Readonly<{ deck: Deck | undefined; made: number }>> {
    return this.#drafted.get(tab) ?? { deck: (await this.saved()).deck, made: 0 };
  }

  /** Does what is asked to the drafts of a page, and tells what comes of them. */
  async draft({ tab, drafts, changes }: z.output<typeof draftRequest>): Promise<DraftAnswer> {
    const before = await this.saved();
    const after = await textsAfter(before, drafts, changes);
    const { texts, refused } = after;
    for (const { src, type } of await this.#pictures.follow(tab, texts))
      this.readAgain(`slides/${src}`, type);
    const found = Object.keys(texts).length === 0 ? before : await this.#deck.examine(texts);
    if (found.deck) {
      this.#drafted.set(tab, { deck: found.deck, made: (this.#drafted.get(tab)?.made ?? 0) + 1 });
      this.#show(tab, found.deck);
    }
    return {
      ...(await statesOf(before, found, after)),
      parts: offered(await partsOf(before)),
      years: before.years,
      refused,
      mistakes: found.mistakes,
      missing: found.missing,
      ofSlides: found.ofSlides,
      ofDrafts: await this.#ofDrafts(texts, found),
      doubted: found.doubted,
      warnings: found.warnings,
      names: found.names,
      figures: changedFigures(before, found),
      ...changedSlides(before.deck?.sections ?? [], found.deck?.sections ?? []),
    };
  }

  /**
   * Saves files that together are right; else nothing is written. One save after the other: the second sees what the first
   * has written. Throws `DeckMistakes` for one that is none of the day's.
   */
  save({ files }: z.output<typeof saveRequest>): Promise<SaveAnswer> {
    return this.#inTurn(() => this.#save(files));
  }

  async #save(wanted: z.output<typeof saveRequest>['files']): Promise<SaveAnswer> {
    const known = await this.saved();
    const stranger = wanted.find(({ name }) => !isKnown(known, name));
    if (stranger)
      throw new DeckMistakes([
        `${stranger.name} er ikke en af dagens filer. Intet er gemt; kladden er her endnu.`,
      ]);
    const texts = Object.fromEntries(wanted.map(({ name, text }) => [name, text]));
    const found = await this.#deck.examine(texts);
    const { mistakes } = found;
    const ofDrafts = await this.#ofDrafts(texts, found);
    if (mistakes.length + ofDrafts.length > 0) return { outcome: 'wrong', mistakes, ofDrafts };
    const clashes = await save(wanted);
    if (clashes.length > 0) return { outcome: 'clash', clashes };
    for (const { name, hash } of wanted) this.readAgain(name, hash === '' ? 'create' : 'update');
    return {
      outcome: 'saved',
      hashes: Object.fromEntries(wanted.map(({ name, text }) => [name, hashOf(text)])),
    };
  }

  /** Puts a picture in slides/, for a slide to show. */
  async picture({ name, data }: z.output<typeof pictureRequest>): Promise<PictureAnswer> {
    const done = await this.#pictures.put(name, Buffer.from(data, 'base64'));
    if ('src' in done) this.readAgain(`slides/${done.src}`, 'create');
    return done;
  }

  /** The mistakes that drafts of slide files have made: those that are not there with the data alone. */
  async #ofDrafts(texts: Drafts, { ofSlides }: Found): Promise<OfSlide[]> {
    const own = ofSlides.filter(({ file, stops }) => stops && texts[file] !== undefined);
    if (own.length === 0) return [];
    const data = Object.entries(texts).filter(([name]) => !name.endsWith('.mdx'));
    const without = await this.#deck.examine(Object.fromEntries(data));
    const known = without.ofSlides.map(toldAs);
    return own.filter((one) => {
      const at = known.indexOf(toldAs(one));
      if (at !== -1) known.splice(at, 1);
      return at === -1;
    });
  }

  /** Begins a year, as `npm run nyt-aar` does. Throws `DeckMistakes` where it can't be; then nothing is written. */
  beginYear(year: number): Promise<void> {
    return this.#inTurn(async () => {
      const { files } = await this.saved();
      await this.#deck.beginYear(year);
      for (const { name } of files) this.readAgain(name, 'update');
      this.readAgain('data/fornyes.yaml', 'create');
    });
  }

  /** What a file was before each save of the day. */
  async earlier(name: string): Promise<EarlierAnswer> {
    return { texts: isKnown(await this.saved(), name) ? await savesOfDay(name) : [] };
  }

  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = this.#written.then(work);
    this.#written = done.catch(() => undefined);
    return done;
  }
}

/** A mistake wherever in its file it stands. */
const toldAs = ({ file, message }: OfSlide): string => `${file} ${message}`;
