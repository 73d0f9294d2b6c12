import { everything } from './read/content.ts';
import { files } from './read/files.ts';
import type { Mistake } from './read/mistake.ts';
import { read, type DataFile } from './read/read.ts';

/** A text of a data file: what it says on one line, what its field is called, and how to tell a mistake there. */
export type WrittenText = Readonly<{ text: string; field: string; mistake: (message: string) => Mistake }>;

/** Every text of two letters or more that stands in a data file that can be read. */
export const writtenTexts = (): WrittenText[] => files.flatMap(textsIn);

function textsIn(file: DataFile<unknown>): WrittenText[] {
  const outcome = read(file);
  if (!outcome.ok) return [];
  return everything(outcome.content ?? '').flatMap(({ content, path }) => {
    if (typeof content !== 'string' || !/\p{L}{2}/u.test(content)) return [];
    const text = content.replace(/\s+/g, ' ').trim();
    return [{ text, field: String(path.at(-1)), mistake: (message) => outcome.mistakeAt(path, message) }];
  });
}
