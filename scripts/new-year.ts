import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkAll } from '../data/check/check.ts';
import { filmFile, load, programmeFile, quotesFile, subjectFiles, wordingsFile } from '../data/read/files.ts';
import { mistakeLine } from '../data/read/mistake.ts';
import { year as yearReading } from '../data/schema/numbers.ts';
import { emptyRow } from '../data/subjects/in-rows.ts';
import { readArguments } from './machine/arguments.ts';
import { DeckMistakes } from './deck/deck-mistakes.ts';
import { newestYear } from './site/edition-arguments.ts';
import { withRunFolder } from './machine/run-folder.ts';
import { picture } from './deck/mdx/slide-parts.ts';
import { examineOnce } from './deck/static-deck.ts';
import { warningLines } from './deck/warnings.ts';
import { withYear } from './year/year-row.ts';

const renewals = 'data/fornyes.yaml';

/** What each year's deck has its own of, beside its slides. The numbers and their sources are everybody's. */
const ownFiles = [programmeFile, quotesFile, filmFile, wordingsFile].map(({ name }) => path.basename(name));

/**
 * Begins a new year, `npm run nyt-aar -- 2022`: keeps the deck of the year before in data/2021/ and slides/2021/, lists
 * what is still that year's in data/fornyes.yaml, and gives the year its empty rows. Run again it changes nothing.
 * Throws `DeckMistakes` before anything is written where the year or the data is wrong.
 */
export default async function newYear(args: readonly string[]): Promise<void> {
  const { words } = readArguments('npm run nyt-aar', args, {}, 1);
  const { mistakes } = checkAll();
  if (mistakes.length > 0) {
    throw new DeckMistakes(['Ret først det her. Ingen filer er ændret.', ...mistakes.map(mistakeLine)]);
  }
  const newest = (await newestYear()) ?? 0;
  const year = yearIn(words, newest);
  if (year === newest) {
    console.log(`${year} er begyndt, og intet bliver ændret.`);
  } else {
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
      if (!existsSync(renewals)) await write(renewals, await renewalsText(year, newest), unfinished);
      for (const { file, text } of texts) await write(file, text, unfinished);
    });
    console.log(
      `${year} er begyndt. Dagen fra ${newest} er gemt; »npm run build -- --year ${newest}« bygger den.`,
    );
  }
  const found = await examineOnce({ notes: false, place: 'nettet', today: new Date() });
  for (const line of warningLines({ missing: [...found.mistakes, ...found.missing], warnings: [] }))
    console.log(line);
  if (found.missing.length > 0)
    console.log('\nTag listen fra toppen. »npm run check« viser, hvad der er tilbage.');
}

function yearIn([written = '']: readonly string[], newest: number): number {
  const year = yearReading.read(written.trim());
  const latest = new Date().getFullYear() + 1;
  if (year !== undefined && year >= newest && year <= latest) return year;
  const stands = written === '' ? 'Året mangler' : `Året er »${written}«`;
  throw new DeckMistakes([
    `${stands}, men skal være et årstal fra ${newest + 1} til ${latest}. Skriv »npm run nyt-aar -- ${newest + 1}«. Ingen filer er ændret.`,
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
    ...(date ? [`Dagens dato, ${date.words.replaceAll('\u00a0', ' ')},`] : []),
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

${stringify({ aar: year, fornyes }, { lineWidth: 0 }).replace('\nfornyes', '\n\nfornyes')}`;
}
