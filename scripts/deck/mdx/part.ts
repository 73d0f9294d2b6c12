/** Where something stands in a slide file. */
export type Span = Readonly<
  Record<'start' | 'end', Readonly<{ line: number; column: number; offset?: number }>>
>;

/** A part of a slide as Markdown is read, as far as it is looked at here. */
export type Part = {
  type: string;
  /** The tag of a component. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Part[];
  value?: string;
  url?: string;
  alt?: string | null;
  position?: Span;
};

/** What has a place in the file, where the reader has given it one. */
export type Placed = Readonly<{ position?: Span | undefined }>;

/** What is wrong, in Danish, and with which part, where it is not the one that was asked about. */
export type Fault = Readonly<{ says: string; at?: Placed | undefined }>;
