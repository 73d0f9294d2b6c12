import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Mistake } from '../data/mistake.ts';
import { nearest } from '../data/nearest.ts';

/** A file or folder of the day that the deck does not read, and what a person is told of it. */
type Stray = Readonly<{
  mistake: Mistake;
  /** Whether the deck must not be built before it is gone: someone may think that it is the one that counts. */
  stops: boolean;
  /** The file that it should have been, where there is none: "data/film.yaml". */
  instead: string | undefined;
}>;

/** What lies in a folder, and the names that the deck reads there. */
type DayFolder = Readonly<{ name: string; entries: readonly Dirent[]; known: readonly string[] }>;

const everyYears = ['program.yaml', 'citater.yaml', 'film.yaml', 'forbehold.yaml'];
const shared = ['bisiddersager.yaml', 'underretninger.yaml', 'kilder.yaml', 'fornyes.yaml'];
/** What there may be, and need not. */
const optional: readonly string[] = ['fornyes.yaml'];

/** What stands in data/ and its years' folders that no one reads. */
export const straysInData = (root: string): Stray[] =>
  foldersOf(root, 'data').flatMap(({ name, year }) =>
    straysIn({
      name,
      entries: entriesOf(path.join(root, name)),
      known: year ? everyYears : [...everyYears, ...shared],
    }),
  );

/** What stands in slides/ and its years' folders that no one reads; `idsOf` tells the ids of a year's programme, "" for the newest. */
export const straysInSlides = (root: string, idsOf: (year: string) => readonly string[]): Stray[] =>
  foldersOf(root, 'slides').flatMap(({ name, year }) =>
    straysIn({
      name,
      entries: entriesOf(path.join(root, name)),
      known: idsOf(year).map((id) => `${id}.mdx`),
    }),
  );

/** What programs leave beside the files that people save. */
const leftovers =
  /^\.|^~\$|~$|\.(?:sw[a-p]|tmp|crdownload|crswap|part|lock)$|^(?:thumbs\.db|desktop\.ini|icon\r?)$|^#.*#$/i;

/** What is added to the name of a copy, before or after it. */
const copyMarks =
  /^(?:kopi af|copy of|gammel|old)[ _-]+|[ _-]*(?:kopi|copy|gammel|old|ny|backup|bak|v\d+)?[ _-]*\(\d+\)$|[ _-]+(?:kopi|copy|gammel|gammelt|old|ny|backup|bak|v?\d+)$|[ _-]*\([^)]*(?:konflikt|conflict)[^)]*\)$|\.sync-conflict.*$/i;

const endings = /\.(?:ya?ml|mdx?|txt|docx?|odt|rtf|json|csv|bak|old|orig|gammel|kopi)$/i;

/** What a folder holds that no one reads. */
function straysIn({ name: folder, entries, known }: DayFolder): Stray[] {
  const there = entries.map(({ name }) => name);
  const free = known.filter((name) => !there.includes(name));
  return entries.flatMap((entry): Stray[] => {
    const { name } = entry;
    if (known.includes(name) && !entry.isDirectory()) return [];
    if (leftovers.test(name) || isOwn(folder, entry)) return [];
    const file = `${folder}/${name}`;
    const tell = (message: string, stops: boolean, instead?: string): Stray => ({
      mistake: { file, line: 1, column: 1, path: '', found: name, message },
      stops,
      instead: instead === undefined ? undefined : `${folder}/${instead}`,
    });
    if (entry.isDirectory()) return [tell(unknownFolder, false)];
    const { stem, isCopy } = plainStem(name);
    const meant = known.find((one) => stem === plainStem(one).stem);
    if (meant !== undefined && free.includes(meant) && !(isCopy && optional.includes(meant)))
      return [tell(misnamed(name, meant), true, meant)];
    if (meant !== undefined && there.includes(meant)) return [tell(beside(meant), true)];
    const near = endings.test(name)
      ? nearest(
          stem,
          free.map((one) => plainStem(one).stem),
        )
      : undefined;
    const guess = free.find((one) => plainStem(one).stem === near && !optional.includes(one));
    if (guess !== undefined && !isSlide(name)) return [tell(misnamed(name, guess), true, guess)];
    // A slide file without a place in the programme is told when the slides are put in its order.
    return isSlide(name) ? [] : [tell(unknownFile, false)];
  });
}

const isSlide = (name: string): boolean => /^[^.]+\.mdx$/.test(name);

const unknownFile =
  'Filen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den ud af mappen.';
const unknownFolder =
  'Mappen bliver ikke brugt til noget. Er det en fejl, så ret dens navn; ellers flyt den et andet sted hen.';
const beside = (meant: string): string =>
  `Filen bliver ikke brugt; det gør »${meant}«, som ligger ved siden af. Ret i den, og slet denne eller flyt den ud af mappen.`;

function misnamed(name: string, meant: string): string {
  const hidden = /\.(?:txt|docx?|odt|rtf)$/i.test(name)
    ? ' Windows skjuler tit det sidste af navnet: slå »Vis → Filtypenavne« til.'
    : '';
  return `Filen hedder »${name}«, men skal hedde »${meant}«. Omdøb den.${hidden}`;
}

/** A file's name without its endings and what makes it a copy, in small letters: "Film - Kopi (2).yaml.txt" is "film". */
function plainStem(name: string): Readonly<{ stem: string; isCopy: boolean }> {
  let [stem, isCopy] = [name.normalize('NFC'), false];
  for (;;) {
    const [bare, copied] = [stem.replace(endings, '').trim(), stem.replace(copyMarks, '').trim()];
    isCopy ||= copied !== stem || /\.(?:bak|old|orig|gammel|kopi)$/i.test(stem);
    const next = bare === stem ? copied : bare;
    if (next === stem || next === '') break;
    stem = next;
  }
  const folded = stem.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return { stem: folded.replaceAll(/[ _]+/g, '-'), isCopy };
}

/** Whether it is the project's own: code, what explains it, and a year's folder. */
function isOwn(folder: string, entry: Dirent): boolean {
  if (!entry.isDirectory()) return /\.tsx?$|^README\.md$/.test(entry.name);
  if (/^20\d{2}$/.test(entry.name)) return !/\d$/.test(folder);
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
