import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkMissing } from '../../data/check/check-missing.ts';
import { checkAll } from '../../data/check/check.ts';
import { renewalsFile } from '../../data/check/renewals.ts';
import {
  filmFile,
  load,
  programmeFile,
  quotesFile,
  subjectFiles,
  wordingsFile,
} from '../../data/read/files.ts';
import { mistakeLine } from '../../data/read/mistake.ts';
import { emptyRow } from '../../data/subjects/in-rows.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { picture } from '../deck/mdx/slide-pictures.ts';
import { withRunFolder } from '../machine/run-folder.ts';
import { newestYear } from '../site/edition-arguments.ts';
import { withYear } from './year-row.ts';

const renewals = 'data/fornyes.yaml';
const untouched = 'Ingen filer er ændret.';

/** What each year's deck has its own of, beside its slides. The numbers and their sources are everybody's. */
const ownFiles = [programmeFile, quotesFile, filmFile, wordingsFile].map(({ name }) => path.basename(name));

/** The newest year, which is begun already, and the latest that can be. */
export type YearsToBegin = Readonly<{ newest: number; latest: number }>;

/** Which years can be begun, as the data on the disk says. */
export async function yearsToBegin(): Promise<YearsToBegin> {
  return { newest: (await newestYear()) ?? 0, latest: new Date().getFullYear() + 1 };
}

/**
 * Begins a new year: keeps the deck of the newest in folders of its own (data/2021/, slides/2021/), lists what is still that
 * year's in data/fornyes.yaml, and gives the year its empty rows. For the newest year it changes nothing. Throws
 * `DeckMistakes` before anything is written where the year or the data is wrong.
 */
export async function beginYear(year: number): Promise<void> {
  const { mistakes } = checkAll();
  if (mistakes.length > 0)
    throw new DeckMistakes([`Ret først det her. ${untouched}`, ...mistakes.map(mistakeLine)]);
  const { newest, latest } = await yearsToBegin();
  if (year === newest) return;
  if (year < newest || year > latest)
    throw new DeckMistakes([
      `${year} kan ikke begyndes: det skal være et år fra ${newest + 1} til ${latest}.`,
    ]);
  // A list of this very year is that of a run that was stopped.
  const isListed = renewalsFile !== undefined && load(renewalsFile).year === year;
  const missing = isListed ? 0 : checkMissing().length;
  if (missing > 0)
    throw new DeckMistakes([
      `${year} kan ikke begyndes, før ${newest} er færdig. Der mangler ${missing} ting endnu; »npm run check« viser dem. ${untouched}`,
    ]);
  for (const folder of ['data', 'slides']) await refuseEmpty(path.join(folder, String(newest)));
  // Worked out before anything is written, so that a file it can't be done in stops it here.
  const texts = await Promise.all(
    subjectFiles
      .flatMap(({ description, rows }) =>
        rows ? [{ file: rows.name, fields: emptyRow(load(description)) }] : [],
      )
      .map(async ({ file, fields }) => {
        return { file, text: withYear(await readFile(file, 'utf8'), year, fields, file) };
      }),
  );
  await withRunFolder(async (unfinished) => {
    await keep(newest, unfinished);
    if (!isListed) await write(renewals, await renewalsText(year, newest), unfinished);
    for (const { file, text } of texts) await write(file, text, unfinished);
  });
}

/** A year's folder appears whole: one without any of the day's files is somebody's own. */
async function refuseEmpty(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : undefined;
  if (names === undefined || names.some((name) => /\.(?:yaml|mdx)$/.test(name))) return;
  throw new DeckMistakes([
    `Mappen ${folder.replaceAll('\\', '/')}/ er der allerede, men uden dagens filer i. Slet den, og prøv igen. ${untouched}`,
  ]);
}

/** Keeps a year's own files as they are now; what is kept already stays. */
async function keep(year: number, unfinished: string): Promise<void> {
  const slides = (await readdir('slides')).filter((name) => name.endsWith('.mdx') || picture.test(name));
  await keepFiles(unfinished, 'data', year, ownFiles);
  await keepFiles(unfinished, 'slides', year, slides);
}

/** Copies files into the year's folder, which appears whole or not at all. */
async function keepFiles(
  unfinished: string,
  folder: string,
  year: number,
  names: readonly string[],
): Promise<void> {
  const target = path.join(folder, String(year));
  if (existsSync(target)) return;
  const scratch = path.join(unfinished, target);
  await mkdir(scratch, { recursive: true });
  for (const name of names) {
    const [from, to] = [path.join(folder, name), path.join(scratch, name)];
    // A data file names its schema, which is now one folder further away.
    if (name.endsWith('.yaml'))
      await writeFile(to, (await readFile(from, 'utf8')).replace('$schema=./', '$schema=../'));
    else await copyFile(from, to);
  }
  await rename(scratch, target);
}

async function write(file: string, text: string, unfinished: string): Promise<void> {
  const scratch = path.join(unfinished, path.basename(file));
  await writeFile(scratch, text);
  await rename(scratch, file);
}

/** The list of what is still last year's. */
async function renewalsText(year: number, newest: number): Promise<string> {
  const { items, date, place, address, sender, contact, help } = load(programmeFile);
  const inFile = (hvor: string, ...all: readonly string[]) => all.map((hvad) => ({ hvad, hvor }));
  const day = [
    ...(date ? [`Dagens dato (${date.words.replaceAll('\u00a0', ' ')})`] : []),
    ...(place === undefined ? [] : [`Stedet (${place})`]),
    ...(address === undefined ? [] : [`Sidens adresse (${address})`]),
    ...([sender, contact, help].some((one) => one !== undefined) ? ['Afsender, kontakt og »Få hjælp«'] : []),
  ];
  const speakers = items.flatMap(({ title, speakers: people }) =>
    people.map(({ name }) => `Taleren ${name} (${title})`),
  );
  const slides = (await readdir('slides')).filter((name) => name.endsWith('.mdx')).toSorted();
  const fornyes = [
    ...inFile('data/program.yaml', ...day, 'Programmets tider, titler og rækkefølge', ...speakers),
    ...inFile('data/kilder.yaml', 'Listen over kilder'),
    ...inFile('data/forbehold.yaml', ...load(wordingsFile).map(({ id }) => `Forbeholdet »${id}«`)),
    ...inFile(
      'data/citater.yaml',
      ...load(quotesFile).map(({ id, who }) => `Citatet »${id}« (${who.gender}, ${who.age} år)`),
    ),
    ...inFile('data/film.yaml', `Filmen »${load(filmFile).title}«`),
    ...slides.flatMap((name) => inFile(`slides/${name}`, 'Tekster, forklaringer og talernoter')),
  ];
  return `# yaml-language-server: $schema=./schema/fornyes.schema.json
# Det her er stadig fra ${newest}. Tag det fra toppen: ret det, eller se efter, at det også passer til ${year}, og slet så
# rækken. Siden bliver ikke bygget til andre, så længe der er rækker tilbage. Er alt klaret, kan filen slettes.

${stringify({ aar: year, i_alt: fornyes.length, fornyes }, { lineWidth: 0 }).replace('\nfornyes', '\n\nfornyes')}`;
}
