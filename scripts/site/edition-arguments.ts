import { texts } from 'virtual:day/data';
import type { Options, ArgumentsOf } from '../machine/arguments.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';

/** Which year's deck a command was asked for, and what to do where something in it is missing. */
export type EditionArguments = Readonly<{
  /** The year of an earlier deck; undefined for the newest. */
  year: number | undefined;
  missing: 'refused' | 'shown';
}>;

/** Which year, and that what is missing is shown: `--year 2021` and `--med-mangler`. */
export const editionOptions = {
  year: { example: '2021' },
  'med-mangler': 'flag',
} as const satisfies Options;

/** That a year which is begun is not the newest before it is done: `--finished`. */
export const finishedOption = { finished: 'flag' } as const satisfies Options;

/** The edition that a command was told of. Throws `DeckMistakes` for a year that there is no deck of. */
export const editionArguments = async (
  told: ArgumentsOf<typeof editionOptions>,
): Promise<EditionArguments> => ({
  year: await yearOf(told.year),
  missing: told['med-mangler'] ? 'shown' : 'refused',
});

/** The years that there are earlier decks of, oldest first: each has its folder in data/. */
export const earlierYears = (): number[] =>
  [...new Set(Object.keys(texts).flatMap((name) => /^(20\d{2})\//.exec(name)?.[1] ?? []))]
    .map(Number)
    .toSorted((a, b) => a - b);

/** The year that others see while the next one is being made; undefined for the newest. */
export async function finishedYear({
  finished,
}: ArgumentsOf<typeof finishedOption>): Promise<number | undefined> {
  if (!finished) return undefined;
  const [{ renewalsFile }, { read }] = await Promise.all([
    import('../../data/check/renewals.ts'),
    import('../../data/read/read.ts'),
  ]);
  const outcome = renewalsFile && read(renewalsFile);
  const isBegun = outcome && !(outcome.ok && outcome.records.renewals.length === 0);
  return isBegun ? earlierYears().at(-1) : undefined;
}

/** The year of the newest row of any subject; undefined while no subject's rows can be read. */
export async function newestYear(): Promise<number | undefined> {
  // Most commands are told no year, and leave the reading of the data to the deck.
  const [{ subjectFiles }, { read }] = await Promise.all([
    import('../../data/read/files.ts'),
    import('../../data/read/read.ts'),
  ]);
  const years = subjectFiles.flatMap(({ rows }) => {
    const outcome = rows && read(rows);
    return outcome?.ok ? outcome.records.rows.map(({ year }) => year) : [];
  });
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** The year that is written, undefined for the newest. Throws `DeckMistakes` where there is no deck of it. */
export async function yearOf(written: string | undefined): Promise<number | undefined> {
  if (written === undefined) return undefined;
  const year = Number(written);
  const [earlier, newest] = [earlierYears(), await newestYear()];
  if (earlier.includes(year)) return year;
  if (year === newest) return undefined;
  const all = [...earlier, ...(newest === undefined ? [] : [newest])].join(', ');
  throw new DeckMistakes([
    `--year er »${written}«, men der er ingen dag for det år. Skriv et af disse: ${all}.`,
  ]);
}
