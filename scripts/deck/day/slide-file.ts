import { readFileSync } from 'node:fs';

/** A slide file by its name, "slides/intro.mdx", and its MDX, which is undefined where there is no such file. */
export type SlideFile = Readonly<{ name: string; source: () => string | undefined }>;

/** A slide file that is read when someone first asks what stands in it; `there` is where it lies, or its draft. */
export function slideFile(
  name: string,
  there: Readonly<{ path: string; draft?: string }> | undefined,
): SlideFile {
  let source: string | undefined;
  return { name, source: () => (source ??= sourceOf(there)) };
}

// An agenda item without a file has only what its opening shows.
const sourceOf = (there: Parameters<typeof slideFile>[1]): string | undefined =>
  there && (there.draft ?? readFileSync(there.path, 'utf8'));

/**
 * The lines of a slide file, from 1, where a pattern stands, or where its group `here` does: on the slide with the id
 * `slide`, or else anywhere in the file. Empty where it is not found, as when a component has written it.
 */
export function linesWith(pattern: string, slide: string, file: SlideFile): number[] {
  const source = file.source() ?? '';
  const all = [...source.matchAll(new RegExp(pattern, 'dgu'))].map(
    ({ index, indices }) => indices?.groups?.['here']?.[0] ?? index,
  );
  const start = source.indexOf(`id="${slide}"`);
  const next = source.indexOf('<Slide', start);
  const own = all.filter((at) => start !== -1 && at > start && (next === -1 || at < next));
  const lines = (own.length > 0 ? own : all).map((at) => source.slice(0, at).split('\n').length);
  return [...new Set(lines)];
}

/** What may stand between two words of MDX that are next to each other on the page. */
const betweenWords = String.raw`(?:[\s{}'"\x60*_\\]|&nbsp;|<[^<>]*>)+`;

/** The pattern of words that follow each other on the page, whatever line breaks and marks stand between them in MDX. */
export function phrase(words: readonly string[]): string {
  const pattern = words.map(begun).join(betweenWords);
  // A single word might also be a prop's value, or part of a longer word.
  return words.length > 1
    ? pattern
    : String.raw`(?<![\p{L}\p{N}.,-]|=["'{]*)${pattern}(?![\p{L}\p{N}]|[.,]\p{N})`;
}

/** The pattern of a word, or of how it begins: what was pasted may be longer than a pattern can be. */
const begun = (word: string): string =>
  word.length > 100 ? String.raw`${escaped(word.slice(0, 100))}\S*` : escaped(word);

/** The pattern of a text as it stands. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
