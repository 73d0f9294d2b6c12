import { slug } from '../schema/words.ts';
import { listsOf, numbersOf, type Subject } from './subject.ts';

/** The lasting name of a subject's figure: "bisiddersager.2021.nye". */
export const figureId = (subject: string, year: number, field: string): string =>
  `${subject}.${year}.${field}`;

/** The lasting names of the figures of a list's entries, in their order: "underretninger.2021.problemstillinger.fysisk-vold". */
export function entryIds(subject: string, year: number, list: string, names: readonly string[]): string[] {
  const slugs = names.map(slug);
  const words = slugs.reduce<readonly string[]>((before, own, index) => {
    if (own && slugs.indexOf(own) === index) return [...before, own];
    // Names that only differ by their signs, or have no letters, are told apart by a number that no other has.
    const numbered = (number: number): string => `${own || 'nr'}-${number}`;
    let number = index + 1;
    while ([...slugs, ...before].includes(numbered(number))) number += 1;
    return [...before, numbered(number)];
  }, []);
  return words.map((word) => figureId(subject, year, `${list}.${word}`));
}

/** The names of all figures that the rows of a subject give. */
export const idsOf = ({ name, description, rows }: Subject): string[] =>
  rows.flatMap(({ year, lists }) => [
    ...numbersOf(description).map(([field]) => figureId(name, year, field)),
    ...listsOf(description).flatMap(({ list }) =>
      entryIds(
        name,
        year,
        list,
        (lists[list] ?? []).map((entry) => entry.name),
      ),
    ),
  ]);
