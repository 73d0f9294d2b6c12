import { at, isRecord, textAt } from '../read/content.ts';
import type { Problem } from '../read/rules.ts';
import type { Path } from '../read/path.ts';
import type { Content } from '../read/yaml-text.ts';
import { equation, type Equation } from './equation.ts';

/** A field as a description has it: its name, its way in the file, what stands under it, and what it is by others. */
export type Described = Readonly<{ name: string; path: Path; its: Content; is: Equation | undefined }>;

/** The fields that stand under a name of a description, in their order. */
export const fieldsIn = (content: Content, path: Path): Described[] =>
  Object.entries(isRecord(content) ? content : {}).map(([name, its]) => ({
    name,
    path: [...path, name],
    its,
    is: equation.read(textAt(its, 'er')),
  }));

/** The fields of a row. */
export const rowFields = (content: Content): Described[] => fieldsIn(at(content, 'felter'), ['felter']);

/** The fields of a list's entries. */
export const entryFields = (list: Described): Described[] =>
  fieldsIn(at(list.its, 'liste'), [...list.path, 'liste']);

/** Whether a field is a list, be it one with no fields. */
export const isList = ({ its }: Described): boolean => isRecord(at(its, 'liste'));

/** Whether a field is a number. */
export const isNumber = (one: Described): boolean =>
  one.name !== 'navn' && one.is?.kind !== 'frequent' && textAt(one.its, 'tekst') === '' && !isList(one);

/** Whether a number is in per cent by what it is of others. */
export const isRelative = ({ is }: Described): boolean => is?.kind === 'share' || is?.kind === 'rise';

/** Something that is wrong with a key under a field; the message follows the key's name. */
export const against = ({ path }: Described, key: string, message: string): Problem => ({
  path: [...path, key],
  message,
});
