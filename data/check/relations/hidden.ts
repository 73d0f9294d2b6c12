import { danish } from '../../figure/number.ts';
import { suppressed } from '../../schema/told.ts';
import { equated } from '../../subjects/subject.ts';
import { onlyValueIn } from './only-value.ts';
import { eachYear, fieldsInWords, type Violation, type SubjectYear } from './relation.ts';
import { divisionsOf } from './shares.ts';

/** What gives a hidden number away: how, and the fields of which one must be hidden too. */
type Leak = Readonly<{ field: string; how: string; by: readonly string[] }>;

/** What is withheld for the children's sake is not given away by its neighbours. */
export const hiddenStaysHidden = eachYear((year) => {
  const { row, subject } = year;
  const hidden = Object.keys(row.told).filter((field) => row.told[field] === suppressed);
  if (hidden.length === 0) return [];
  const leaks = [...bySums(year), ...byOtherShares(year), ...byCounts(year)];
  const onlyValue = onlyValueIn(subject);
  return hidden.flatMap((field): Violation[] => {
    const [leak] = leaks.filter((one) => one.field === field);
    const also = 'Skriv også »skjult« eller »ikke oplyst« ved';
    if (leak) {
      const or = fieldsInWords(leak.by, 'disjunction');
      return [
        year.wrong(field, `»${field}« er skjult, men ${leak.how} røber det. ${also} ${or} i ${year.year}.`),
      ];
    }
    const value = onlyValue(year.year, field);
    if (value === undefined) return [];
    const message = `»${field}« er skjult, men de andre tal røber det: det kan kun være ${danish(value)}. ${also} flere af dem.`;
    return [year.wrong(field, message)];
  });
});

/** 757 − 439, and 439 + 318. */
function bySums({ subject, number }: SubjectYear): Leak[] {
  return equated(subject.description, 'sum').flatMap(({ field: whole, is: { parts } }) => {
    const all = number(whole);
    const known = parts.filter((part) => number(part) !== undefined);
    const told = known.map((part) => danish(number(part) ?? 0));
    if (known.length === parts.length) return [{ field: whole, how: told.join(' + '), by: parts }];
    const [field, ...more] = parts.filter((part) => !known.includes(part));
    if (all === undefined || field === undefined || more.length > 0) return [];
    return [{ field, how: [danish(all), ...told].join(' − '), by: [...known, whole] }];
  });
}

/** 100 − 65. */
function byOtherShares(year: SubjectYear): Leak[] {
  return divisionsOf(year.subject).flatMap(({ shares }) => {
    const known = shares.filter((share) => year.number(share) !== undefined);
    const [field, ...more] = shares.filter((share) => !known.includes(share));
    if (field === undefined || more.length > 0) return [];
    const how = ['100', ...known.map((share) => danish(year.number(share) ?? 0))].join(' − ');
    return [{ field, how, by: known }];
  });
}

/** 318 af 757. */
function byCounts({ subject, count: countOf }: SubjectYear): Leak[] {
  return equated(subject.description, 'share').flatMap(({ field, is: { part, whole } }) => {
    const [count, base] = [part === undefined ? undefined : countOf(part), countOf(whole)];
    if (part === undefined || count === undefined || base === undefined) return [];
    return [{ field, how: `${danish(count)} af ${danish(base)}`, by: [part, whole] }];
  });
}
