import { strays, unreadable } from 'virtual:day/strays';
import { checkFiles, subjectFiles, wordingsFile } from '../read/files.ts';
import { inFileOrder, type Mistake } from '../read/mistake.ts';
import { read } from '../read/read.ts';
import { relations } from './relations.ts';
import type { Data, Violation } from './relations/relation.ts';

/** What an editor must mend before anything is built, and what someone should look at. */
export type Checked = Readonly<{ mistakes: readonly Mistake[]; warnings: readonly Mistake[] }>;

/** Everything that is wrong in the data: in each file, between the numbers, and with what the files are called. Never throws. */
export function checkAll(): Checked {
  const subjects = subjectFiles.flatMap(({ name, description, rows }) => {
    const [described, outcome] = [read(description), rows && read(rows)];
    return described.ok && outcome?.ok ? [{ name, description: described.records, outcome }] : [];
  });
  const wordings = read(wordingsFile);
  const data: Data = {
    subjects: subjects.map(({ name, description, outcome }) => ({ name, description, ...outcome.records })),
    // While a subject cannot be read, which figures there are is not known.
    wordings: wordings.ok && subjects.length === subjectFiles.length ? wordings.records : [],
  };
  const places = new Map([
    ...subjects.map(({ name, outcome }) => [name, outcome.mistakeAt] as const),
    ...(wordings.ok ? [['forbehold', wordings.mistakeAt] as const] : []),
  ]);
  const mistakesOf = (severity: 'stop' | 'warn'): Mistake[] =>
    relations
      .filter((relation) => relation.severity === severity)
      .flatMap(({ check }) => check(data))
      .flatMap(({ file, path, message }: Violation) => places.get(file)?.(path, message) ?? [])
      .toSorted((a, b) => a.file.localeCompare(b.file) || inFileOrder(a, b));
  const misnamed = new Set(strays.flatMap(({ instead }) => instead ?? []));
  const ofStrays = (stops: boolean): Mistake[] =>
    strays.filter((stray) => stray.stops === stops).map(({ mistake }) => mistake);
  return {
    // A file with another name is told as that, not also as one that is not there.
    mistakes: [
      ...ofStrays(true),
      ...unreadable,
      ...checkFiles().filter(({ file }) => !misnamed.has(file)),
      ...mistakesOf('stop'),
    ],
    warnings: [...ofStrays(false), ...mistakesOf('warn')],
  };
}
