import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../../../data/read/mistake.ts';
import { nearest } from '../../../data/read/nearest.ts';
import { whyNoSubject } from '../../../data/subjects/taken-names.ts';
import { hasEnding, plainStem } from './plain-name.ts';
import { picture } from '../mdx/slide-parts.ts';

/** A file or folder of the day that the deck does not read, and what a person is told of it. */
type Stray = Readonly<{
  mistake: Mistake;
  /** Whether the deck must not be built before it is gone: what only stands there would be lost. */
  stops: boolean;
  /** The file that it should have been, where there is none: "data/film.yaml". */
  instead: string | undefined;
}>;

/** What lies in a folder, and the names that the deck reads there. */
type DayFolder = Readonly<{ name: string; entries: readonly Dirent[]; known: readonly string[] }>;

const everyYears = ['program.yaml', 'citater.yaml', 'film.yaml', 'forbehold.yaml'];
const shared = ['kilder.yaml', 'fornyes.yaml'];
/** What there may be, and need not. */
const optional: readonly string[] = ['fornyes.yaml'];

/** What stands in data/ and its years' folders that no one reads. */
export const straysInData = (root: string): Stray[] =>
  foldersOf(root, 'data').flatMap(({ name, year }) => {
    const entries = entriesOf(path.join(root, name));
    return straysIn({
      name,
      entries,
      known: year ? everyYears : [...everyYears, ...shared, ...subjectFiles(entries)],
    });
  });

/** A subject has two files: its rows, and what their fields are. */
function subjectFiles(entries: readonly Dirent[]): string[] {
  const subjects = entries.flatMap(({ name }) => describedBy(name) ?? []);
  return [...new Set(subjects)]
    .filter((subject) => whyNoSubject(subject) === undefined)
    .flatMap((subject) => [`${subject}.felter.yaml`, `${subject}.yaml`]);
}

/** The subject that a file describes, however its name is written; undefined where it describes none. */
const describedBy = (name: string): string | undefined =>
  /^(.+)\.felter$/.exec(plainStem(name).stem)?.[1]?.replaceAll('-', '_');

/** What stands in slides/ and its years' folders that no one reads; `idsOf` tells the ids of a year's programme, "" for the newest. */
export const straysInSlides = (root: string, idsOf: (year: string) => readonly string[]): Stray[] =>
  existsSync(path.join(root, 'slides')) ? straysAmongSlides(root, idsOf) : [noSlides];

const noSlides: Stray = {
  mistake: {
    ...{ file: 'slides', line: 1, column: 1, path: '', found: '' },
    message:
      'Mappen findes ikke. Den skal ligge ved siden af data/ og hedde slides. Er den flyttet eller omdøbt, så sæt den tilbage.',
  },
  stops: true,
  instead: undefined,
};

const straysAmongSlides = (root: string, idsOf: (year: string) => readonly string[]): Stray[] =>
  foldersOf(root, 'slides').flatMap(({ name, year }) => {
    const entries = entriesOf(path.join(root, name));
    const used = picturesUsed(entries);
    return straysIn({
      name,
      entries: entries.filter((entry) => !used.has(entry.name)),
      known: idsOf(year).map((id) => `${id}.mdx`),
    });
  });

