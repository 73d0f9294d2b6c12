import { danish } from '../../figure/number.ts';
import { equated } from '../../subjects/subject.ts';
import { correctOne, eachYear, fieldsInWords, type Violation, type SubjectYear } from './relation.ts';

type Sum = Readonly<{ whole: string; parts: readonly string[] }>;

const sumsOf = ({ subject }: SubjectYear): Sum[] =>
  equated(subject.description, 'sum').map(({ field, is }) => ({ whole: field, parts: is.parts }));

/** 439 + 318 = 757. */
export const partsAreTheWhole = eachYear((year) => {
  const sums = sumsOf(year);
  const stated = sums.flatMap((sum) => mismatch(year, sum, year.number));
  // A number that is not stated is worked out by one sum, and must fit the others.
  if (stated.length > 0) return stated;
  const others = (sum: Sum) => sums.filter((it) => it !== sum);
  return sums.flatMap((sum) => mismatch(year, sum, workedOut(year, others(sum)))).slice(0, 1);
});

function mismatch(
  { year, number, wrong }: SubjectYear,
  { whole, parts }: Sum,
  value: SubjectYear['number'],
): Violation[] {
  const all = value(whole);
  const values = parts.flatMap((part) => value(part) ?? []);
  const total = added(values);
  if (all === undefined || values.length < parts.length || total === all) return [];
  const at = [whole, ...parts].find((field) => number(field) !== undefined) ?? whole;
  const found =
    number(whole) === undefined
      ? `»${whole}« er ${danish(all)} efter de andre tal`
      : `der står ${danish(all)}`;
  return [
    wrong(
      at,
      `${values.map((one) => danish(one)).join(' + ')} = ${danish(total)}, men ${found}. ` +
        `I ${year} skal ${fieldsInWords(parts)} tilsammen være »${whole}«. ${correctOne}`,
    ),
  ];
}

/** The numbers of a row as they are stated, else as sums give them, one after the other. */
function workedOut({ number, row }: SubjectYear, sums: readonly Sum[]): SubjectYear['number'] {
  const given = new Map<string, number>();
  const value = (field: string): number | undefined => number(field) ?? given.get(field);
  for (;;) {
    const [next] = sums
      .flatMap((sum) => missing(sum, value))
      .filter(([field]) => row.told[field] !== undefined);
    if (!next) return value;
    given.set(...next);
  }
}

/** The one number that a sum gives, with its field, where only one of the sum's is not known. */
function missing({ whole, parts }: Sum, value: SubjectYear['number']): (readonly [string, number])[] {
  const [field, ...more] = [whole, ...parts].filter((one) => value(one) === undefined);
  if (field === undefined || more.length > 0) return [];
  const known = added(parts.flatMap((part) => value(part) ?? []));
  return [[field, field === whole ? known : (value(whole) ?? 0) - known]];
}

/** Kommunen is not more than all; told only where another part is not known, since else the sum tells it. */
export const noPartIsLarger = eachYear((year) => {
  const { number, wrong } = year;
  const shares = equated(year.subject.description, 'share').flatMap(({ is }) =>
    is.part === undefined ? [] : [{ whole: is.whole, parts: [is.part] }],
  );
  const sums = sumsOf(year);
  const alone = shares.filter(
    ({ whole, parts: [part = ''] }) => !sums.some((sum) => sum.whole === whole && sum.parts.includes(part)),
  );
  return [...sums, ...alone].flatMap(({ whole, parts }): Violation[] => {
    const all = number(whole);
    const known = parts.filter((part) => number(part) !== undefined);
    const isTold = parts.length > 1 && known.length === parts.length;
    const total = added(known.map((part) => number(part) ?? 0));
    const [last] = known.slice(-1);
    if (all === undefined || isTold || last === undefined || total <= all) return [];
    const sum = known.map((part) => `»${part}«`).join(' + ');
    const message = `${sum} er ${danish(total)}, men »${whole}« er kun ${danish(all)} i ${year.year}. `;
    return [wrong(last, `${message}En del kan ikke være større end det hele. ${correctOne}`)];
  });
});

const added = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
