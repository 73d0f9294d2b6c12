import { correct } from '../check/corrections.ts';
import { notStatedWords } from '../schema/reading.ts';
import type { z } from 'zod';
import { textUnder, withoutField, withText } from './content.ts';
import { issuesIn } from './issues.ts';
import type { Path } from './path.ts';
import type { Content, YamlText } from './yaml-text.ts';

/** Whether a field would take a text: whether it is one where anything may stand, or just that. */
export const textTakes =
  (schema: z.ZodType, content: Content) =>
  (path: Path, text: string): boolean =>
    fieldsRight(schema, withText(content, path, text))(path);

/** The notes that their fields would take as a part of their texts. All are tried at once, since each time the whole file is read. */
export function notesTaken(schema: z.ZodType, content: Content, notes: YamlText['notes']): YamlText['notes'] {
  const noted = notes.filter(({ path }) => !isWord(textUnder(content, path)));
  if (noted.length === 0) return [];
  const isRight = fieldsRight(
    schema,
    noted.reduce((all, { path, whole }) => withText(all, path, whole), content),
  );
  return noted.filter(({ path }) => isRight(path));
}

/** Tells of fields where »ikke oplyst« stands and can't whether they may be left out instead. */
export function mayBeLeftOut(
  schema: z.ZodType,
  content: Content,
  refused: readonly Path[],
): (path: Path) => boolean {
  const fields = refused.filter((path) => isWord(textUnder(content, path)));
  if (fields.length === 0) return () => false;
  const isRight = fieldsRight(schema, fields.reduce(withoutField, content));
  return (path) => fields.includes(path) && isRight(path);
}

/** Tells of each field of a file whether what stands in it is right by itself. */
function fieldsRight(schema: z.ZodType, content: Content): (path: Path) => boolean {
  const corrected = correct(content);
  const faults = [...issuesIn(schema.safeParse(corrected.content).error), ...corrected.problems];
  return (path) =>
    !faults.some(({ path: at }) => isUnder(at, path) || isUnder(path, corrected.correctionOf(at)));
}

const isUnder = (path: Path, above: Path | undefined): boolean =>
  above?.every((step, index) => path[index] === step) === true;

/** Whether a text is a word of our own, after which a note is clear. */
const isWord = (text: string | undefined): boolean => text?.toLowerCase() === notStatedWords;
