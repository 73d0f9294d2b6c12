import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Passage } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import type { AnyAsked, DraftAnswer, FileState } from '../messages.ts';
import { contentAfter } from '../yaml/change.ts';
import type { Draft, Drafts, Pending } from './kept-drafts.ts';
import { draftsAfter, draftsIn, hashesIn, standingAfter, type Hashes, type Standing } from './standing.ts';

/** A text of a slide: which it is, and what stands where. */
export type Written = Pick<Passage, 'key' | 'start' | 'was'>;

/** What it is to be. */
export type Rewritten = Readonly<{
  pieces: AskedPiece[];
  that?: string | undefined;
  year?: string | undefined;
}>;

/** What an editor has done since the files were saved: how it stands, and how it stood before each thing that was done. */
export class DraftHistory {
  #now: Standing = { drafts: {}, pending: [] };
  #done: readonly Standing[] = [];
  #undone: readonly Standing[] = [];
  /** The hashes of the files as the page shows them. */
  #hashes: Hashes = {};
  /** The field that is being written in: one step back takes all of it. */
  #field = '';
  /** The text of a slide that is being written anew: where it began, and the drafts from before. */
  #writing: (Pick<Written, 'start' | 'was'> & { drafts: Drafts }) | undefined;
  /** How many things were done when the save was begun that is on its way. */
  #saving = 0;

  /** The drafts as they are; another object whenever they are others. */
  get drafts(): Drafts {
    return this.#now.drafts;
  }

  /** What the server has not seen; another object whenever it is something else. */
  get pending(): readonly Pending[] {
    return this.#now.pending;
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
  open(kept: Standing): void {
    this.#now = kept;
  }

  /** A file with what is written in it, also what the server has not seen yet. */
  contentOf(file: FileState): Content | undefined {
    let { content } = file;
    for (const { file: name, change } of this.#now.pending) {
      if (name !== file.name || !('path' in change) || content === undefined) continue;
      content = contentAfter(content, change) ?? content;
    }
    return content;
  }

  /** Writes a text in a field; what is written a moment later in the same field is one with it. */
  type(file: string, path: Path, value: string): void {
    const field = path.join('.');
    this.#remember(`${file} ${field}`);
    const { drafts, pending } = this.#now;
    const last = pending.at(-1);
    // Only the last: after a row has come or gone, the same path is another field's.
    const isSame = last?.file === file && last.change.kind === 'put' && last.change.path.join('.') === field;
    const put = this.#pending(file, { kind: 'put', path: [...path], value });
    this.#now = { drafts, pending: [...(isSame ? pending.slice(0, -1) : pending), put] };
  }

  /**
   * Writes a text of a slide anew; what is written a moment later in the same text is one with it, and begins where it
   * did. `text` is the text as the page has it. Does nothing and says no where a text is begun with before the server has
   * seen the rest: what it begins with is known when the rest is done.
   */
  write(file: string, text: Written, asked: Rewritten): boolean {
    if (!this.isWriting(file, text.key)) {
      if (this.#now.pending.length > 0) return false;
      this.#remember(`${file} ${text.key}`);
    }
    const { start, was, drafts } = (this.#writing ??= { ...text, drafts: this.#now.drafts });
    const change = { kind: 'rewrite', start, was, ...asked } as const;
    // Another object than the one that was sent: the answer to what was written before is not taken up.
    this.#now = { drafts: { ...drafts }, pending: [this.#pending(file, change)] };
    return true;
  }

  /** Whether a text of a slide is what was written in last. */
  isWriting(file: string, key: string): boolean {
    return this.#field === `${file} ${key}` && this.#writing !== undefined;
  }

  /** Does something to a file at once. */
  change(file: string, changes: readonly AnyAsked[]): void {
    this.#remember('');
    const { drafts, pending } = this.#now;
    this.#now = { drafts, pending: [...pending, ...changes.map((change) => this.#pending(file, change))] };
  }

  /** Puts a text in place of a file's draft. */
  put(name: string, draft: Draft): void {
    this.#remember('');
    this.#now = { ...this.#now, drafts: { ...this.#now.drafts, [name]: draft } };
  }

  /** Takes back what was done last. Says whether there was anything. */
  undo(): boolean {
    const before = this.#done.at(-1);
    if (!before) return false;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, this.#now];
    this.#goTo(before);
    return true;
  }

  /** Does again what was taken back. Says whether there was anything. */
  redo(): boolean {
    const after = this.#undone.at(-1);
    if (!after) return false;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, this.#now];
    this.#goTo(after);
    return true;
  }

  /** Knows that the drafts are being saved: what is done meanwhile is for itself. */
  beginSave(): void {
    this.#rest();
    this.#saving = this.#done.length;
  }

  /**
   * Knows that drafts are saved, and what the files are told by now. What was done before is over; what was done
   * meanwhile goes on from what was saved.
   */
  saved(files: Drafts, hashes: Hashes): void {
    this.#hashes = { ...this.#hashes, ...hashes };
    this.#undone = [];
    this.#done = this.#done.slice(this.#saving).map((one) => standingAfter(one, files, hashes));
    this.#now = standingAfter(this.#now, files, hashes);
    if (this.#writing)
      this.#writing = { ...this.#writing, drafts: draftsAfter(this.#writing.drafts, files, hashes) };
  }

  /** Settles a clash of a file: its draft is to come in place of what has this hash now, or without one is thrown away. */
  settle(name: string, hash: string | undefined): void {
    this.#remember('');
    const { [name]: mine, ...others } = this.#now.drafts;
    const drafts = hash !== undefined && mine ? { ...others, [name]: { ...mine, hash } } : others;
    this.#now = { ...this.#now, drafts };
  }

  /** Takes up what the server answers to the drafts and to what was not in them. */
  answered(sent: Drafts, changes: readonly Pending[], answer: DraftAnswer): void {
    this.#hashes = hashesIn(answer);
    // What was taken back meanwhile is not done again by an answer to what was before.
    if (this.#now.drafts !== sent) return;
    this.#now = {
      drafts: draftsIn(answer, sent),
      pending: this.#now.pending.filter((one) => !changes.includes(one)),
    };
    this.#forgetNothing();
  }

  #pending(file: string, change: AnyAsked): Pending {
    return { file, hash: this.#hashes[file], change };
  }

  #remember(field: string): void {
    if (field !== '' && field === this.#field) return;
    this.#rest();
    this.#field = field;
    this.#done = [...this.#done, this.#now];
    this.#undone = [];
  }

  /** Forgets a step that led nowhere, as when what was done is refused. */
  #forgetNothing(): void {
    const before = this.#done.at(-1);
    if (!before || JSON.stringify(before) !== JSON.stringify(this.#now)) return;
    this.#done = this.#done.slice(0, -1);
    this.#rest();
  }

  #goTo({ drafts, pending }: Standing): void {
    this.#rest();
    // Another object than the one that may have been sent with what is taken back.
    this.#now = { drafts: { ...drafts }, pending };
  }

  /** What is written from here on is a step of its own. */
  #rest(): void {
    this.#field = '';
    this.#writing = undefined;
  }
}
