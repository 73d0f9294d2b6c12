import { strays, unreadable } from 'virtual:day/strays';
import { bisiddersagerFile, checkFiles, underretningerFile, wordingsFile } from './files.ts';
import { inFileOrder, type Mistake } from './mistake.ts';
import { read, type Outcome } from './read.ts';
import { relations } from './relations.ts';
import type { Data, Violation } from './relations/relation.ts';

/** What an editor must mend before anything is built, and what someone should look at. */
export type Checked = Readonly<{ mistakes: readonly Mistake[]; warnings: readonly Mistake[] }>;

/** Everything that is wrong in the data: in each file, between the numbers, and with what the files are called. Never throws. */
export function checkAll(): Checked {
  const outcomes = {
    bisiddersager: read(bisiddersagerFile),
    underretninger: read(underretningerFile),
    forbehold: read(wordingsFile),
  };
  const data: Data = {
    bisiddersager: recordsOf(outcomes.bisiddersager),
    underretninger: recordsOf(outcomes.underretninger),
    forbehold: recordsOf(outcomes.forbehold),
  };
  const mistakesOf = (severity: 'stop' | 'warn'): Mistake[] =>
    relations
      .filter((relation) => relation.severity === severity)
      .flatMap(({ check }) => check(data))
      .flatMap(({ file, path, message }: Violation) => {
        const outcome = outcomes[file];
        return outcome.ok ? [outcome.mistakeAt(path, message)] : [];
      })
      .toSorted((a, b) => a.file.localeCompare(b.file) || inFileOrder(a, b));
  const misnamed = new Set(strays.flatMap(({ instead }) => instead ?? []));
  const told = (stops: boolean): Mistake[] =>
    strays.filter((stray) => stray.stops === stops).map(({ mistake }) => mistake);
  return {
    // A file with another name is told as that, not also as one that is not there.
    mistakes: [
      ...told(true),
      ...unreadable,
      ...checkFiles().filter(({ file }) => !misnamed.has(file)),
      ...mistakesOf('stop'),
    ],
    warnings: [...told(false), ...mistakesOf('warn')],
  };
}

const recordsOf = <T>(outcome: Outcome<T>): T | undefined => (outcome.ok ? outcome.records : undefined);
