import type { Rounded } from '../../figure/interval.ts';
import { exactIn, type Row, type Subject } from '../../subjects/subject.ts';
import type { Wording } from '../../wordings.ts';
import type { Path } from '../../read/path.ts';
import { sumsOf, workedOut } from './worked-out.ts';

/** What the files say, corrections made; without those that cannot be read. */
export type Data = Readonly<{ subjects: readonly Subject[]; wordings: readonly Wording[] }>;

/** A place where something does not hold, and a whole sentence that tells the numbers and what to do. `file` is its name in data/, without ".yaml". */
export type Violation = Readonly<{ file: string; path: Path; message: string }>;

/** Something that must hold between the numbers. */
export type Relation = Readonly<{
  name: string;
  /** The rule in words. */
  says: string;
  /** Whether the build stops where it does not hold, or only tells. */
  severity: 'stop' | 'warn';
  check: (data: Data) => Violation[];
}>;

/** A year of a subject as a relation looks at it. */
export type SubjectYear = Readonly<{
  subject: Subject;
  year: number;
  row: Row;
  /** A number of the row, where it is stated exactly. */
  number: (field: string) => number | undefined;
  /** The same, or what sums of such numbers give, where that can be. */
  count: (field: string) => number | undefined;
  /** The same with the decimals it was written with, which say how far it was rounded. */
  share: (field: string) => Rounded | undefined;
  /** The year's row before this one, where there is one. */
  before: SubjectYear | undefined;
  /** Something that does not hold, at a field of the row. */
  wrong: (field: string, message: string) => Violation;
}>;

/** Looks at each year of each subject, in the order of the file. */
export const eachYear =
  (check: (year: SubjectYear) => readonly Violation[]) =>
  (data: Data): Violation[] =>
    data.subjects.flatMap((subject) => subject.rows.flatMap((row) => check(look(subject, row))));

function look(subject: Subject, row: Row): SubjectYear {
  const before = subject.rows.find(({ year }) => year === row.year - 1);
  return {
    subject,
    year: row.year,
    row,
    number: (field) => exactIn(row, field)?.value,
    count: (field) => {
      const value = workedOut(row, sumsOf(subject))(field);
      return value !== undefined && value < 0 ? undefined : value;
    },
    share: (field) => exactIn(row, field),
    before: before && look(subject, before),
    wrong: (field, message) => ({
      file: subject.name,
      path: ['aar', subject.rows.indexOf(row), ...field.split('.')],
      message,
    }),
  };
}

/** Fields as a message names them: "»kommunen« og »familieretshuset«". */
export const fieldsInWords = (
  fields: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat('da', { type }).format(fields.map((field) => `»${field}«`));

/** The end of a message where one of the numbers told must be wrong. */
export const correctOne = 'Ret det tal, der er forkert.';
