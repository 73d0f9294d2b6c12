import { load, wordingsFile } from './read/files.ts';

/** Something that a source's words leave unclear, and that the reader of its figures must know. */
export type Wording = Readonly<{
  id: string;
  /** In whole sentences, as it can stand in the method section. */
  what: string;
  /** The `id` of each figure it concerns; all are in `allFigures`. */
  figureIds: readonly string[];
}>;

/** All that one must know of the sources' words, in the file's order. */
export const wordings: readonly Wording[] = load(wordingsFile);
