import type { Bisiddersager, BisiddersagerField } from './schema/bisiddersager.ts';
import type { Underretninger } from './schema/underretninger.ts';
import { slug } from './schema/words.ts';

/** The lasting name of a figure of bisiddersager: its year, and its field in the file where it has one. */
export const bisiddersagerId = (year: number, field: BisiddersagerField | 'stigning_i_nye'): string =>
  `bisiddersager.${year}.${field}`;

/** The lasting name of what a year's shares of underretninger are shares of. */
export const baseId = (year: number): string => `underretninger.${year}.procentgrundlag`;

/** The lasting names of a year's problems, in their order. */
export function problemIds(year: number, names: readonly string[]): string[] {
  const slugs = names.map(slug);
  return slugs.map((own, index) => {
    // Names that only differ by their signs, or have no letters, are told apart by a number.
    const word = own && slugs.indexOf(own) === index ? own : `${own || 'nr'}-${index + 1}`;
    return `underretninger.${year}.problemstillinger.${word}`;
  });
}

/** The names of all figures that the rows of these files give. */
export const idsOf = (bisiddersager: Bisiddersager, underretninger: Underretninger): string[] => [
  ...bisiddersager.years.flatMap(({ year, told }) =>
    [...fieldsOf(told), 'stigning_i_nye' as const].map((field) => bisiddersagerId(year, field)),
  ),
  ...underretninger.years.flatMap(({ year, problems }) => [
    baseId(year),
    ...problemIds(
      year,
      problems.map(({ name }) => name),
    ),
  ]),
];

const fieldsOf = <Field extends string>(told: Readonly<Record<Field, unknown>>): Field[] =>
  Object.keys(told) as Field[];
