import { equated, exactIn, type Row, type Subject } from '../../subjects/subject.ts';

/** A whole and its parts. */
export type Sum = Readonly<{ whole: string; parts: readonly string[] }>;

/** The sums between the fields of a subject's row. */
export const sumsOf = ({ description }: Pick<Subject, 'description'>): Sum[] =>
  equated(description, 'sum').map(({ field, is }) => ({ whole: field, parts: is.parts }));

/** The numbers of a row as they are stated exactly, else as sums give them, one after the other. */
export function workedOut(row: Row, sums: readonly Sum[]): (field: string) => number | undefined {
  const given = new Map<string, number>();
  const value = (field: string): number | undefined => exactIn(row, field)?.value ?? given.get(field);
  for (;;) {
    const [next] = sums.flatMap((sum) => missing(sum, value));
    if (!next) return value;
    given.set(...next);
  }
}

/** The one number that a sum gives, with its field, where only one of the sum's is not known. */
function missing(
  { whole, parts }: Sum,
  value: (field: string) => number | undefined,
): (readonly [string, number])[] {
  const [field, ...more] = [whole, ...parts].filter((one) => value(one) === undefined);
  if (field === undefined || more.length > 0) return [];
  const known = added(parts.flatMap((part) => value(part) ?? []));
  return [[field, field === whole ? known : (value(whole) ?? 0) - known]];
}

/** All of them together. */
export const added = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
