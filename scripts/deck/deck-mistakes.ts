/** Thrown when there is something for a person to mend, most often in data or slide files; its message says what and where, one line each. */
export class DeckMistakes extends Error {
  override readonly name = 'DeckMistakes';

  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
    // A person's mistake stands in a slide file; where the code stood helps nobody.
    this.stack = this.message;
  }
}
