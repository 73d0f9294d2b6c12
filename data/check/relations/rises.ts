import { danish } from '../../figure/number.ts';
import {
  common,
  countsBefore,
  countsGiving,
  isEmpty,
  only,
  intervalText,
  restOf,
  together,
  type Interval,
} from '../../figure/interval.ts';
import { areLevel, levelWithin } from '../../figure/level.ts';
import { onLevel } from '../../schema/told.ts';
import { equated } from '../../subjects/subject.ts';
import { eachYear, type Violation, type SubjectYear } from './relation.ts';

/** A stated rise of 35 pct. to 318 is from 235 or 236, and 35 pct. of 674 may be that. */
export const risesFit = eachYear((year) =>
  equated(year.subject.description, 'rise').flatMap(({ field, is: { of } }): Violation[] => {
    const stated = countsIn(year.before, of);
    const [rise, count] = [year.share(field), year.count(of)];
    if (rise === undefined || count === undefined || stated === undefined) return [];
    const needed = countsBefore(rise, count);
    if (!isEmpty(common(needed, stated))) return [];
    const before = year.year - 1;
    const message =
      `En stigning på ${danish(rise.value, rise.decimals)} pct. til ${danish(count)} kræver ${intervalText(needed)} i ${before}, ` +
      `men »${of}« er ${intervalText(stated)} efter rækken for ${before}. ` +
      'Ret det tal, der er forkert. Dækker de to års grupper ikke det samme, så udelad stigningen.';
    return [year.wrong(field, message)];
  }),
);

/** "På niveau" is within 1 pct. of every count that the year before may have had. */
export const levelsAreLevel = eachYear((year) =>
  equated(year.subject.description, 'rise').flatMap(({ field, is: { of } }): Violation[] => {
    const count = year.count(of);
    const before = possibleBefore(year, of);
    if (year.row.told[field] !== onLevel || count === undefined || !before) return [];
    const farthest = count - before.least > before.most - count ? before.least : before.most;
    if (areLevel(farthest, count, '')) return [];
    const off = Math.abs(count - farthest);
    const apart =
      farthest === 0 ? 'er mere end det.' : `er ${danish(Math.round((off / farthest) * 1000) / 10)} pct.`;
    const message =
      `»På niveau« er højst ${levelWithin} pct. fra, men fra ${danish(farthest)} i ${year.year - 1} til ${danish(count)} ` +
      `${apart} Skriv stigningen i pct., eller ret det tal, der er forkert.`;
    return [year.wrong(field, message)];
  }),
);

/** The counts that a year's row allows for a field: the one that is stated, or all that round to its share, and leave the other parts theirs. */
function countsIn(year: SubjectYear | undefined, field: string): Interval | undefined {
  const count = year?.count(field);
  if (year === undefined || count !== undefined) return count === undefined ? undefined : only(count);
  const shares = equated(year.subject.description, 'share');
  const ofShare = (part: string, whole: string): Interval | undefined => {
    const its = shares.find(({ is }) => is.part === part && is.whole === whole);
    const [share, base] = [its && year.share(its.field), year.number(whole)];
    return share && base !== undefined ? countsGiving(share, base) : undefined;
  };
  const own = shares.flatMap(({ is }) => (is.part === field ? (ofShare(field, is.whole) ?? []) : []));
  const [first, ...others] = own;
  if (first === undefined) return undefined;
  const rests = restsOf(year, field, ofShare);
  return [...others, ...rests].reduce(common, first);
}

/** The counts that the year before may have had, the other parts' stated rises taken into account too. */
function possibleBefore(year: SubjectYear, field: string): Interval | undefined {
  const { before } = year;
  const stated = countsIn(before, field);
  if (stated === undefined || before === undefined) return stated;
  const rises = equated(year.subject.description, 'rise');
  const rests = restsOf(before, field, (part) => {
    const its = rises.find(({ is }) => is.of === part);
    const [rise, count] = [its && year.share(its.field), year.number(part)];
    return rise && count !== undefined ? countsBefore(rise, count) : undefined;
  });
  const narrowed = rests.reduce(common, stated);
  return isEmpty(narrowed) ? stated : narrowed;
}

/** What is left for a part of each whole that it is a part of, when the other parts take what `takes` says. */
function restsOf(
  year: SubjectYear,
  field: string,
  takes: (part: string, whole: string) => Interval | undefined,
): Interval[] {
  return equated(year.subject.description, 'sum').flatMap(({ field: whole, is: { parts } }) => {
    const base = year.number(whole);
    const others = parts.filter((part) => part !== field);
    const taken = others.flatMap((part) => takes(part, whole) ?? []);
    const isWorkedOut = parts.includes(field) && base !== undefined && taken.length === others.length;
    return isWorkedOut ? [restOf(base, together(taken))] : [];
  });
}
