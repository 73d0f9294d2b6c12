import type { AnyAsked } from '../messages.ts';

/** A draft of a file, and the hash of the file that it was begun from. */
export type Draft = Readonly<{ text: string; hash: string }>;

/** Drafts by the names of their files. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Something that is to be done to a file, and that the server has not seen; `hash` is the file's that the page had. */
export type Pending = Readonly<{ file: string; hash: string | undefined; change: AnyAsked }>;

/** What a browser keeps texts in. */
type Memory = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const start = 'rediger:kladde:';

/**
 * The drafts that a browser keeps while no page is open, each file's for itself: a page writes only those that it has
 * changed, so that two tabs don't take each other's.
 */
export class KeptDrafts {
  readonly #memory: Memory;
  /** What this page has read or written, by the file. */
  readonly #known = new Map<string, string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** What is kept; nothing of what this page does not write. */
  read(): Readonly<{ drafts: Drafts; pending: Pending[] }> {
    const drafts: Record<string, Draft> = {};
    const pending: Pending[] = [];
    for (const name of this.#names()) {
      const text = this.#memory.getItem(start + name) ?? '';
      const kept = keptIn(text);
      if (!kept) continue;
      this.#known.set(name, text);
      if (kept.draft) drafts[name] = kept.draft;
      pending.push(...kept.changes.map(({ hash, change }) => ({ file: name, hash, change })));
    }
    return { drafts, pending };
  }

  /** Keeps what a page has. Says whether the browser let it. */
  write(drafts: Drafts, pending: readonly Pending[]): boolean {
    const names = new Set([
      ...Object.keys(drafts),
      ...pending.map(({ file }) => file),
      ...this.#known.keys(),
    ]);
    try {
      for (const name of names) {
        const changes = pending
          .filter(({ file }) => file === name)
          .map(({ hash, change }) => ({ hash, change }));
        const draft = drafts[name];
        this.#put(name, draft || changes.length > 0 ? JSON.stringify({ draft, changes }) : undefined);
      }
      return true;
    } catch {
      return false;
    }
  }

  #put(name: string, text: string | undefined): void {
    const known = this.#known.get(name);
    if (text === known) return;
    if (text !== undefined) {
      this.#memory.setItem(start + name, text);
      this.#known.set(name, text);
      return;
    }
    // What another tab has written since is its own.
    if (this.#memory.getItem(start + name) === known) this.#memory.removeItem(start + name);
    this.#known.delete(name);
  }

  #names(): string[] {
    const keys = Array.from({ length: this.#memory.length }, (_, index) => this.#memory.key(index) ?? '');
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }
}

type Kept = Readonly<{ draft?: Draft; changes: readonly Omit<Pending, 'file'>[] }>;

function keptIn(text: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    const { draft, changes } = kept ?? {};
    const isDraft = typeof draft?.text === 'string' && typeof draft.hash === 'string';
    return { ...(draft && isDraft ? { draft } : {}), changes: Array.isArray(changes) ? changes : [] };
  } catch {
    return undefined;
  }
}
