import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { AnyAsked, DraftAnswer, EarlierAnswer, FileState, SaveAnswer } from '../messages.ts';
import { DraftHistory, type Rewritten, type Written } from './draft-history.ts';
import type { KeptDrafts } from './kept-drafts.ts';
import { PageState, type Notice, type State } from './page-state.ts';

/** How the server is asked. Throws with a sentence for a person. */
export type Ask = <Answer>(name: string, body: unknown) => Promise<Answer>;

/** How long it is waited for the next key, in milliseconds. */
const patience = 250;

/** What the page can do: each thing is done to the drafts, kept in the browser, sent to the server, and shown. */
export class Store {
  readonly #ask: Ask;
  readonly #kept: KeptDrafts;
  readonly #tab: string;
  readonly #history = new DraftHistory();
  readonly #state: PageState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  /** How many things were not done. */
  #failed = 0;

  constructor(ask: Ask, kept: KeptDrafts, tab: string, tell: (state: State) => void) {
    this.#ask = ask;
    this.#kept = kept;
    this.#tab = tab;
    this.#state = new PageState(this.#history, tell);
  }

  /** Takes up the drafts of the last time. */
  open(): Promise<unknown> {
    this.#history.open(this.#kept.read());
    return this.#send();
  }

  /** A file with what is written in it, also what the server has not seen yet. */
  contentOf(file: FileState): Content | undefined {
    return this.#history.contentOf(file);
  }

  /** Writes a text in a field; what is written a moment later in the same field is one with it. */
  type(file: string, path: Path, value: string): void {
    this.#history.type(file, path, value);
    this.#sendSoon();
  }

