/** What a person did by a slip in a slide file: where it stands, from 0, and a sentence or two on what to write. */
export type Slip = Readonly<{ at: number; told: string }>;

/** The braces that the compiler can't read the inside of: where it stopped, from 0; undefined where it isn't that. */
export type Stopped = number | undefined;
