import type { Limits } from '../read/lengths.ts';
import type { Description } from './description.ts';
import { listsOf } from './subject.ts';

/** What in a subject's rows a slide shows as names, and as a chart's rows. */
export const limitsOf = (description: Description): Limits => {
  const lists = listsOf(description).map(({ list }) => `aar.*.${list}`);
  const texts = Object.entries(description.fields).filter(([, { text }]) => text !== undefined);
  return {
    names: [...texts.map(([name]) => `aar.*.${name}`), ...lists.map((list) => `${list}.*.navn`)],
    lists,
  };
};

/** What to write in a field of a list's entry, which is no number; undefined for all others. */
export function toWrite({ fields }: Description, name: string): string | undefined {
  const its = Object.values(fields).flatMap(({ entries = {} }) => entries[name] ?? [])[0];
  if (!its) return undefined;
  const help = `${its.help.slice(0, 1).toLowerCase()}${its.help.slice(1)}`;
  if (name === 'navn') return `Skriv ${help} Er der flere, får hver sin række.`;
  return its.is?.kind === 'frequent' ? `Skriv ${help}` : undefined;
}

/** The fields of a new year's row after its year, a line each: all that a row may tell, but what stands in a group or has a name of its own. */
export function emptyRow({ fields }: Description): string[] {
  const asked = Object.entries(fields).filter(
    ([name, { written, text }]) => written !== 'aldrig' && text === undefined && !name.includes('.'),
  );
  return [
    'kilde: mangler',
    ...asked.flatMap(([name, { entries }]) =>
      entries
        ? [
            `${name}:`,
            ...Object.keys(entries).map((inner, at) => `  ${at === 0 ? '- ' : '  '}${inner}: mangler`),
          ]
        : [`${name}: mangler`],
    ),
  ];
}
