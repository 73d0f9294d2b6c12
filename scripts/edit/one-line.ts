/// What is typed and what stands in a file, as one line. The same in the browser.

/** Signs that no text needs: control signs, and those that turn the letters after them round. */
const unseen = /(?![\t\n\v\f\r\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** A text that is typed or pasted, on one line: the line breaks of any program are blanks, and what nobody can see is left out. */
export const onOneLine = (typed: string): string => joined(typed.replaceAll(unseen, ''), lineEnds);

/** A text of a file, whose lines end in line feeds, on one line. */
export const linesJoined = (text: string): string => joined(text, /\n/);

/** Each run of blanks is taken as a whole: to look for a line end among them from every blank takes minutes. */
const joined = (text: string, ends: RegExp): string =>
  text.replaceAll(/(?:[^\S\u00a0]|\u0085)+/g, (blanks) => (ends.test(blanks) ? ' ' : blanks));
