import type { Correction } from '../schema/history.ts';
import { rounded, type Told } from '../schema/told.ts';
import type { Rounded } from '../figure/interval.ts';
import { notStated } from '../schema/reading.ts';
import type { Description, Field, Fields } from './description.ts';
import type { Equation } from './equation.ts';

/** An entry of a list in a row: what its publication calls it, its number, and whether it is told to be among the most frequent. */
export type Entry = Readonly<{ name: string; told: Told; amongMostFrequent: boolean | undefined }>;

/** What one year's publication tells of a subject. */
export type Row = Readonly<{
  year: number;
  sourceId: string;
  /** Numbers by their fields, those of a group as "andele.kommunen". */
  told: Readonly<Record<string, Told>>;
  texts: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Entry[]>>;
  corrections: readonly Correction[];
}>;

/** What a subject's file says. */
export type Records = Readonly<{ starts: Readonly<Record<string, number>>; rows: readonly Row[] }>;

/** A subject: its name, which is its file's, what its numbers are, and what each year's publication tells. */
export type Subject = Readonly<{ name: string; description: Description }> & Records;

/** A field that has an equation of one kind. */
export type Equated<Kind extends Equation['kind']> = Readonly<{
  field: string;
  is: Extract<Equation, { kind: Kind }>;
}>;

/** The fields of a subject's rows that have an equation of this kind, those of lists apart. */
export const equated = <Kind extends Equation['kind']>(
  { fields }: Description,
  kind: Kind,
): Equated<Kind>[] =>
  Object.entries(fields).flatMap(([field, { is }]) => (isOf(is, kind) ? [{ field, is }] : []));

const isOf = <Kind extends Equation['kind']>(
  is: Equation | undefined,
  kind: Kind,
): is is Extract<Equation, { kind: Kind }> => is?.kind === kind;

/** The lists of a subject's rows, with the field of each entry's number and of what names the most frequent. */
export const listsOf = ({ fields }: Description) =>
  Object.entries(fields).flatMap(([list, { entries }]) => {
    if (!entries) return [];
    const all = Object.entries(entries).filter(([name]) => name !== 'navn');
    const frequent = all.find(([, { is }]) => is?.kind === 'frequent')?.[0];
    // The rules for descriptions ask for a number in each list.
    const [number, its] = all.find(([name]) => name !== frequent) as [string, Field];
    return [{ list, number, its, frequent }];
  });

/** The fields of a row that hold a number, whether it is told or worked out. */
export const numbersOf = ({ fields }: Description): [string, Field][] =>
  Object.entries(fields).filter(([, { entries, text }]) => !entries && text === undefined);

/** The row of a year. */
export const rowOf = ({ rows }: Records, year: number): Row | undefined =>
  rows.find((row) => row.year === year);

/** What a row tells in a field; without a row, or with nothing there, it is not stated. */
export const toldIn = (row: Row | undefined, field: string): Told => row?.told[field] ?? notStated;

/** The number of a row's field and its decimals, where it is told exactly. */
export const exactIn = (row: Row | undefined, field: string): Rounded | undefined =>
  rounded(toldIn(row, field));

/** What a field counts in a year, in the words of a row, which is the year's own where no other is named: "nye bisiddersager i Familieretshuset eller retten". */
export const nameIn = (subject: Subject, field: string, year: number, row = rowOf(subject, year)): string => {
  const { fields } = subject.description;
  return (fields[field]?.name ?? field).replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    name === 'aar' ? String(year) : (row?.texts[name] ?? fields[name]?.text ?? name),
  );
};

/** A name that may have another word in each row, as it is called for all of them: "begyndt før {aar}" is "begyndt før året". */
export const nameForAll = (name: string, fields: Fields): string =>
  name.replaceAll(/\{([^}]*)\}/g, (_, inner: string) =>
    inner === 'aar' ? 'året' : (fields[inner]?.text ?? inner),
  );
