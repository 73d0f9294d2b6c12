import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import { contentAfter } from '../yaml/change.ts';
import type { Drafts, KeptDrafts, Pending } from './kept-drafts.ts';
import type { Passage } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import type { AnyAsked, DraftAnswer, EarlierAnswer, FileState, SaveAnswer, YearAnswer } from '../messages.ts';

/** How the server is asked. Throws with a sentence for a person. */
export type Ask = <Answer>(name: string, body: unknown) => Promise<Answer>;

/** What is said to the person at the page; with `undo`, beside a button for that. */
export type Notice = Readonly<{ text: string; kind: 'done' | 'wrong'; undo?: boolean }>;

/** What the page shows. */
export type State = Readonly<{
  answer: DraftAnswer | undefined;
  notice: Notice | undefined;
  clashes: Extract<SaveAnswer, { outcome: 'clash' }>['clashes'];
  isBusy: boolean;
  /** Whether something is done that the server has not seen yet. */
  isUnsent: boolean;
  /** Whether something is written that comes in a draft only when it is finished. */
  isHeld: boolean;
  canUndo: boolean;
  canRedo: boolean;
}>;

/** A text of a slide: which it is, and what stands where. */
type Written = Pick<Passage, 'key' | 'start' | 'was'>;

/** What it is to be. */
type Rewritten = Readonly<{ pieces: AskedPiece[]; that?: string | undefined; year?: string | undefined }>;

/** How long it is waited for the next key, in milliseconds. */
const patience = 250;

/** All that an editor has done since the files were saved, and what the server says to it. */
export class Store {
  readonly #ask: Ask;
  readonly #kept: KeptDrafts;
  readonly #tab: string;
  readonly #tell: (state: State) => void;
  #drafts: Drafts = {};
  #pending: Pending[] = [];
  #undone: Drafts[] = [];
  #done: Drafts[] = [];
  /** The field that is being written in: one step back takes all of it. */
  #field = '';
  /** The text of a slide that is being written anew: where it began, and the drafts from before. */
  #writing: (Pick<Written, 'start' | 'was'> & { drafts: Drafts }) | undefined;
  #state: State = {
    answer: undefined,
    notice: undefined,
    clashes: [],
    isBusy: false,
    isUnsent: false,
    isHeld: false,
    canUndo: false,
    canRedo: false,
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();
  /** How many fields hold something that is in no draft. */
  #held = 0;

  constructor(ask: Ask, kept: KeptDrafts, tab: string, tell: (state: State) => void) {
    this.#ask = ask;
    this.#kept = kept;
    this.#tab = tab;
    this.#tell = tell;
  }

  /** Takes up the drafts of the last time. */
  open(): Promise<void> {
    const { drafts, pending } = this.#kept.read();
    this.#drafts = drafts;
    this.#pending = pending;
    return this.#send();
  }

  /** A file with what is written in it, also what the server has not seen yet. */
  contentOf(file: FileState): Content | undefined {
    let { content } = file;
    for (const { file: name, change } of this.#pending) {
      if (name !== file.name || !('path' in change) || content === undefined) continue;
      content = contentAfter(content, change) ?? content;
    }
    return content;
  }

