import {
  beforeRounding,
  common,
  countsBefore,
  countsGiving,
  isEmpty,
  only,
  together,
  type Interval,
  type Rounded,
} from '../../figure/interval.ts';
import { equated, exactIn, type Subject } from '../../subjects/subject.ts';

/** What each count of a subject can be, by its year and field. */
type Bounds = ReadonlyMap<string, Interval>;

/** One thing that is known of some counts: the same bounds, or narrower ones. */
type Narrowing = (bounds: Bounds) => readonly (readonly [string, Interval])[];

const key = (year: number, field: string): string => `${year}.${field}`;
const anyCount: Interval = { least: 0, most: Infinity };

/** How many possibilities are tried, and how many values of one count, before something counts as possible. */
const patience = 2000;
const mostValues = 60;

/**
 * The only value that a count of a subject can have, by every sum, share, rise and total that is told; undefined where it
 * can have several, or where what is told cannot be.
 */
export function onlyValueIn(subject: Subject): (year: number, field: string) => number | undefined {
  const others = narrowingsOf(subject);
  const told = subject.rows.flatMap((row) =>
    Object.keys(row.told).map((field) => {
      const exact = exactIn(row, field);
      return [key(row.year, field), exact ? only(exact.value) : anyCount] as const;
    }),
  );
  // A total may count its year's, or be a year behind: as it is told, it is one of them, or neither.
  const [known] = totalsOf(subject).flatMap((totals) => {
    const narrowings = [...others, ...totals];
    const bounds = narrowed(new Map(told), narrowings);
    return bounds ? [{ bounds, narrowings }] : [];
  });
  return (year, field) => {
    const own = known?.bounds.get(key(year, field));
    if (!known || !own || (own.most !== Infinity && own.most - own.least >= mostValues)) return undefined;
    // Shares can hold a number that has no bound of its own: then one value is possible, and none of the next.
    let found: number | undefined;
    for (const value of valuesOf(own)) {
      if (!isPossible(new Map([...known.bounds, [key(year, field), only(value)]]), known.narrowings))
        continue;
      if (found !== undefined) return undefined;
      found = value;
    }
    return found;
  };
}

/** Whether there are counts within these bounds that fit together; true where that takes too long to tell. */
function isPossible(start: Bounds, narrowings: readonly Narrowing[]): boolean {
  let left = patience;
  const search = (known: Bounds): boolean => {
    left -= 1;
    if (left < 0) return true;
    const within = narrowed(known, narrowings);
    if (!within) return false;
    const [name, interval] = narrowest(within) ?? [];
    if (name === undefined || interval === undefined) return true;
    return valuesOf(interval).some((value) => search(new Map([...within, [name, only(value)]])));
  };
  return search(start);
}

const valuesOf = ({ least, most }: Interval): number[] =>
  Array.from({ length: Math.min(most - least + 1, mostValues) }, (_, index) => least + index);

/** The count that can be the fewest things, but more than one. */
const narrowest = (bounds: Bounds): readonly [string, Interval] | undefined =>
  [...bounds]
    .filter(([, { least, most }]) => most > least)
    .toSorted(([, a], [, b]) => a.most - a.least - (b.most - b.least))[0];

/** More rounds than any subject needs: each narrows something, or is the last. */
const mostRounds = 500;

/** Bounds that everything known has narrowed until nothing changes; undefined where nothing is left of one. */
function narrowed(start: Bounds, narrowings: readonly Narrowing[]): Bounds | undefined {
  const bounds = new Map(start);
  let isNarrower = true;
  for (let round = 0; isNarrower && round < mostRounds; round += 1) {
    isNarrower = false;
    for (const [name, interval] of narrowings.flatMap((narrowing) => narrowing(bounds))) {
      const old = bounds.get(name) ?? anyCount;
      const now = common(old, interval);
      if (isEmpty(now)) return undefined;
      if (bounds.has(name) && now.least === old.least && now.most === old.most) continue;
      bounds.set(name, now);
      isNarrower = true;
    }
  }
  return bounds;
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
      return share && part !== undefined ? [byShare(share, key(year, part), key(year, whole))] : [];
    });
    const rises = equated(description, 'rise').flatMap(({ field, is: { of } }): Narrowing[] => {
      const rise = exactIn(row, field);
      return rise ? [byRise(rise, key(year - 1, of), key(year, of))] : [];
    });
    return [...sums, ...shares, ...rises];
  });
}

/** What totals since a year say: that each grows by its year's, or by those of the year before, or nothing. */
function totalsOf({ description, starts, rows }: Subject): Narrowing[][] {
  const latest = Math.max(...rows.map(({ year }) => year));
  const growing = (behind: number): Narrowing[] =>
    equated(description, 'total').flatMap(({ field, is: { of, since } }) => {
      const first = (starts[since] ?? Infinity) + behind;
      return Array.from({ length: Math.max(0, latest - first + 1) }, (_, at) => {
        const year = first + at;
        const grown = key(year - behind, of);
        return bySum(key(year, field), year === first ? [grown] : [key(year - 1, field), grown]);
      });
    });
  return [growing(0), growing(1), []];
}

/** The whole is its parts, and each part what the others leave of it. */
const bySum =
  (whole: string, parts: readonly string[]): Narrowing =>
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
