import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { AnyAsked, DraftAnswer, EarlierAnswer, FileState, SaveAnswer, YearAnswer } from '../messages.ts';
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
  #sending: Promise<void> = Promise.resolve();

  constructor(ask: Ask, kept: KeptDrafts, tab: string, tell: (state: State) => void) {
    this.#ask = ask;
    this.#kept = kept;
    this.#tab = tab;
    this.#state = new PageState(this.#history, tell);
  }

  /** Takes up the drafts of the last time. */
  open(): Promise<void> {
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
    void this.#send().then(() => {
      if (this.#history.pending.length === 0) this.write(file, text, asked);
    });
  }

  /** Sends what is written, and says `text` of it. Whether it is in the draft. */
  async finish(text: string): Promise<boolean> {
    this.say({ kind: 'done', text, undo: true });
    await this.#send();
    return this.#state.now.notice?.kind !== 'wrong';
  }

  /** Takes back what was written in a text, where something was. */
  async unwrite(file: string, key: string): Promise<void> {
    if (this.#history.isWriting(file, key)) await this.undo();
  }

  /** Does something to a file at once. `notice` is said of it. */
  change(file: string, changes: readonly AnyAsked[], notice?: Notice): Promise<void> {
    this.#history.change(file, changes);
    this.#keep();
    this.say(notice);
    return this.#send();
  }

  /** Takes back what was done last. */
  undo(): Promise<void> {
    return this.#step(() => this.#history.undo(), 'Det sidste er fortrudt.');
  }

  /** Does again what was taken back. */
  redo(): Promise<void> {
    return this.#step(() => this.#history.redo(), 'Det er gjort igen.');
  }

  /** Saves every draft, where they are right. */
  async save(): Promise<void> {
    await this.#send();
    const files = Object.entries(this.#history.drafts).map(([name, draft]) => ({ name, ...draft }));
    if (files.length === 0) return;
    await this.#state.during(async () => {
      const answer = await this.#ask<SaveAnswer>('gem', { files });
      if (answer.outcome === 'clash') this.#state.show({ clashes: answer.clashes });
      else if (answer.outcome === 'wrong') this.say({ kind: 'wrong', text: notSaved(answer.ofDrafts) });
      else {
        this.#history.saved();
        this.#keep();
        this.say({ kind: 'done', text: `${files.map(({ name }) => name).join(' og ')} er gemt.` });
      }
    });
    await this.#send();
  }

  /** Settles a clash: the draft is to come in place of what is on the disk now, or is thrown away. */
  settle(keep: 'draft' | 'disk'): Promise<void> {
    for (const { name, onDisk } of this.#state.now.clashes)
      this.#history.settle(name, keep === 'draft' ? onDisk.hash : undefined);
    this.#keep();
    this.#state.show({ clashes: [] });
    return keep === 'draft' ? this.save() : this.#send();
  }

  /** Takes up a file as it was before the last save of the day, as a draft. */
  async takeBackSave(name: string): Promise<void> {
    // What is on the disk now is known only after a save has been answered.
    await this.#send();
    await this.#state.during(async () => {
      const [text] = (await this.#ask<EarlierAnswer>('tidligere', { name })).texts;
      const { answer } = this.#state.now;
      const file = [...(answer?.files ?? []), ...(answer?.letters ?? [])].find((one) => one.name === name);
      if (text === undefined || !file) {
        this.say({ kind: 'wrong', text: `${name} er ikke gemt herfra i dag.` });
        return;
      }
      this.#history.put(name, { text, hash: file.hash });
      this.#keep();
      this.say({ kind: 'done', text: 'Filen er, som den var før sidste gem. Tryk Gem for at beholde det.' });
    });
    await this.#send();
  }

  /** Begins a year, once all is saved. Says whether it is begun. */
  async beginYear(year: number): Promise<boolean> {
    let isBegun = false;
    await this.#state.during(async () => {
      await this.#ask<YearAnswer>('nyt-aar', { year });
      isBegun = true;
      this.say({ kind: 'done', text: `${year} er begyndt. Her er listen over det, der skal ses igennem.` });
    });
    await this.#send();
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

  async #step(go: () => boolean, text: string): Promise<void> {
    await this.#send();
    if (!go()) return;
    this.#keep();
    this.say({ kind: 'done', text });
    await this.#send();
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

  /** Sends all that the server has not seen; one message after the other. */
  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#sending.then(() => this.#state.during(() => this.#sendNow()));
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
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
  }
}

const notSaved = ([first]: readonly { message: string }[]): string =>
  `Intet er gemt: der er fejl, som skal rettes først. ${first?.message ?? ''}`.trim();
