import type { Figure } from '../figure/figure.ts';
import { figuresOf, type ListedFigure, type SubjectFigures } from './figures.ts';
import type { Fields } from './description.ts';
import { equated, listsOf, nameForAll, numbersOf, rowOf, type Subject } from './subject.ts';

/** A number over the years, as a chart has it. */
export type OverYears = Readonly<{
  /** "nye bisiddersager". */
  name: string;
  /** "Nye bisiddersager". */
  title: string;
  /** What has to be known to read it right. */
  note: string | undefined;
  /** What the parts are called, in their order; empty where the number has none. */
  series: readonly string[];
  columns: readonly Readonly<{ year: number; total: Figure; parts: readonly Figure[] }>[];
}>;

/** A subject as slides name it: `bisiddersager.nye`, `bisiddersager.andele.kommunen`, `bisiddersager.foer.nye`. */
export type InSlides = Readonly<{
  [name: string]: InSlides | Figure | List | OverYears | number;
}>;

/** A list of a row, and its title: "Hyppigste problemstillinger". */
export type List = readonly ListedFigure[] & Readonly<{ title: string }>;

/** A subject of the newest year for slides; under `foer` that of the year before, under `alle_aar` its numbers over the years. */
export function inSlides(subject: Subject, figures = figuresOf(subject)): InSlides {
  const { latest } = figures;
  const { starts } = subject;
  return {
    ...ofYear(subject, figures, latest),
    ...starts,
    foer: ofYear(subject, figures, latest - 1),
    alle_aar: overYears(subject, figures),
  };
}

const titled = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

function ofYear({ description }: Subject, { figure, entries, all }: SubjectFigures, year: number): InSlides {
  const numbers = numbersOf(description)
    .map(([field]) => [field, figure(year, field)] as const)
    // What nobody can know, such as a rise to the first year, no slide can show.
    .filter(([, { id }]) => all.some((one) => one.id === id));
  const lists = listsOf(description).map(
    ({ list }) =>
      [
        list,
        Object.assign([...entries(year, list)], { title: titled(description.fields[list]?.name ?? list) }),
      ] as const,
  );
  return { aar: year, ...nested(numbers), ...Object.fromEntries(lists) };
}

/** What is named "andele.kommunen" under `kommunen` in `andele`. */
function nested<Value>(
  named: readonly (readonly [string, Value])[],
): Record<string, Value | Record<string, Value>> {
  const all: Record<string, Value | Record<string, Value>> = {};
  const groups: Record<string, Record<string, Value>> = {};
  for (const [name, value] of named) {
    const [group = name, own] = name.split('.');
    if (own === undefined) all[name] = value;
    else all[group] = groups[group] = { ...groups[group], [own]: value };
  }
  return all;
}

function overYears(subject: Subject, figures: SubjectFigures): Record<string, OverYears> {
  const { fields } = subject.description;
  const named = calledIn(subject, figures.latest);
  const counted = numbersOf(subject.description).filter(([name]) => !name.includes('.'));
  return Object.fromEntries(
    counted.map(([field, { is, note, name: ownName }]) => {
      const name = nameForAll(ownName, named);
      const parts = is?.kind === 'sum' ? is.parts : [];
      const columns = figures.years.map((year) => ({
        year,
        total: figures.figure(year, field),
        parts: partsOf(subject, figures, year, parts),
      }));
      return [
        field,
        {
          name,
          title: titled(name),
          note,
          series: parts.map((part) => nameForAll(fields[part]?.short ?? part, fields)),
          columns,
        },
      ];
    }),
  );
}

/** Fields with the words of a year's row: a number can be called something else each year, and the newest is what it is called now. */
function calledIn(subject: Subject, year: number): Fields {
  const texts = rowOf(subject, year)?.texts ?? {};
  const fields = Object.entries(subject.description.fields);
  return Object.fromEntries(
    fields.map(([field, one]) => [field, { ...one, text: texts[field] ?? one.text }]),
  );
}

/** A year's parts: in counts, or in shares where that is all its source gives. */
function partsOf(
  { description }: Subject,
  { figure }: SubjectFigures,
  year: number,
  parts: readonly string[],
): Figure[] {
  const shares = equated(description, 'share');
  const counts = parts.map((part) => figure(year, part));
  const inShares = parts.flatMap((part) => {
    const share = shares.find(({ is }) => is.part === part);
    return share ? [figure(year, share.field)] : [];
  });
  const isGiven = ({ status }: Figure): boolean => status !== 'not stated';
  const all = inShares.length === parts.length;
  return all && inShares.some(isGiven) && !counts.some(isGiven) ? inShares : counts;
}

/** How slides name each figure that they can show by itself, by the figure's id: "bisiddersager.foer.nye". */
export function slideNames(subjects: Readonly<Record<string, InSlides>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const look = (value: InSlides[string], name: string): void => {
    if (isFigure(value)) names.set(value.id, name);
    else if (isGroup(value)) for (const [own, inner] of Object.entries(value)) look(inner, `${name}.${own}`);
  };
  for (const [name, subject] of Object.entries(subjects)) look(subject, name);
  return names;
}

type Named = InSlides[string];

const isFigure = (value: Named): value is Figure => typeof value === 'object' && 'status' in value;

const isGroup = (value: Named): value is InSlides =>
  typeof value === 'object' && !('length' in value) && !('columns' in value) && !('status' in value);