/** The pictures in a folder that one of its slides names. */
function picturesUsed(entries: readonly Dirent[]): ReadonlySet<string> {
  const pictures = entries.filter((entry) => entry.isFile() && picture.test(entry.name));
  if (pictures.length === 0) return new Set();
  const slides = entries
    .filter((entry) => entry.isFile() && isSlide(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'));
  const names = (name: string) => [Buffer.from(name).toString('latin1'), encodeURI(name)];
  return new Set(
    pictures
      .map(({ name }) => name)
      .filter((name) => names(name).some((one) => slides.some((text) => text.includes(one)))),
  );
}

const isSlide = (name: string): boolean => /^[^.]+\.mdx$/.test(name);

/** What programs leave beside the files that people save. */
const leftovers =
  /^\.|^~\$|~$|\.(?:sw[a-p]|tmp|crdownload|crswap|part|lock)$|^(?:thumbs\.db|desktop\.ini|icon\r?)$|^#.*#$/i;

/** Whether a name is one that a program left, and no person gave. */
export const isLeftover = (name: string): boolean => leftovers.test(name);

/** What it adds to the name of a file that it has not finished, or keeps from before. */
const leftMark = /~$|\.(?:tmp|crdownload|crswap|part)$/i;

/** What a folder holds that no one reads. */
function straysIn({ name: folder, entries, known }: DayFolder): Stray[] {
  const there = entries.map(({ name }) => name);
  const free = known.filter((name) => !there.includes(name));
  return entries.flatMap((entry): Stray[] => {
    const { name } = entry;
    if (known.includes(name) && !entry.isDirectory()) return [];
    const unfinished = name.replace(leftMark, '');
    const isLost = free.includes(unfinished) && !optional.includes(unfinished);
    if ((isLeftover(name) && !isLost) || isOwn(folder, entry)) return [];
    const file = `${folder}/${name}`;
    const tell = (message: string, stops: boolean, instead?: string): Stray => ({
      mistake: { file, line: 1, column: 1, path: '', found: name, message },
      stops,
      instead: instead === undefined ? undefined : `${folder}/${instead}`,
    });
    if (entry.isDirectory())
      return known.includes(name) ? [tell(inPlaceOf(name), true, name)] : [tell(unknownFolder, false)];
    if (isLost) return [tell(misnamed(name, unfinished), true, unfinished)];
    const { stem, isCopy } = plainStem(name);
    const meant = known.find((one) => stem === plainStem(one).stem);
    if (meant !== undefined && free.includes(meant) && !(isCopy && optional.includes(meant)))
      return [tell(misnamed(name, meant), true, meant)];
    if (meant !== undefined && there.includes(meant)) {
      const [own, counts] = [name, meant].map((one) => withdrawalsIn(path.join(entry.parentPath, one)));
      return (own ?? 0) > (counts ?? 0) ? [tell(withdrawn(meant), true)] : [tell(beside(meant), false)];
    }
    const near = hasEnding(name)
      ? nearest(
          stem,
          free.map((one) => plainStem(one).stem),
        )
      : undefined;
    const guess = free.find((one) => plainStem(one).stem === near && !optional.includes(one));
    if (guess !== undefined && !isSlide(name)) return [tell(misnamed(name, guess), true, guess)];
    const refused = noSubject(describedBy(name));
    if (refused !== undefined) return [tell(refused, true)];
    if (hasRows(path.join(entry.parentPath, name)))
      // Of one that is described the name has been told.
      return there.includes(descriptionOf(name)) ? [] : [tell(undescribed(name), true)];
    // A slide file without a place in the programme is told when the slides are put in its order.
    return isSlide(name) ? [] : [tell(unknownFile, false)];
  });
}

const unknownFile =
  'Filen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den ud af mappen.';
const unknownFolder =
  'Mappen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den et andet sted hen.';
const inPlaceOf = (name: string): string =>
  `Her ligger en mappe, hvor filen »${name}« skulle ligge. Giv mappen et andet navn, og læg filen her.`;
const beside = (meant: string): string =>
  `Filen bliver ikke brugt; det gør »${meant}«, som ligger ved siden af. Ret i den, og slet denne eller flyt den ud af mappen.`;

const withdrawn = (meant: string): string =>
  `Filen bliver ikke brugt, men her er flere citater trukket tilbage end i »${meant}«. Skriv det dér, og slet denne eller flyt den ud af mappen.`;

function noSubject(subject: string | undefined): string | undefined {
  const why = subject === undefined ? undefined : whyNoSubject(subject);
  return why && `Et emne kan ikke hedde »${subject}«: ${why}. Giv begge dets filer et andet navn.`;
}

const descriptionOf = (rows: string): string => rows.replace(/\.yaml$/, '.felter.yaml');

const undescribed = (name: string): string =>
  `Filen har en række for hvert år, men »${descriptionOf(name)}«, som siger, hvad dens tal er, ligger ikke ved siden af. Sæt den tilbage, eller skriv den, som data/README.md viser.`;

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

function misnamed(name: string, meant: string): string {
  const hidden = /\.(?:txt|docx?|odt|rtf)$/i.test(name)
    ? ' Windows skjuler tit det sidste af navnet: slå »Vis → Filtypenavne« til.'
    : '';
  return `Filen hedder »${name}«, men skal hedde »${meant}«. Omdøb den.${hidden}`;
}

/** Whether it is the project's own: code, what explains it with its pictures, and a year's folder. */
function isOwn(folder: string, entry: Dirent): boolean {
  if (!entry.isDirectory()) return /\.tsx?$|^README\.md$/.test(entry.name);
  if (/^20\d{2}$|^README-/.test(entry.name)) return !/\d$/.test(folder);
  return entriesOf(path.join(entry.parentPath, entry.name)).some(({ name }) => /\.(?:ts|tsx)$/.test(name));
}

function foldersOf(root: string, part: string): { name: string; year: string }[] {
  const years = entriesOf(path.join(root, part))
    .filter((entry) => entry.isDirectory() && /^20\d{2}$/.test(entry.name))
    .map(({ name }) => ({ name: `${part}/${name}`, year: name }));
  return [{ name: part, year: '' }, ...years];
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
