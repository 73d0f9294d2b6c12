import { read, type DataFile } from '../../data/read/read.ts';
import { descriptionSchema } from '../../data/subjects/description.ts';
import { descriptionRules } from '../../data/subjects/description-rules.ts';
import { fileSchema } from '../../data/subjects/file-schema.ts';
import type { Records, Subject } from '../../data/subjects/subject.ts';
import { exampleText } from './example-data.ts';

/** What a subject of the example is. */
export const descriptionOf = (name: string, text = exampleText(`${name}.felter.yaml`)) =>
  readText(`${name}.felter`, text, descriptionSchema, descriptionRules).records;

/** A subject of these texts, and its file with what tells where something in it is wrong. Throws with the mistakes of either. */
export function subjectOf(name: string, rows: string, described?: string) {
  const description = descriptionOf(name, described);
  const file = readText<Records>(name, rows, fileSchema(description), []);
  const subject: Subject = { name, description, ...file.records };
  return { subject, file };
}

function readText<T>(name: string, text: string, schema: DataFile<T>['schema'], rules: DataFile<T>['rules']) {
  const outcome = read({ name, text, schema, rules });
  if (!outcome.ok) throw new Error(outcome.mistakes.map(({ message }) => message).join('\n'));
  return outcome;
}
