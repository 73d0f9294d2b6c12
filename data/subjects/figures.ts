import type { Figure } from '../figure/figure.ts';
import { workedOut } from '../figure/sums.ts';
import { sourcesOf } from '../sources.ts';
import { countsIn } from './counts.ts';
import { correctionOf, statedIn, stateFigure } from './state-figure.ts';
import type { Equation } from './equation.ts';
import { entryIds } from './figure-ids.ts';
import { equated, listsOf, nameIn, numbersOf, rowOf, type Subject } from './subject.ts';

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
  const known = new Map<number, ReadonlyMap<string, Figure>>();
  const figure = (year: number, field: string): Figure => {
    const counts = known.get(year) ?? countsIn(subject, year);
    known.set(year, counts);
    return counts.get(field) ?? ratioIn(subject, year, field, figure);
  };
  const entries = (year: number, list: string) => entriesIn(subject, year, list, figure);
  return { latest, years, figure, entries, all: allOf(subject, years, { figure, entries }) };
}

/** A share or a rise in a year: as its source tells it, else as its counts give it. */
function ratioIn(subject: Subject, year: number, field: string, figure: SubjectFigures['figure']): Figure {
  const is = equationOf(subject, field);
  const stated = statedIn(subject, year, field, baseOf(year, is, figure));
  if (stated.status !== 'not stated') return stated;
  if (is?.kind === 'share' && is.part !== undefined)
    return workedOut(stated, 'share', [figure(year, is.part), figure(year, is.whole)]);
  if (is?.kind === 'rise' && meansTheSame(subject, is.of, year))
    return workedOut(stated, 'rise', [figure(year - 1, is.of), figure(year, is.of)]);
  return stated;
}

/** Whether a year and the one before mean the same by a field. */
const meansTheSame = (subject: Subject, field: string, year: number): boolean =>
  nameIn(subject, field, year) === nameIn(subject, field, year, rowOf(subject, year - 1));

/** What a share is of, and what a rise is from. */
function baseOf(
  year: number,
  is: Equation | undefined,
  figure: SubjectFigures['figure'],
): Figure | undefined {
  if (is?.kind === 'share') return figure(year, is.whole);
  return is?.kind === 'rise' ? figure(year - 1, is.of) : undefined;
}

function entriesIn(
  subject: Subject,
  year: number,
  list: string,
  figure: SubjectFigures['figure'],
): ListedFigure[] {
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
      base: baseOf(year, its.is, figure),
      sources: sourcesOf(row.sourceId),
      account: correctionOf(row.corrections, `${list}.${name}.${number}`),
    }),
  }));
}

function allOf(
  subject: Subject,
  years: readonly number[],
  { figure, entries }: Pick<SubjectFigures, 'figure' | 'entries'>,
): Figure[] {
  const latest = years.at(-1) ?? 0;
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
      const its = figure(year, field);
      return its.status !== 'not stated' || isAsked(year, field) ? [its] : [];
    }),
    ...listsOf(description).flatMap(({ list }) => entries(year, list).map(({ share }) => share)),
  ]);
  return eachOnce(found.flatMap((one) => (one.base ? [one.base, one] : [one])));
}

const equationOf = ({ description }: Subject, field: string): Equation | undefined =>
  description.fields[field]?.is;

const eachOnce = (all: readonly Figure[]): Figure[] => [...new Map(all.map((one) => [one.id, one])).values()];

const upTo = (last: number, first: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
