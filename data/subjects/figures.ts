import type { Figure } from '../figure/figure.ts';
import { change, remaining, shareOf, sum, type Named } from '../figure/sums.ts';
import { onLevel } from '../schema/told.ts';
import { sourcesOf } from '../sources.ts';
import { correctionOf, stateFigure } from './state-figure.ts';
import { entryIds, figureId } from './figure-ids.ts';
import { equated, listsOf, nameIn, numbersOf, rowOf, toldIn, type Subject } from './subject.ts';

/** An entry of a list as slides see it, most frequent first where its file has them so. */
export type ListedFigure = Readonly<{ name: string; share: Figure; amongMostFrequent: boolean }>;

/** The figures of a subject. */
export type SubjectFigures = Readonly<{
  /** The year of the newest row. */
  latest: number;
  /** Every year from the first row to the newest, also those between that have none. */
  years: readonly number[];
  /** The number of a field in a year: as its source tells it, else worked out where it can be, else not stated. */
  figure: (year: number, field: string) => Figure;
  entries: (year: number, list: string) => readonly ListedFigure[];
  /** Every figure of every year, oldest first, each once, and what their shares and rises are of. */
  all: readonly Figure[];
}>;

/** Works out the figures of a subject. Each is reached in one way: its own equation first, then those it is a part of. */
export function figuresOf(subject: Subject): SubjectFigures {
  const { name, description, starts, rows } = subject;
  const latest = Math.max(...rows.map(({ year }) => year));
  const years = upTo(latest, Math.min(...rows.map(({ year }) => year)));
  const sums = equated(description, 'sum');

  /** `within` are the fields that are being worked out: none is worked out of itself. */
  const figure = (year: number, field: string, within: readonly string[] = []): Figure => {
    const stated = inRow(year, field);
    if (stated.status !== 'not stated' || within.includes(field)) return stated;
    const inner = (other: string) => figure(year, other, [...within, field]);
    const ways = [...ownWay(year, field, stated, inner), ...waysAsPart(field, stated, inner)];
    const [first = stated] = ways;
    return ways.find((way) => 'value' in way) ?? first;
  };

  const ownWay = (year: number, field: string, it: Named, inner: (field: string) => Figure): Figure[] => {
    const is = description.fields[field]?.is;
    if (is?.kind === 'sum') return [sum(atLeastOne(is.parts.map(inner)), it)];
    if (is?.kind === 'share' && is.part !== undefined) return [shareOf(inner(is.part), inner(is.whole), it)];
    if (is?.kind === 'rise' && meansTheSame(is.of, year))
      return [change(figure(year - 1, is.of), inner(is.of), it)];
    return [];
  };

  const waysAsPart = (field: string, it: Named, inner: (field: string) => Figure): Figure[] =>
    sums
      .filter(({ is }) => is.parts.includes(field))
      .map(({ field: whole, is }) =>
        remaining(inner(whole), is.parts.filter((part) => part !== field).map(inner), it),
      );

  /** Whether a year and the one before mean the same by a field. */
  const meansTheSame = (field: string, year: number): boolean =>
    nameIn(subject, field, year) === nameIn(subject, field, year, rowOf(subject, year - 1));

  const inRow = (year: number, field: string): Figure => {
    const row = rowOf(subject, year);
    const told = toldIn(row, field);
    const { unit = '', one, is } = description.fields[field] ?? {};
    const before = `oplyst som »${onLevel.words} med ${year - 1}«`;
    return stateFigure(told, {
      id: figureId(name, year, field),
      name: nameIn(subject, field, year),
      unit,
      ...(one === undefined ? {} : { one }),
      period: is?.kind === 'total' ? { since: starts[is.since] ?? year } : { year },
      base: baseOf(year, field),
      sources: row ? sourcesOf(row.sourceId) : [],
      account: correctionOf(row?.corrections ?? [], field) ?? (told === onLevel ? before : undefined),
    });
  };

  const baseOf = (year: number, field: string): Figure | undefined => {
    const is = description.fields[field]?.is;
    if (is?.kind === 'share') return figure(year, is.whole);
    return is?.kind === 'rise' ? figure(year - 1, is.of) : undefined;
  };

  const entries = (year: number, list: string): ListedFigure[] => {
    const row = rowOf(subject, year);
    const listed = row?.lists[list] ?? [];
    const { number, its } = listsOf(description).find((one) => one.list === list) ?? {};
    if (!row || !its) return [];
    const ids = entryIds(
      name,
      year,
      list,
      listed.map((entry) => entry.name),
    );
    return listed.map((entry, index) => ({
      name: entry.name,
      amongMostFrequent: entry.amongMostFrequent ?? false,
      share: stateFigure(entry.told, {
        id: ids[index] ?? '',
        name: entry.name,
        unit: its.unit,
        period: { year },
        base: its.is?.kind === 'share' ? figure(year, its.is.whole) : undefined,
        sources: sourcesOf(row.sourceId),
        account: correctionOf(row.corrections, `${list}.${entry.name}.${number}`),
      }),
    }));
  };

  /** A rise since before the first row, and a total that is no longer shown, are only told where they are stated. */
  const isAsked = (year: number, field: string, first: number): boolean => {
    const kind = description.fields[field]?.is?.kind;
    return kind === 'total' ? year === latest : kind !== 'rise' || year > first;
  };

  const all = (): Figure[] => {
    const hasRises = equated(description, 'rise').length > 0;
    // A rise is from the year before, also where that has no row.
    const asked = hasRises && years.length === 1 ? [latest - 1, latest] : years;
    const found = asked.flatMap((year) => [
      ...numbersOf(description)
        .map(([field]) => [field, figure(year, field)] as const)
        .filter(([field, { status }]) => status !== 'not stated' || isAsked(year, field, asked[0] ?? year))
        .map(([, one]) => one),
      ...listsOf(description).flatMap(({ list }) => entries(year, list).map(({ share }) => share)),
    ]);
    return eachOnce(found.flatMap((one) => (one.base ? [one.base, one] : [one])));
  };

  return { latest, years, figure, entries, all: all() };
}

const eachOnce = (all: readonly Figure[]): Figure[] => [...new Map(all.map((one) => [one.id, one])).values()];

const upTo = (last: number, first: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const atLeastOne = ([first, ...others]: readonly Figure[]): [Figure, ...Figure[]] => {
  if (first === undefined) throw new Error('A sum has at least one part.');
  return [first, ...others];
};
