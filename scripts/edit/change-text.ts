import { everything } from '../../data/read/content.ts';
import type { Path } from '../../data/read/path.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { withYear } from '../year/year-row.ts';
import type { EditedFile, Found } from './examine.ts';
import { orderIn } from './form.ts';
import { letterChange, type LetterChange } from './mdx/letter-change.ts';
import type { AnyAsked, Asked } from './messages.ts';
import { changedText } from './yaml/changed-text.ts';

/** The data file of the day that is called so. */
export const fileIn = (found: Found, name: string): EditedFile | undefined =>
  found.files.find((file) => file.name === name);

/** Whether it is a file that may be written at all. */
export const isKnown = (found: Found, name: string): boolean =>
  fileIn(found, name) !== undefined || found.letters.some((letter) => letter.name === name);

/** A text after a change that fits the file; else as it was. */
export const changed = (text: string, asked: AnyAsked, file: EditedFile | undefined): string =>
  isOfLetter(asked) || !file ? text : written(text, asked, file);

/** Whether a change is one of a slide file. */
export const isOfLetter = (asked: AnyAsked): asked is LetterChange => letterChange.safeParse(asked).success;

function written(text: string, asked: Asked, file: EditedFile): string {
  if (asked.kind === 'year') return withYear(text, asked.year, file.yearLines ?? [], file.name);
  // What isn't there needn't be taken out.
  if (asked.kind === 'drop' && !isThere(text, asked.path)) return text;
  return changedText(text, asked, file.name, (path) => orderIn(file.form, path));
}

const isThere = (text: string, path: Path): boolean =>
  everything(parseYaml(text, '').content ?? '').some((one) => one.path.join('\n') === path.join('\n'));
