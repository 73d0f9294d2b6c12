import type { Figure } from '../figure/figure.ts';
import { change, remaining, shareOf, sum, type Named } from '../figure/sums.ts';
import { onLevel } from '../schema/told.ts';
import { sourcesOf } from '../sources.ts';
import { correctionOf, stateFigure } from './state-figure.ts';
import type { Equation } from './equation.ts';
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

/** Works out the figures of a subject. */
export function figuresOf(subject: Subject): SubjectFigures {
  const inFile = subject.rows.map(({ year }) => year);
  const latest = Math.max(...inFile);
  const years = upTo(latest, Math.min(...inFile));
  return {
    latest,
    years,
    figure: (year, field) => figureIn(subject, year, field),
    entries: (year, list) => entriesIn(subject, year, list),
    all: allOf(subject, years, latest),
  };
}

/**
 * The number of a field in a year. Each is reached in one way: its own equation first, then those it is a part of.
 * `within` are the fields that are being worked out: none is worked out of itself.
 */
function figureIn(subject: Subject, year: number, field: string, within: readonly string[] = []): Figure {
  const stated = statedIn(subject, year, field);
  if (stated.status !== 'not stated' || within.includes(field)) return stated;
  const inner = (other: string) => figureIn(subject, year, other, [...within, field]);
  const ways = [...ownWay(subject, year, field, inner), ...waysAsPart(subject, field, inner)].map((way) =>
    way(stated),
  );
  return ways.find((way) => 'value' in way) ?? ways[0] ?? stated;
}

/** A way to work a number out, given what it is called. */
type Way = (it: Named) => Figure;

function ownWay(subject: Subject, year: number, field: string, inner: (field: string) => Figure): Way[] {
  const is = equationOf(subject, field);
  if (is?.kind === 'sum') return [(it) => sum(atLeastOne(is.parts.map(inner)), it)];
  if (is?.kind === 'share') {
    const { part, whole } = is;
    return part === undefined ? [] : [(it) => shareOf(inner(part), inner(whole), it)];
  }
  if (is?.kind === 'rise' && meansTheSame(subject, is.of, year))
    return [(it) => change(figureIn(subject, year - 1, is.of), inner(is.of), it)];
  return [];
}

/** What each sum that a field is a part of leaves for it. */
const waysAsPart = ({ description }: Subject, field: string, inner: (field: string) => Figure): Way[] =>
  equated(description, 'sum')
    .filter(({ is }) => is.parts.includes(field))
    .map(({ field: whole, is }) => {
      const others = is.parts.filter((part) => part !== field);
      return (it) => remaining(inner(whole), others.map(inner), it);
    });

/** Whether a year and the one before mean the same by a field. */
const meansTheSame = (subject: Subject, field: string, year: number): boolean =>
  nameIn(subject, field, year) === nameIn(subject, field, year, rowOf(subject, year - 1));

/** The number of a field as its source tells it, else not stated. */
function statedIn(subject: Subject, year: number, field: string): Figure {
  const row = rowOf(subject, year);
  const told = toldIn(row, field);
  const { unit = '', one, is } = subject.description.fields[field] ?? {};
  const before = `oplyst som »${onLevel.words} med ${year - 1}«`;
  return stateFigure(told, {
    id: figureId(subject.name, year, field),
    name: nameIn(subject, field, year),
    unit,
    ...(one === undefined ? {} : { one }),
    period: is?.kind === 'total' ? { since: subject.starts[is.since] ?? year } : { year },
    base: baseOf(subject, year, is),
    sources: row ? sourcesOf(row.sourceId) : [],
    account: correctionOf(row?.corrections ?? [], field) ?? (told === onLevel ? before : undefined),
  });
}

function baseOf(subject: Subject, year: number, is: Equation | undefined): Figure | undefined {
  if (is?.kind === 'share') return figureIn(subject, year, is.whole);
  return is?.kind === 'rise' ? figureIn(subject, year - 1, is.of) : undefined;
}

function entriesIn(subject: Subject, year: number, list: string): ListedFigure[] {
  const row = rowOf(subject, year);
  const { number, its } = listsOf(subject.description).find((one) => one.list === list) ?? {};
  if (!row || !its) return [];
  const listed = row.lists[list] ?? [];
  const names = listed.map(({ name }) => name);
  const ids = entryIds(subject.name, year, list, names);
  return listed.map(({ name, told, amongMostFrequent = false }, index) => ({
    name,
    amongMostFrequent,
    share: stateFigure(told, {
      id: ids[index] ?? '',
      name,
      unit: its.unit,
      period: { year },
      base: its.is?.kind === 'share' ? baseOf(subject, year, its.is) : undefined,
      sources: sourcesOf(row.sourceId),
      account: correctionOf(row.corrections, `${list}.${name}.${number}`),
    }),
  }));
}

function allOf(subject: Subject, years: readonly number[], latest: number): Figure[] {
  const { description } = subject;
  // A rise is from the year before, also where that has no row.
  const hasRises = equated(description, 'rise').length > 0;
  const asked = hasRises && years.length === 1 ? [latest - 1, latest] : years;
  /** A rise since before the first row, and a total that is no longer shown, are only told where they are stated. */
  const isAsked = (year: number, field: string): boolean => {
    const kind = equationOf(subject, field)?.kind;
    return kind === 'total' ? year === latest : kind !== 'rise' || year !== asked[0];
  };
  const found = asked.flatMap((year) => [
    ...numbersOf(description).flatMap(([field]) => {
      const figure = figureIn(subject, year, field);
      return figure.status !== 'not stated' || isAsked(year, field) ? [figure] : [];
    }),
    ...listsOf(description).flatMap(({ list }) => entriesIn(subject, year, list).map(({ share }) => share)),
  ]);
  return eachOnce(found.flatMap((one) => (one.base ? [one.base, one] : [one])));
}

const equationOf = ({ description }: Subject, field: string): Equation | undefined =>
  description.fields[field]?.is;

const eachOnce = (all: readonly Figure[]): Figure[] => [...new Map(all.map((one) => [one.id, one])).values()];

const upTo = (last: number, first: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const atLeastOne = ([first, ...others]: readonly Figure[]): [Figure, ...Figure[]] => {
  if (first === undefined) throw new Error('A sum has at least one part.');
  return [first, ...others];
};
