/** What a check can come to: `asks` waits for a click, `unknown` is what no page can see in this browser. */
export type State = 'good' | 'bad' | 'asks' | 'unknown';

/** What a check came to, in Danish sentences; a bad one says what to do. */
export type Outcome = Readonly<{
  state: State;
  says: string;
  /** Slides that it is about: their ids, and what is wrong. */
  slides?: readonly Readonly<{ id: string; heading: string; says: string }>[];
  /** What takes a click. It gives the outcome that takes this one's place. */
  ask?: Readonly<{ label: string; run: () => Promise<Outcome> }>;
}>;

/** One thing that has to be right before going on. */
export type Check = Readonly<{
  id: string;
  title: string;
  run: () => Outcome | Promise<Outcome>;
  /** Calls back when the outcome may have changed while the page is open. */
  watch?: (changed: () => void) => void;
}>;

/** A good outcome. */
export const good = (says: string): Outcome => ({ state: 'good', says });

/** A bad outcome. */
export const bad = (says: string): Outcome => ({ state: 'bad', says });