  /** Writes a text of a slide anew; what is written a moment later in the same text is one with it. */
  write(file: string, text: Written, asked: Rewritten): void {
    if (this.#history.write(file, text, asked)) {
      this.#sendSoon();
      return;
    }
    void this.#send().then((isDone) => {
      if (isDone || this.#history.pending.length === 0) this.write(file, text, asked);
    });
  }

  /** Sends what is written, and says `text` of it. Whether it is in the draft. */
  finish(text: string): Promise<boolean> {
    this.say({ kind: 'done', text, undo: true });
    return this.#send();
  }

  /** Takes back what was written in a text, where something was. */
  async unwrite(file: string, key: string): Promise<void> {
    if (this.#history.isWriting(file, key)) await this.undo();
  }

  /** Does something to a file at once. `notice` is said of it. */
  change(file: string, changes: readonly AnyAsked[], notice?: Notice): Promise<unknown> {
    this.#history.change(file, changes);
    this.#keep();
    this.say(notice);
    return this.#send();
  }

  /** Takes back what was done last. */
  undo(): Promise<unknown> {
    return this.#step(() => this.#history.undo(), 'Det sidste er fortrudt.');
  }

  /** Does again what was taken back. */
  redo(): Promise<unknown> {
    return this.#step(() => this.#history.redo(), 'Det er gjort igen.');
  }

  /** Saves every draft, where they are right; nothing where something that was done is not in them. */
  save(): Promise<unknown> {
    const failed = this.#failed;
    return this.#inTurn(async () => {
      // What was on its way when it was asked for was refused, or never came.
      if (this.#failed > failed) return false;
      let isSent = await this.#sendNow();
      // A text that is being written anew is in no draft while more of it comes.
      while (isSent && this.#history.pending.length > 0) isSent = await this.#sendNow();
      return isSent && this.#saveNow();
    });
  }

  /** Settles a clash: the draft is to come in place of what is on the disk now, or is thrown away. */
  settle(keep: 'draft' | 'disk'): Promise<unknown> {
    for (const { name, onDisk } of this.#state.now.clashes)
      this.#history.settle(name, keep === 'draft' ? onDisk.hash : undefined);
    this.#keep();
    this.#state.show({ clashes: [] });
    return keep === 'draft' ? this.save() : this.#send();
  }

  /** Takes up a file as it was before the last save of the day, as a draft. */
  takeBackSave(name: string): Promise<unknown> {
    return this.#inTurn(async () => {
      // What is on the disk now is known only after a save has been answered.
      await this.#sendNow();
      const [text] = (await this.#ask<EarlierAnswer>('tidligere', { name })).texts;
      const { answer } = this.#state.now;
      const file = [...(answer?.files ?? []), ...(answer?.letters ?? [])].find((one) => one.name === name);
      if (text === undefined || text === '' || !file) {
        const why = text === '' ? 'var der ikke før sidste gem' : 'er ikke gemt herfra i dag';
        this.say({ kind: 'wrong', text: `${name} ${why}.` });
        return false;
      }
      this.#history.put(name, { text, hash: file.hash });
      this.#keep();
      this.say({ kind: 'done', text: 'Filen er, som den var før sidste gem. Tryk Gem for at beholde det.' });
      return this.#sendNow();
    });
  }

  /** Begins a year, once all is saved. Says whether it is begun. */
  async beginYear(year: number): Promise<boolean> {
    let isBegun = false;
    await this.#inTurn(async () => {
      await this.#ask('nyt-aar', { year });
      isBegun = true;
      this.say({ kind: 'done', text: `${year} er begyndt. Her er listen over det, der skal ses igennem.` });
      return this.#sendNow();
    });
    return isBegun;
  }

  /** Knows of a field with something in it that comes in a draft only when it is finished, until the answer is called. */
  hold(): () => void {
    return this.#state.hold();
  }

  /** Says something, or nothing any more. */
  say(notice: Notice | undefined): void {
    this.#state.show({ notice });
  }

  #step(go: () => boolean, text: string): Promise<boolean> {
    return this.#inTurn(async () => {
      if (!go()) return true;
      this.#keep();
      this.say({ kind: 'done', text });
      return this.#sendNow();
    });
  }

  #keep(): void {
    if (this.#kept.write(this.#history.drafts, this.#history.pending)) return;
    this.say({ kind: 'wrong', text: 'Browseren kan ikke gemme kladden. Gem, før du lukker fanen.' });
  }

  /** Keeps and shows what is written, and sends it when no more keys come. */
  #sendSoon(): void {
    this.#keep();
    this.#state.show({});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), patience);
  }

  /** Sends all that the server has not seen. Whether it was all done. */
  #send(): Promise<boolean> {
    clearTimeout(this.#timer);
    return this.#inTurn(() => this.#sendNow());
  }

  /** Does one thing with the server after the other: none is answered in the midst of another. */
  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const done = this.#last.then(async () => {
      const isDone = await this.#state.during(work);
      if (!isDone) this.#failed += 1;
      return isDone;
    });
    this.#last = done;
    return done;
  }

  async #sendNow(): Promise<boolean> {
    const { drafts: sent, pending: changes } = this.#history;
    const drafts = Object.fromEntries(Object.entries(sent).map(([name, { text }]) => [name, text]));
    const answer = await this.#ask<DraftAnswer>('kladde', { tab: this.#tab, drafts, changes });
    this.#history.answered(sent, changes, answer);
    this.#keep();
    const [refused] = answer.refused;
    this.#state.show({
      answer,
      ...(refused === undefined ? {} : { notice: { kind: 'wrong', text: refused } as const }),
    });
    return refused === undefined;
  }

  async #saveNow(): Promise<boolean> {
    const { waiting } = this.#state.now;
    const drafts = Object.entries(this.#history.drafts).filter(([name]) => !waiting.includes(name));
    if (drafts.length === 0) return true;
    this.#history.beginSave();
    const files = drafts.map(([name, draft]) => ({ name, ...draft }));
    const answer = await this.#ask<SaveAnswer>('gem', { files });
    if (answer.outcome === 'clash') this.#state.show({ clashes: answer.clashes });
    else if (answer.outcome === 'wrong') this.say({ kind: 'wrong', text: notSaved(answer.ofDrafts) });
    else {
      this.#history.saved(Object.fromEntries(drafts), answer.hashes);
      this.#keep();
      this.say({ kind: 'done', text: `${files.map(({ name }) => name).join(' og ')} er gemt.` });
    }
    return this.#sendNow();
  }
}

const notSaved = ([first]: readonly { message: string }[]): string =>
  `Intet er gemt: der er fejl, som skal rettes først. ${first?.message ?? ''}`.trim();
