/** What was made last under each name, and what it was made from. */
type Kept<Made> = Map<string, Readonly<{ from: readonly unknown[]; made: Made }>>;

/**
 * Keeps what is made under a name for as long as all that it is made from is the same: the same text, the same object.
 * While someone edits, a save changes little of the day, and all else is as it was.
 */
export class Keeper<Made> {
  readonly #kept: Kept<Made> = new Map();

  /** What was made of just this; undefined where something of it is new. */
  find(name: string, from: readonly unknown[]): Made | undefined {
    const last = this.#kept.get(name);
    const isSame =
      last?.from.length === from.length && last.from.every((one, at) => Object.is(one, from[at]));
    return isSame ? last.made : undefined;
  }

  /** Keeps what was made, in place of what was made under the name before. */
  keep(name: string, from: readonly unknown[], made: Made): void {
    this.#kept.set(name, { from, made });
  }
}
