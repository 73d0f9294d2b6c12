import { common, isEmpty, only, type Interval } from '../../figure/interval.ts';
import { exactIn, type Subject } from '../../subjects/subject.ts';
import {
  anyCount,
  bySum,
  key,
  narrowingsOf,
  sumsOfYears,
  totalsOf,
  type Bounds,
  type Narrowing,
} from './narrowings.ts';
import { solved } from './solved.ts';

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
    const sums = [...sumsOfYears(subject), ...totals];
    const narrowings = [...others, ...sums.map(bySum)];
    const within = narrowed(new Map(told), narrowings);
    const given =
      within && solved(sums, singlesIn(within)).map(([name, value]) => [name, only(value)] as const);
    const bounds = given && narrowed(new Map([...within, ...given]), narrowings);
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

/** The counts that can only be one thing. */
const singlesIn = (bounds: Bounds): ReadonlyMap<string, number> =>
  new Map([...bounds].flatMap(([name, { least, most }]) => (least === most ? [[name, least]] : [])));

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