  /** Writes a text in a field; what is written a moment later in the same field is one with it. */
  type(file: string, path: Path, value: string): void {
    const field = `${file} ${path.join('.')}`;
    this.#remember(field);
    const isSame = ({ file: name, change }: Pending): boolean =>
      name === file && change.kind === 'put' && change.path.join('.') === path.join('.');
    this.#pending = [
      ...this.#pending.filter((one) => !isSame(one)),
      { file, change: { kind: 'put', path: [...path], value } },
    ];
    this.#keep();
    this.#update({});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), patience);
  }

  /**
   * Writes a text of a slide anew; what is written a moment later in the same text is one with it, and begins where it
   * did. `text` is the text as the page has it.
   */
  write(file: string, text: Written, asked: Rewritten): void {
    const field = `${file} ${text.key}`;
    const isNew = field !== this.#field || !this.#writing;
    if (isNew && this.#pending.length > 0) {
      // What it begins with is known when the rest is done.
      void this.#send().then(() => {
        if (this.#pending.length === 0) this.write(file, text, asked);
      });
      return;
    }
    this.#remember(field);
    const { start, was, drafts } = isNew
      ? { ...text, drafts: this.#drafts }
      : (this.#writing ?? { ...text, drafts: {} });
    this.#writing = { start, was, drafts };
    // Another object than the one that was sent: the answer to what was written before is not taken up.
    this.#drafts = { ...drafts };
    this.#pending = [{ file, change: { kind: 'rewrite', start, was, ...asked } }];
    this.#keep();
    this.#update({});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), patience);
  }

  /** Sends what is written, and says `text` of it. Whether it is in the draft. */
  async finish(text: string): Promise<boolean> {
    this.#update({ notice: { kind: 'done', text, undo: true } });
    await this.#send();
    return this.#state.notice?.kind !== 'wrong';
  }

  /** Takes back what was written in a text, where something was. */
  async unwrite(file: string, key: string): Promise<void> {
    if (this.#field === `${file} ${key}` && this.#writing) await this.undo();
  }

  /** Does something to a file at once. `notice` is said of it. */
  change(file: string, changes: readonly AnyAsked[], notice?: Notice): Promise<void> {
    this.#remember('');
    this.#pending = [...this.#pending, ...changes.map((change) => ({ file, change }))];
    this.#keep();
    this.#update({ notice });
    return this.#send();
  }

  /** Takes back what was done last. */
  undo(): Promise<void> {
    return this.#goTo(this.#done, this.#undone, 'Det sidste er fortrudt.');
  }

  /** Does again what was taken back. */
  redo(): Promise<void> {
    return this.#goTo(this.#undone, this.#done, 'Det er gjort igen.');
  }

  /** Saves every draft, where they are right. */
  async save(): Promise<void> {
    await this.#send();
    const files = Object.entries(this.#drafts).map(([name, draft]) => ({ name, ...draft }));
    if (files.length === 0) return;
    await this.#asking(async () => {
      const answer = await this.#ask<SaveAnswer>('gem', { files });
      if (answer.outcome === 'clash') this.#update({ clashes: answer.clashes });
      else if (answer.outcome === 'wrong')
        this.#update({
          notice: {
            kind: 'wrong',
            text: ['Intet er gemt: der er fejl, som skal rettes først.', answer.ofDrafts[0]?.message ?? '']
              .join(' ')
              .trim(),
          },
        });
      else this.#saved(files.map(({ name }) => name));
    });
    await this.#send();
  }

  #saved(names: readonly string[]): void {
    this.#drafts = {};
    this.#field = '';
    this.#writing = undefined;
    this.#keep();
    this.#update({ notice: { kind: 'done', text: `${names.join(' og ')} er gemt.` } });
  }

  /** Settles a clash: the draft is to come in place of what is on the disk now, or is thrown away. */
  settle(keep: 'draft' | 'disk'): Promise<void> {
    for (const { name, onDisk } of this.#state.clashes) {
      const { [name]: mine, ...others } = this.#drafts;
      this.#done.push(this.#drafts);
      this.#writing = undefined;
      this.#drafts =
        keep === 'draft' && mine ? { ...others, [name]: { ...mine, hash: onDisk.hash } } : others;
    }
    this.#keep();
    this.#update({ clashes: [] });
    return keep === 'draft' ? this.save() : this.#send();
  }

  /** Takes up a file as it was before the last save of the day, as a draft. */
  async takeBackSave(name: string): Promise<void> {
    // What is on the disk now is known only after a save has been answered.
    await this.#send();
    await this.#asking(async () => {
      const { texts } = await this.#ask<EarlierAnswer>('tidligere', { name });
      const [text] = texts;
      const { answer } = this.#state;
      const file = [...(answer?.files ?? []), ...(answer?.letters ?? [])].find((one) => one.name === name);
      if (text === undefined || !file) {
        this.#update({ notice: { kind: 'wrong', text: `${name} er ikke gemt herfra i dag.` } });
        return;
      }
      this.#remember('');
      this.#drafts = { ...this.#drafts, [name]: { text, hash: file.hash } };
      this.#keep();
      this.#update({
        notice: { kind: 'done', text: 'Filen er, som den var før sidste gem. Tryk Gem for at beholde det.' },
      });
    });
    await this.#send();
  }

  /** Begins a year, once all is saved. Says whether it is begun. */
  async beginYear(year: number): Promise<boolean> {
    let isBegun = false;
    await this.#asking(async () => {
      await this.#ask<YearAnswer>('nyt-aar', { year });
      isBegun = true;
      this.#update({
        notice: { kind: 'done', text: `${year} er begyndt. Her er listen over det, der skal ses igennem.` },
      });
    });
    await this.#send();
    return isBegun;
  }

  /** Knows of a field with something in it that comes in a draft only when it is finished, until the answer is called. */
  hold(): () => void {
    this.#holds(1);
    return () => this.#holds(-1);
  }

  /** Says something, or nothing any more. */
  say(notice: Notice | undefined): void {
    this.#update({ notice });
  }

  #holds(more: number): void {
    this.#held += more;
    // Who tells it is being drawn, and the page can't be drawn meanwhile.
    queueMicrotask(() => this.#update({}));
  }

  #remember(field: string): void {
    if (field !== '' && field === this.#field) return;
    this.#writing = undefined;
    this.#field = field;
    this.#done.push(this.#drafts);
    this.#undone = [];
  }

  async #goTo(from: Drafts[], to: Drafts[], text: string): Promise<void> {
    await this.#send();
    const drafts = from.pop();
    if (!drafts) return;
    to.push(this.#drafts);
    this.#field = '';
    this.#writing = undefined;
    this.#drafts = drafts;
    this.#keep();
    this.#update({ notice: { kind: 'done', text } });
    await this.#send();
  }

  #keep(): void {
    if (this.#kept.write(this.#drafts, this.#pending)) return;
    const text = 'Browseren kan ikke gemme kladden. Gem, før du lukker fanen.';
    this.#update({ notice: { kind: 'wrong', text } });
  }

  /** Sends all that the server has not seen; one message after the other. */
  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#sending.then(() => this.#asking(() => this.#sendNow()));
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
    const changes = this.#pending;
    const drafts = Object.fromEntries(Object.entries(this.#drafts).map(([name, { text }]) => [name, text]));
    const sent = this.#drafts;
    const answer = await this.#ask<DraftAnswer>('kladde', { tab: this.#tab, drafts, changes });
    this.#pending = this.#pending.filter((one) => !changes.includes(one));
    // What was taken back meanwhile is not done again by an answer to what was before.
    if (this.#drafts === sent)
      this.#drafts = Object.fromEntries(
        [...answer.files, ...answer.letters]
          .filter(({ isDraft }) => isDraft)
          .map(({ name, text, hash }) => [name, { text, hash: sent[name]?.hash ?? hash }]),
      );
    this.#keep();
    const [refused] = answer.refused;
    this.#update({
      answer,
      ...(refused === undefined ? {} : { notice: { kind: 'wrong', text: refused } as const }),
    });
  }

  async #asking(work: () => Promise<void>): Promise<void> {
    this.#update({ isBusy: true });
    try {
      await work();
    } catch (error) {
      this.#update({
        notice: { kind: 'wrong', text: error instanceof Error ? error.message : String(error) },
      });
    } finally {
      this.#update({ isBusy: false });
    }
  }

  #update(part: Partial<State>): void {
    this.#state = {
      ...this.#state,
      isUnsent: this.#pending.length > 0,
      isHeld: this.#held > 0,
      canUndo: this.#done.length > 0,
      canRedo: this.#undone.length > 0,
      ...part,
    };
    this.#tell(this.#state);
  }
}
