import type { DraftAnswer, SaveAnswer } from '../messages.ts';
import type { DraftHistory } from './draft-history.ts';
import { waitingIn } from './standing.ts';

/** What is said to the person at the page; with `undo`, beside a button for that. */
export type Notice = Readonly<{ text: string; kind: 'done' | 'wrong'; undo?: boolean }>;

/** What the page shows. */
export type State = Readonly<{
  answer: DraftAnswer | undefined;
  notice: Notice | undefined;
  /** The files whose drafts wait in the browser: they are none of the day's for a moment. */
  waiting: readonly string[];
  clashes: Extract<SaveAnswer, { outcome: 'clash' }>['clashes'];
  isBusy: boolean;
  /** Whether something is done that the server has not seen yet. */
  isUnsent: boolean;
  /** Whether something is written that comes in a draft only when it is finished. */
  isHeld: boolean;
  canUndo: boolean;
  canRedo: boolean;
}>;

/** What the page shows now, and the telling of it whenever it is something else. */
export class PageState {
  readonly #history: DraftHistory;
  readonly #tell: (state: State) => void;
  #now: State = {
    answer: undefined,
    notice: undefined,
    waiting: [],
    clashes: [],
    isBusy: false,
    isUnsent: false,
    isHeld: false,
    canUndo: false,
    canRedo: false,
  };
  /** How many fields hold something that is in no draft. */
  #held = 0;

  constructor(history: DraftHistory, tell: (state: State) => void) {
    this.#history = history;
    this.#tell = tell;
  }

  /** What is shown now. */
  get now(): State {
    return this.#now;
  }

  /** Shows something else, and what can be undone and sent as it is now. */
  show(part: Partial<State>): void {
    const answer = part.answer ?? this.#now.answer;
    this.#now = {
      ...this.#now,
      waiting: answer ? waitingIn(answer, this.#history.drafts) : [],
      isUnsent: this.#history.pending.length > 0,
      isHeld: this.#held > 0,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      ...part,
    };
    this.#tell(this.#now);
  }

  /** Knows of a field with something in it that comes in a draft only when it is finished, until the answer is called. */
  hold(): () => void {
    this.#holds(1);
    return () => this.#holds(-1);
  }

  /** Shows that something is being done, and what goes wrong with it. Whether it was done. */
  async during(work: () => Promise<boolean>): Promise<boolean> {
    this.show({ isBusy: true });
    try {
      return await work();
    } catch (error) {
      this.show({
        notice: { kind: 'wrong', text: error instanceof Error ? error.message : String(error) },
      });
      return false;
    } finally {
      this.show({ isBusy: false });
    }
  }

  #holds(more: number): void {
    this.#held += more;
    // Who tells it is being drawn, and the page can't be drawn meanwhile.
    queueMicrotask(() => this.show({}));
  }
}
