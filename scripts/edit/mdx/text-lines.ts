/** What ends a line in a text: that of its first line. */
export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** A part of a text: from its first UTF-16 unit to after its last. */
export type Range = Readonly<{ from: number; to: number }>;

/** A text with another in the place of a part of it. */
export const spliced = (text: string, { from, to }: Range, other: string): string =>
  text.slice(0, from) + other + text.slice(to);
