import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Passage } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import type { AnyAsked, DraftAnswer, FileState } from '../messages.ts';
import { contentAfter } from '../yaml/change.ts';
import type { Draft, Drafts, Pending } from './kept-drafts.ts';

/** A text of a slide: which it is, and what stands where. */
export type Written = Pick<Passage, 'key' | 'start' | 'was'>;

/** What it is to be. */
export type Rewritten = Readonly<{
  pieces: AskedPiece[];
  that?: string | undefined;
  year?: string | undefined;
}>;

/** What an editor has done since the files were saved: the drafts as they are, as they were, and what no draft has yet. */
export class DraftHistory {
  #drafts: Drafts = {};
  #pending: readonly Pending[] = [];
  readonly #undone: Drafts[] = [];
  readonly #done: Drafts[] = [];
  /** The field that is being written in: one step back takes all of it. */
  #field = '';
  /** The text of a slide that is being written anew: where it began, and the drafts from before. */
  #writing: (Pick<Written, 'start' | 'was'> & { drafts: Drafts }) | undefined;

  /** The drafts as they are; another object whenever they are others. */
  get drafts(): Drafts {
    return this.#drafts;
  }

  /** What the server has not seen; another object whenever it is something else. */
  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** Whether something is done that can be taken back. */
  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Whether something is taken back that can be done again. */
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes up what is kept of the last time. */
  open({ drafts, pending }: Readonly<{ drafts: Drafts; pending: readonly Pending[] }>): void {
    this.#drafts = drafts;
    this.#pending = pending;
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
  }

  /**
   * Writes a text of a slide anew; what is written a moment later in the same text is one with it, and begins where it
   * did. `text` is the text as the page has it. Does nothing and says no where a text is begun with before the server has
   * seen the rest: what it begins with is known when the rest is done.
   */
  write(file: string, text: Written, asked: Rewritten): boolean {
    const field = `${file} ${text.key}`;
    const isNew = field !== this.#field || !this.#writing;
    if (isNew && this.#pending.length > 0) return false;
    this.#remember(field);
    const { start, was, drafts } = isNew
      ? { ...text, drafts: this.#drafts }
      : (this.#writing ?? { ...text, drafts: {} });
    this.#writing = { start, was, drafts };
    // Another object than the one that was sent: the answer to what was written before is not taken up.
    this.#drafts = { ...drafts };
    this.#pending = [{ file, change: { kind: 'rewrite', start, was, ...asked } }];
    return true;
  }

  /** Whether a text of a slide is what was written in last. */
  isWriting(file: string, key: string): boolean {
    return this.#field === `${file} ${key}` && this.#writing !== undefined;
  }

  /** Does something to a file at once. */
  change(file: string, changes: readonly AnyAsked[]): void {
    this.#remember('');
    this.#pending = [...this.#pending, ...changes.map((change) => ({ file, change }))];
  }

  /** Puts a text in place of a file's draft. */
  put(name: string, draft: Draft): void {
    this.#remember('');
    this.#drafts = { ...this.#drafts, [name]: draft };
  }

  /** Takes back what was done last. Says whether there was anything. */
  undo(): boolean {
    return this.#goTo(this.#done, this.#undone);
  }

  /** Does again what was taken back. Says whether there was anything. */
  redo(): boolean {
    return this.#goTo(this.#undone, this.#done);
  }

  /** Knows that the drafts are saved. */
  saved(): void {
    this.#drafts = {};
    this.#field = '';
    this.#writing = undefined;
  }

  /** Settles a clash of a file: its draft is to come in place of what has this hash now, or without one is thrown away. */
  settle(name: string, hash: string | undefined): void {
    const { [name]: mine, ...others } = this.#drafts;
    this.#done.push(this.#drafts);
    this.#writing = undefined;
    this.#drafts = hash !== undefined && mine ? { ...others, [name]: { ...mine, hash } } : others;
  }

  /** Takes up what the server answers to the drafts and to what was not in them. */
  answered(sent: Drafts, changes: readonly Pending[], answer: DraftAnswer): void {
    this.#pending = this.#pending.filter((one) => !changes.includes(one));
    // What was taken back meanwhile is not done again by an answer to what was before.
    if (this.#drafts === sent)
      this.#drafts = Object.fromEntries(
        [...answer.files, ...answer.letters]
          .filter(({ isDraft }) => isDraft)
          .map(({ name, text, hash }) => [name, { text, hash: sent[name]?.hash ?? hash }]),
      );
  }

  #remember(field: string): void {
    if (field !== '' && field === this.#field) return;
    this.#writing = undefined;
    this.#field = field;
    this.#done.push(this.#drafts);
    this.#undone.length = 0;
  }

  #goTo(from: Drafts[], to: Drafts[]): boolean {
    const drafts = from.pop();
    if (!drafts) return false;
    to.push(this.#drafts);
    this.#field = '';
    this.#writing = undefined;
    this.#drafts = drafts;
    return true;
  }
}
