import type { Bisiddersager, BisiddersagerField, BisiddersagerYear } from '../schema/bisiddersager.ts';
import { exactly, rounded, type Rounded } from '../schema/told.ts';
import type { Underretninger } from '../schema/underretninger.ts';
import type { Wording } from '../wordings.ts';
import type { Path } from '../yaml-text.ts';

/** What the files say, corrections made; undefined where a file cannot be read. */
export type Data = Readonly<{
  bisiddersager?: Bisiddersager | undefined;
  underretninger?: Underretninger | undefined;
  forbehold?: readonly Wording[] | undefined;
}>;

/** A place where something does not hold, and a whole sentence that tells the numbers and what to do. */
export type Violation = Readonly<{ file: keyof Data; path: Path; message: string }>;

/** Something that must hold between the numbers. */
export type Relation = Readonly<{
  name: string;
  /** The rule in words. */
  says: string;
  /** Whether the build stops where it does not hold, or only tells. */
  severity: 'stop' | 'warn';
  check: (data: Data) => Violation[];
}>;

/** A year's bisiddersager as a relation looks at them. */
export type CaseYear = Readonly<{
  year: number;
  row: BisiddersagerYear;
  /** A number of the row, where it is stated exactly. */
  number: (field: BisiddersagerField) => number | undefined;
  /** The same with the decimals it was written with, which say how far it was rounded. */
  share: (field: BisiddersagerField) => Rounded | undefined;
  /** The year's row before this one, where there is one. */
  before: CaseYear | undefined;
  /** Something that does not hold, at a field of the row. */
  wrong: (field: BisiddersagerField, message: string) => Violation;
}>;

/** Looks at each year's bisiddersager, in the order of the file. */
export const eachCaseYear =
  (check: (year: CaseYear) => readonly Violation[]) =>
  ({ bisiddersager }: Data): Violation[] =>
    caseYears(bisiddersager).flatMap(check);

function caseYears(bisiddersager: Bisiddersager | undefined): CaseYear[] {
  const rows = bisiddersager?.years ?? [];
  const look = (row: BisiddersagerYear): CaseYear => {
    const before = rows.find(({ year }) => year === row.year - 1);
    return {
      year: row.year,
      row,
      number: (field) => exactly(row.told[field]),
      share: (field) => rounded(row.told[field]),
      before: before && look(before),
      wrong: (field, message) => ({
        file: 'bisiddersager',
        path: ['aar', rows.indexOf(row), ...field.split('.')],
        message,
      }),
    };
  };
  return rows.map(look);
}

/** The end of a message where one of the numbers told must be wrong. */
export const correctOne = 'Ret det tal, der er forkert.';
