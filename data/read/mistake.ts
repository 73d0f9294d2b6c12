/** One mistake in a data file, told so that an editor can find it and mend it. */
export type Mistake = Readonly<{
  /** The file from the project's root: "data/bisiddersager.yaml". */
  file: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** The way to the field: "aar.1.nye"; empty for the file as a whole. */
  path: string;
  /** The text that stands there; empty where nothing does. */
  found: string;
  /** A whole Danish sentence: which field, what stands there, what was expected. */
  message: string;
}>;

/** One mistake as one line: where, then what. */
export const mistakeLine = ({ file, line, column, message }: Mistake): string =>
  `${file}:${line}:${column} ${message}`;

/** Sorts mistakes as they stand in their file. */
export const inFileOrder = (a: Mistake, b: Mistake): number => a.line - b.line || a.column - b.column;

/** Thrown when a data file cannot be read; carries every mistake in it, one line each. */
export class DataMistakes extends Error {
  override readonly name = 'DataMistakes';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'));
    this.mistakes = mistakes;
    // An editor's mistake stands in a data file; where the code stood helps nobody.
    this.stack = this.message;
  }
}
