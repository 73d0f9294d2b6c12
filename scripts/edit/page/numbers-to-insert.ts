import type { NamesTold } from '../mdx/chips.ts';
import type { Chip, Piece } from '../mdx/passages.ts';

/** Something that can be put into a sentence, with what it is. */
export type Insertable = Chip & Readonly<{ what: string }>;

/**
 * What can be put into a sentence: first what stood in it when it was opened, then the names of the slide's subject, or of
 * every subject where the slide has none.
 */
export function insertables(
  pieces: readonly Piece[],
  names: NamesTold,
  about: string | undefined,
): Insertable[] {
  const own = new Map<string, Insertable>();
  for (const piece of pieces)
    if (typeof piece !== 'string') own.set(piece.source, { ...piece, what: 'stod her før' });
  const start = about === undefined ? '' : `${about}.`;
  const told = Object.entries(names).filter(
    ([name]) => name.startsWith(start) && !/^(?:film|program|naeste)\./.test(name),
  );
  const ofSubject = told.flatMap(([full, { what, shows, change, dated }]): Insertable[] => {
    const name = full.slice(start.length);
    const all: Insertable[] = [{ source: `{${name}}`, shows, what }];
    if (change !== undefined) all.push({ source: `<Change of={${name}} />`, shows: change, what });
    if (dated !== undefined && dated !== change)
      all.push({ source: `<Change of={${name}} dated />`, shows: dated, what });
    return all;
  });
  return [...own.values(), ...ofSubject.filter(({ source }) => !own.has(source))];
}
