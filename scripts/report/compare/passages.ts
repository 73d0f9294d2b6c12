import type { TextFile } from '../../deck/day/day-files.ts';
import { escaped } from '../../deck/day/slide-file.ts';

/** A text of a slide file that stands by itself. Where it is shown it is looked for by its words, as `wordsIn` gives them. */
export type Passage = Readonly<{
  /** As it is written. */
  source: string;
  /** Finds it among other words. */
  within: RegExp;
  /** Finds it where it is all there is. */
  alone: RegExp;
}>;

/** The texts that a person has written in slide files: paragraphs, headings and points. */
export const passagesIn = (files: readonly TextFile[]): Passage[] =>
  files.flatMap(({ text }) =>
    withoutComments(text)
      .split(blockEnds)
      .flatMap((block) => passageOf(block) ?? []),
  );

/** What begins or ends a text: an empty line, a line with nothing but a tag of a part, a point of a list. */
const blockEnds = /\r?\n[ \t]*\r?\n|^[ \t]*<\/?[A-Z][^\n]*>[ \t]*$|^[ \t]*(?:[-*]|\d+\.)[ \t]+/m;

/** A text as it is written; undefined where no words are. */
export function passageOf(block: string): Passage | undefined {
  const source = block.replace(/\s+/g, ' ').trim();
  const pieces = source.split(holes).map(wordsIn);
  const shown = pieces.filter((piece) => piece !== '').map(escaped);
  if (shown.length === 0) return undefined;
  const words = shown.join(`${filled}? `);
  // What a hole shows may stand at either end, too.
  const before = pieces[0] === '' ? `(?:[^ ]+ )${some}` : '';
  const after = pieces.at(-1) === '' ? filled : '';
  // Among other words nobody knows how many are a hole's at its ends; a number is one.
  const first = source.startsWith('{') ? '(?:[^ ]+ )?' : '';
  const last = /\}[^\p{L}\p{N}]*$/u.test(source) ? '(?: [^ ]+)?' : '';
  return {
    source,
    within: new RegExp(`${first}${words}${last}`),
    alone: new RegExp(`^${before}${words}${after}$`),
  };
}

/** A number, a name, or how much something has changed: a few words. */
const some = '{0,8}';
const filled = `(?: [^ ]+)${some}`;

const withoutComments = (text: string): string => text.replaceAll(/\{\s*\/\*[^]*?\*\/\s*\}/g, '');

/** What is put in when it is shown: what is in braces, and tags. */
const holes = /\{[^{}]*\}|<(?:[^<>{}]|\{[^{}]*\})*>/;

/** The words of a text, as it is compared: in small letters, with one space between them. */
export const wordsIn = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
