import { bisiddersagerFile, checkFiles, underretningerFile, wordingsFile } from './files.ts';
import { inFileOrder, type Mistake } from './mistake.ts';
import { read, type Outcome } from './read.ts';
import { relations } from './relations.ts';
import type { Data, Violation } from './relations/relation.ts';

/** What an editor must mend before anything is built, and what someone should look at. */
export type Checked = Readonly<{ mistakes: readonly Mistake[]; warnings: readonly Mistake[] }>;

/** Everything that is wrong in the data: in each file, and between the numbers. Never throws. */
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
  return { mistakes: [...checkFiles(), ...mistakesOf('stop')], warnings: mistakesOf('warn') };
}

const recordsOf = <T>(outcome: Outcome<T>): T | undefined => (outcome.ok ? outcome.records : undefined);
