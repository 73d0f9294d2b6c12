import { danish } from '../../figure/number.ts';
import { equated } from '../../subjects/subject.ts';
import { correctOne, eachYear, fieldsInWords, type Violation, type SubjectYear } from './relation.ts';
import { added, sumsOf, workedOut, type Sum } from './worked-out.ts';

/** 439 + 318 = 757. */
export const partsAreTheWhole = eachYear((year) => {
  const sums = sumsOf(year.subject);
  const stated = sums.flatMap((sum) => mismatch(year, sum, year.number));
  // A number that is not stated is worked out by one sum, and must fit the others.
  if (stated.length > 0) return stated;
  const others = (sum: Sum) => sums.filter((it) => it !== sum);
  const odd = sums.flatMap((sum) => mismatch(year, sum, workedOut(year.row, others(sum))));
  return odd.slice(0, 1);
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

/** Kommunen is not more than all; told only where another part is not known, since else the sum tells it. */
export const noPartIsLarger = eachYear((year) => {
  const { number, wrong } = year;
  const shares = equated(year.subject.description, 'share').flatMap(({ is }) =>
    is.part === undefined ? [] : [{ whole: is.whole, parts: [is.part] }],
  );
  const sums = sumsOf(year.subject);
  const alone = shares.filter(
    ({ whole, parts: [part = ''] }) => !sums.some((sum) => sum.whole === whole && sum.parts.includes(part)),
  );
  const larger = [...sums, ...alone].flatMap(({ whole, parts }): Violation[] => {
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
  return larger.length > 0 ? larger : sums.flatMap((sum) => belowNothing(year, sum)).slice(0, 1);
});

/** A part that is not stated, where the others take more than the whole. */
function belowNothing(
  { year, row, subject, number, wrong }: SubjectYear,
  { whole, parts }: Sum,
): Violation[] {
  const value = workedOut(row, sumsOf(subject));
  return parts.flatMap((part): Violation[] => {
    const others = parts.filter((one) => one !== part);
    const [all, rest] = [value(whole), value(part) ?? 0];
    if (all === undefined || rest >= 0) return [];
    const at = [...others, whole].find((field) => number(field) !== undefined) ?? part;
    const taken = [all, ...others.map((other) => value(other) ?? 0)].map((one) => danish(one)).join(' − ');
    const message = `${taken} = ${danish(rest)}, men »${part}« kan ikke være færre end 0 i ${year}. ${correctOne}`;
    return [wrong(at, message)];
  });
}
