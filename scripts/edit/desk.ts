import { everything } from '../../data/read/content.ts';
import type { Path } from '../../data/read/path.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { withYear } from '../year/year-row.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import type { Deck } from '../deck/deck.ts';
import type { z } from 'zod';
import type { DraftDeck, Drafts } from './draft-deck.ts';
import { changedFigures, changedSlides } from './compare.ts';
import type { EditedFile, Found } from './examine.ts';
import { orderIn } from './form.ts';
import { changedLetter, letterChange, type LetterChange } from './mdx/letter-change.ts';
import type {
  AnyAsked,
  Asked,
  DraftAnswer,
  draftRequest,
  EarlierAnswer,
  FileState,
  SaveAnswer,
  saveRequest,
} from './messages.ts';
import { onDisk, save, savesOfDay } from './save.ts';
import { changedText } from './yaml/changed-text.ts';

/** A deck as a page shows it while it is edited. */
type Shown = (tab: string, deck: Deck) => void;

/** What an editor's page can ask for. It knows the files of the day, and no others. */
export class Desk {
  readonly #deck: DraftDeck;
  readonly #show: Shown;
  #saved: Promise<Found> | undefined;
  /** The last deck of each page. */
  readonly #drafted = new Map<string, Readonly<{ deck: Deck; made: number }>>();

  constructor(deck: DraftDeck, show: Shown) {
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
    return (this.#saved ??= this.#deck.examine({}));
  }

  /** The deck of a page, with its drafts where they make one, and how many have been made for it before. */
  async deckOf(tab: string): Promise<Readonly<{ deck: Deck | undefined; made: number }>> {
    return this.#drafted.get(tab) ?? { deck: (await this.saved()).deck, made: 0 };
  }

  /** Does what is asked to the drafts of a page, and tells what comes of them. */
  async draft({ tab, drafts, changes }: z.output<typeof draftRequest>): Promise<DraftAnswer> {
    const before = await this.saved();
    const refused: string[] = [];
    const texts: Record<string, string> = {};
    for (const [name, text] of Object.entries(drafts)) if (isKnown(before, name)) texts[name] = text;
    for (const { file: name, change } of changes) {
      if (!isKnown(before, name)) continue;
      try {
        const text = texts[name] ?? (await onDisk(name)).text;
        texts[name] = changed(text, change, name, fileIn(before, name));
      } catch (error) {
        if (!(error instanceof DeckMistakes)) throw error;
        refused.push(error.message);
      }
    }
    const found = Object.keys(texts).length === 0 ? before : await this.#deck.examine(texts);
    if (found.deck) {
      this.#drafted.set(tab, { deck: found.deck, made: (this.#drafted.get(tab)?.made ?? 0) + 1 });
      this.#show(tab, found.deck);
    }
    return {
      files: await Promise.all(found.files.map((file) => stateOf(file, texts))),
      letters: await Promise.all(
        before.letters.map(async (letter) => ({ ...letter, ...(await textOf(letter.name, texts)) })),
      ),
      refused,
      mistakes: found.mistakes,
      missing: found.missing,
      ofSlides: found.ofSlides,
      figures: changedFigures(before, found),
      ...changedSlides(before.deck?.sections ?? [], found.deck?.sections ?? []),
    };
  }

  /** Saves files that together are right; else nothing is written. Throws `DeckMistakes` for one that is none of the day's. */
  async save({ files: wanted }: z.output<typeof saveRequest>): Promise<SaveAnswer> {
    const known = await this.saved();
    const stranger = wanted.find(({ name }) => !isKnown(known, name));
    if (stranger)
      throw new DeckMistakes([
        `${stranger.name} er ikke en af dagens filer. Intet er gemt; kladden er her endnu.`,
      ]);
    const { mistakes } = await this.#deck.examine(
      Object.fromEntries(wanted.map(({ name, text }) => [name, text])),
    );
    if (mistakes.length > 0) return { outcome: 'wrong', mistakes };
    const clashes = await save(wanted);
    if (clashes.length > 0) return { outcome: 'clash', clashes };
    for (const { name } of wanted) this.readAgain(name, 'update');
    const hashes = wanted.map(async ({ name }) => [name, (await onDisk(name)).hash] as const);
    return { outcome: 'saved', hashes: Object.fromEntries(await Promise.all(hashes)) };
  }

  /** What a file was before each save of the day. */
  async earlier(name: string): Promise<EarlierAnswer> {
    return { texts: isKnown(await this.saved(), name) ? await savesOfDay(name) : [] };
  }
}

const fileIn = (found: Found, name: string): EditedFile | undefined =>
  found.files.find((file) => file.name === name);

/** Whether it is a file that may be written at all. */
const isKnown = (found: Found, name: string): boolean =>
  fileIn(found, name) !== undefined || found.letters.some((letter) => letter.name === name);

/** A text after a change that fits the file; else as it was. */
function changed(text: string, asked: AnyAsked, name: string, file: EditedFile | undefined): string {
  if (isOfLetter(asked)) return file ? text : changedLetter(text, asked, name);
  return file ? written(text, asked, file) : text;
}

const isOfLetter = (asked: AnyAsked): asked is LetterChange => letterChange.safeParse(asked).success;

function written(text: string, asked: Asked, file: EditedFile): string {
  if (asked.kind === 'year') return withYear(text, asked.year, file.yearLines ?? [], file.name);
  // What isn't there needn't be taken out.
  if (asked.kind === 'drop' && !isThere(text, asked.path)) return text;
  return changedText(text, asked, file.name, (path) => orderIn(file.form, path));
}

const isThere = (text: string, path: Path): boolean =>
  everything(parseYaml(text, '').content ?? '').some((one) => one.path.join('\n') === path.join('\n'));

async function stateOf(file: EditedFile, drafts: Drafts): Promise<FileState> {
  const { name, title, form, content, yearLines } = file;
  return { name, title, form, content, ...(await textOf(name, drafts)), hasYears: yearLines !== undefined };
}

async function textOf(name: string, drafts: Drafts): Promise<Pick<FileState, 'text' | 'hash' | 'isDraft'>> {
  const { text, hash } = await onDisk(name);
  const draft = drafts[name] ?? text;
  return { text: draft, hash, isDraft: draft !== text };
}
