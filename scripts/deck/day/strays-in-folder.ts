import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../../../data/read/mistake.ts';
import { nearest } from '../../../data/read/nearest.ts';
import { isLeftover, leftMark } from './left-by-programs.ts';
import { hasEnding, plainStem } from './plain-name.ts';
import {
  unknownFile,
  unknownFolder,
  inPlaceOf,
  beside,
  withdrawn,
  noSubject,
  descriptionOf,
  undescribed,
  misnamed,
} from './told-of-strays.ts';

/** A file or folder of the day that the deck does not read, and what a person is told of it. */
export type Stray = Readonly<{
  mistake: Mistake;
  /** Whether the deck must not be built before it is gone: what only stands there would be lost. */
  stops: boolean;
  /** The file that it should have been, where there is none: "data/film.yaml". */
  instead: string | undefined;
}>;

/** What lies in a folder, and the names that the deck reads there. */
type DayFolder = Readonly<{ name: string; entries: readonly Dirent[]; known: readonly string[] }>;

/** What there may be, and need not. */
const optional: readonly string[] = ['fornyes.yaml'];

/** A folder with the names that are there, and those that are known and are not. */
type NamedFolder = DayFolder & Readonly<{ there: readonly string[]; free: readonly string[] }>;

/** What is told of an entry, whether it stops the build, and the name it should have had. */
type Told = readonly [message: string, stops: boolean, instead?: string];

/** What a folder holds that no one reads. */
export function straysIn(folder: DayFolder): Stray[] {
  const there = folder.entries.map(({ name }) => name);
  const free = folder.known.filter((name) => !there.includes(name));
  return folder.entries.flatMap((entry): Stray[] => {
    const told = toldOf(entry, { ...folder, there, free });
    if (!told) return [];
    const [message, stops, instead] = told;
    const file = `${folder.name}/${entry.name}`;
    return [
      {
        mistake: { file, line: 1, column: 1, path: '', found: entry.name, message },
        stops,
        instead: instead === undefined ? undefined : `${folder.name}/${instead}`,
      },
    ];
  });
}

/** What is told of an entry of a folder; undefined where it is read, or is nobody's concern. */
function toldOf(entry: Dirent, { name: folder, known, there, free }: NamedFolder): Told | undefined {
  const { name } = entry;
  if (known.includes(name) && !entry.isDirectory()) return undefined;
  const unfinished = name.replace(leftMark, '');
  const isLost = free.includes(unfinished) && !optional.includes(unfinished);
  if ((isLeftover(name) && !isLost) || isOwn(folder, entry)) return undefined;
  if (entry.isDirectory())
    return known.includes(name) ? [inPlaceOf(name), true, name] : [unknownFolder, false];
  if (isLost) return [misnamed(name, unfinished), true, unfinished];
  const { stem, isCopy } = plainStem(name);
  const meant = known.find((one) => stem === plainStem(one).stem);
  if (meant !== undefined && free.includes(meant) && !(isCopy && optional.includes(meant)))
    return [misnamed(name, meant), true, meant];
  const file = path.join(entry.parentPath, name);
  if (meant !== undefined && there.includes(meant))
    return withdrawalsIn(file) > withdrawalsIn(path.join(entry.parentPath, meant))
      ? [withdrawn(meant), true]
      : [beside(meant), false];
  const guess = isSlide(name) ? undefined : guessFor(name, free);
  if (guess !== undefined) return [misnamed(name, guess), true, guess];
  const refused = noSubject(describedBy(name));
  if (refused !== undefined) return [refused, true];
  // Of one that is described the name has been told.
  if (hasRows(file)) return there.includes(descriptionOf(name)) ? undefined : [undescribed(name), true];
  // A slide file without a place in the programme is told when the slides are put in its order.
  return isSlide(name) ? undefined : [unknownFile, false];
}

/** Which of the files that are not there a name was most likely meant for. */
function guessFor(name: string, free: readonly string[]): string | undefined {
  const stems = free.map((one) => plainStem(one).stem);
  const near = hasEnding(name) ? nearest(plainStem(name).stem, stems) : undefined;
  return free.find((one) => plainStem(one).stem === near && !optional.includes(one));
}

/** Whether a file has a row for each year, as the numbers of a subject have. */
function hasRows(file: string): boolean {
  return (
    /\.yaml$/.test(file) &&
    /^aar:[^\S\n]*\n(?:[^\S\n]*(?:#.*)?\n)*[^\S\n]*- aar:/m.test(
      readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    )
  );
}

/** How many times a file says that a child has taken back its yes. */
function withdrawalsIn(file: string): number {
  try {
    // However it is saved: it is only these words that are looked for.
    const text = readFileSync(file, 'latin1').replaceAll('\0', '');
    return [...text.matchAll(/^[^\S\r\n]*trukket_tilbage\s*:\s*["']?ja\b/gim)].length;
  } catch {
    return 0;
  }
}

/** Whether it is the project's own: code, what explains it with its pictures, and a year's folder. */
function isOwn(folder: string, entry: Dirent): boolean {
  if (!entry.isDirectory()) return /\.tsx?$|^README\.md$/.test(entry.name);
  if (/^20\d{2}$|^README-/.test(entry.name)) return !/\d$/.test(folder);
  return entriesOf(path.join(entry.parentPath, entry.name)).some(({ name }) => /\.(?:ts|tsx)$/.test(name));
}

/** Whether a name is that of a slide file. */
export const isSlide = (name: string): boolean => /^[^.]+\.mdx$/.test(name);

/** The subject that a file describes, however its name is written; undefined where it describes none. */
export const describedBy = (name: string): string | undefined =>
  /^(.+)\.felter$/.exec(plainStem(name).stem)?.[1]?.replaceAll('-', '_');

/** What lies in a folder; nothing where there is none. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
