import type { Span } from './read-mdx.ts';

/** What ends a line in a text: that of its first line. */
export const lineEndOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** A text with another in the place of a part of it. */
export const spliced = (text: string, { start, end }: Span, other: string): string =>
  text.slice(0, start) + other + text.slice(end);
