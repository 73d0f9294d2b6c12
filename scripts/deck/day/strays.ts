import { existsSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { whyNoSubject } from '../../../data/subjects/taken-names.ts';
import { picture } from '../mdx/slide-pictures.ts';
import { describedBy, entriesOf, isSlide, straysIn, type Stray } from './strays-in-folder.ts';

const everyYears = ['program.yaml', 'citater.yaml', 'film.yaml', 'forbehold.yaml'];
const shared = ['kilder.yaml', 'fornyes.yaml'];
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

function foldersOf(root: string, part: string): { name: string; year: string }[] {
  const years = entriesOf(path.join(root, part))
    .filter((entry) => entry.isDirectory() && /^20\d{2}$/.test(entry.name))
    .map(({ name }) => ({ name: `${part}/${name}`, year: name }));
  return [{ name: part, year: '' }, ...years];
}
