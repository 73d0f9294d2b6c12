import {
  before,
  common,
  countsBefore,
  countsGiving,
  isEmpty,
  only,
  together,
  type Range,
} from '../figure/range.ts';
import { equated, exactIn, type Subject } from '../subjects/subject.ts';

/** The least and the most that each count of a subject can be, by what is told of all the others. */
export type Bounds = (year: number, field: string) => Range | undefined;

/** One thing that is known of some counts: the same bounds, or narrower ones. */
type Narrowing = (bounds: Map<string, Range>) => readonly (readonly [string, Range])[];

const key = (year: number, field: string): string => `${year}.${field}`;
const any: Range = { least: 0, most: Infinity };

/** More rounds than any subject needs: each makes some bound narrower, or is the last. */
const mostRounds = 200;

/** Narrows the bounds of all counts by every sum, share, rise and total that is told, until nothing changes. */
export function boundsOf(subject: Subject): Bounds {
  const bounds = new Map<string, Range>();
  for (const row of subject.rows)
    for (const field of Object.keys(row.told)) {
      const exact = exactIn(row, field);
      if (exact) bounds.set(key(row.year, field), only(exact.value));
    }
  const narrowings = narrowingsOf(subject);
  for (let round = 0; round < mostRounds; round += 1) {
    let isNarrower = false;
    for (const narrowing of narrowings)
      for (const [name, range] of narrowing(bounds)) {
        const old = bounds.get(name) ?? any;
        const now = common(old, range);
        // What cannot be is told by other rules.
        if (isEmpty(now) || (now.least === old.least && now.most === old.most)) continue;
        bounds.set(name, now);
        isNarrower = true;
      }
    if (!isNarrower) break;
  }
  return (year, field) => bounds.get(key(year, field));
}

function narrowingsOf(subject: Subject): Narrowing[] {
  const { description, rows } = subject;
  return rows.flatMap((row) => {
    const { year } = row;
    const sums = equated(description, 'sum').map(({ field, is }) =>
      bySum(
        key(year, field),
        is.parts.map((part) => key(year, part)),
      ),
    );
    const shares = equated(description, 'share').flatMap(({ field, is: { part, whole } }): Narrowing[] => {
      const share = exactIn(row, field);
      if (!share || part === undefined) return [];
      return [
        (bounds) => {
          const base = bounds.get(key(year, whole)) ?? any;
          return base.most === Infinity ? [] : [[key(year, part), countsGiving(share, base)]];
        },
      ];
    });
    const rises = equated(description, 'rise').flatMap(({ field, is: { of } }): Narrowing[] => {
      const rise = exactIn(row, field);
      return rise ? [byRise(rise, key(year - 1, of), key(year, of))] : [];
    });
    const totals = equated(description, 'total').map(({ field, is: { of } }) =>
      bySum(key(year, field), [key(year - 1, field), key(year, of)]),
    );
    return [...sums, ...shares, ...rises, ...totals];
  });
}

/** The whole is its parts, and each part what the others leave of it. */
const bySum =
  (whole: string, parts: readonly string[]): Narrowing =>
  (bounds) => {
    const ranges = parts.map((part) => bounds.get(part) ?? any);
    const all = bounds.get(whole) ?? any;
    return [
      [whole, together(ranges)],
      ...parts.map((part, at): [string, Range] => {
        const others = together(ranges.filter((_, other) => other !== at));
        return [
          part,
          { least: others.most === Infinity ? 0 : all.least - others.most, most: all.most - others.least },
        ];
      }),
    ];
  };

/** A rise of 35 pct. to 318 is from 235 or 236; one from 236 is to 318 or 319. */
const byRise =
  (rise: Parameters<typeof countsBefore>[0], earlier: string, later: string): Narrowing =>
  (bounds) => {
    const [from, to] = [bounds.get(earlier) ?? any, bounds.get(later) ?? any];
    const factor = before(rise);
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
