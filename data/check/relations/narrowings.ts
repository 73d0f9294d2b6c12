import {
  beforeRounding,
  countsBefore,
  countsGiving,
  together,
  type Interval,
  type Rounded,
} from '../../figure/interval.ts';
import { equated, exactIn, type Subject } from '../../subjects/subject.ts';
import { sumsOf, type Sum } from './worked-out.ts';

/** What each count of a subject can be, by its year and field. */
export type Bounds = ReadonlyMap<string, Interval>;

/** One thing that is known of some counts: the same bounds, or narrower ones. */
export type Narrowing = (bounds: Bounds) => readonly (readonly [string, Interval])[];

/** A count's name among all of a subject's: "2021.nye". */
export const key = (year: number, field: string): string => `${year}.${field}`;
/** What a count can be of which nothing is known. */
export const anyCount: Interval = { least: 0, most: Infinity };

/** The sums between the counts of each year. */
export const sumsOfYears = (subject: Subject): Sum[] =>
  subject.rows.flatMap(({ year }) =>
    sumsOf(subject).map(({ whole, parts }) => ({
      whole: key(year, whole),
      parts: parts.map((part) => key(year, part)),
    })),
  );

/** What each share and rise that is told says of the counts. */
export function narrowingsOf(subject: Subject): Narrowing[] {
  const { description, rows } = subject;
  return rows.flatMap((row) => {
    const { year } = row;
    const shares = equated(description, 'share').flatMap(({ field, is: { part, whole } }): Narrowing[] => {
      const share = exactIn(row, field);
      return share && part !== undefined ? [byShare(share, key(year, part), key(year, whole))] : [];
    });
    const rises = equated(description, 'rise').flatMap(({ field, is: { of } }): Narrowing[] => {
      const rise = exactIn(row, field);
      return rise ? [byRise(rise, key(year - 1, of), key(year, of))] : [];
    });
    return [...shares, ...rises];
  });
}

/** What totals since a year say: that each grows by its year's, or by those of the year before, or nothing. */
export function totalsOf({ description, starts, rows }: Subject): Sum[][] {
  const latest = Math.max(...rows.map(({ year }) => year));
  const growing = (behind: number): Sum[] =>
    equated(description, 'total').flatMap(({ field, is: { of, since } }) => {
      const first = (starts[since] ?? Infinity) + behind;
      return Array.from({ length: Math.max(0, latest - first + 1) }, (_, at) => {
        const year = first + at;
        const grown = key(year - behind, of);
        return { whole: key(year, field), parts: year === first ? [grown] : [key(year - 1, field), grown] };
      });
    });
  return [growing(0), growing(1), []];
}

/** The whole is its parts, and each part what the others leave of it. */
export const bySum =
  ({ whole, parts }: Sum): Narrowing =>
  (bounds) => {
    const intervals = parts.map((part) => bounds.get(part) ?? anyCount);
    const all = bounds.get(whole) ?? anyCount;
    return [
      [whole, together(intervals)],
      ...parts.map((part, at): [string, Interval] => {
        const others = together(intervals.filter((_, other) => other !== at));
        return [
          part,
          { least: others.most === Infinity ? 0 : all.least - others.most, most: all.most - others.least },
        ];
      }),
    ];
  };

/** 35 pct. of 674 is 233 to 239, and 4 are 36 pct. of 11. */
const byShare =
  (share: Rounded, part: string, whole: string): Narrowing =>
  (bounds) => {
    const [own, base] = [bounds.get(part) ?? anyCount, bounds.get(whole) ?? anyCount];
    const { least, most } = beforeRounding(share);
    const wholes: Interval = {
      least: Math.ceil((own.least * 100) / most - 1e-9),
      most: least <= 0 ? Infinity : Math.floor((own.most * 100) / least + 1e-9),
    };
    return [...(base.most === Infinity ? [] : [[part, countsGiving(share, base)] as const]), [whole, wholes]];
  };

/** A rise of 35 pct. to 318 is from 235 or 236; one from 236 is to 318 or 319. */
const byRise =
  (rise: Rounded, earlier: string, later: string): Narrowing =>
  (bounds) => {
    const [from, to] = [bounds.get(earlier) ?? anyCount, bounds.get(later) ?? anyCount];
    const factor = beforeRounding(rise);
    return [
      ...(to.most === Infinity
        ? []
        : [
            [
              earlier,
              { least: countsBefore(rise, to.least).least, most: countsBefore(rise, to.most).most },
            ] as const,
          ]),
      [
        later,
        {
          least: Math.ceil(from.least * (1 + factor.least / 100) - 1e-9),
          most: from.most === Infinity ? Infinity : Math.floor(from.most * (1 + factor.most / 100) + 1e-9),
        },
      ],
    ];
  };
