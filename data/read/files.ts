import { texts } from 'virtual:day/data';
import type { z } from 'zod';
import { editionFolder } from './edition.ts';
import { noneTooLong } from './lengths.ts';
import { DataMistakes, type Mistake } from './mistake.ts';
import { read, type DataFile } from './read.ts';
import { renewalsFile } from '../check/renewals.ts';
import { correctedInTime, idsIn, knownSources, noDuplicates, pastYearsSealed, timesRise } from './rules.ts';
import { filmSchema } from '../schema/film.ts';
import { programmeSchema } from '../schema/programme.ts';
import { quotesSchema } from '../schema/quotes.ts';
import { sourcesSchema } from '../schema/sources.ts';
import { wordingsSchema } from '../schema/wordings.ts';
import { descriptionSchema, type Description } from '../subjects/description.ts';
import { descriptionRules } from '../subjects/description-rules.ts';
import { fileSchema } from '../subjects/file-schema.ts';
import { limitsOf, toWrite } from '../subjects/in-rows.ts';
import type { Records } from '../subjects/subject.ts';
import { subjectOf } from '../subjects/taken-names.ts';

/** A file's name for messages, and its text where there is such a file. */
const named = (name: string) => ({ name: `data/${name}`, text: texts[name] });

/** A file that every year's deck has its own of. */
const own = (name: string) => named(editionFolder + name);

/** Where figures and quotes come from. */
export const sourcesFile = {
  ...named('kilder.yaml'),
  schema: sourcesSchema,
  rules: [noDuplicates, noneTooLong()],
};

const { content: sources } = read(sourcesFile);
// While kilder.yaml cannot be read at all, that is the mistake to tell, not every reference to it.
const sourceRules = sources === undefined ? [] : [knownSources(idsIn(sources, 'kilder'))];

/** The day and its nine items. */
export const programmeFile = {
  ...own('program.yaml'),
  schema: programmeSchema,
  // A film has an address too, which no slide shows.
  rules: [noDuplicates, timesRise, noneTooLong({ names: ['adresse'], lists: [] })],
};

/** Each subject's description, and its rows, a row a year; they cannot be read while the description can't. */
export const subjectFiles = Object.keys(texts).flatMap((file) => {
  const name = subjectOf(file);
  if (name === undefined) return [];
  const description = { ...named(file), schema: descriptionSchema, rules: descriptionRules };
  const described = read(description);
  return [{ name, description, rows: described.ok ? rowsFile(name, described.records) : undefined }];
});

function rowsFile(name: string, description: Description): DataFile<Records> {
  return {
    ...named(`${name}.yaml`),
    schema: fileSchema(description),
    rules: [
      noDuplicates,
      pastYearsSealed,
      correctedInTime,
      noneTooLong(limitsOf(description)),
      ...sourceRules,
    ],
    toWrite: (field) => toWrite(description, field),
  };
}

/** The children's words. */
export const quotesFile = {
  ...own('citater.yaml'),
  schema: quotesSchema,
  rules: [noDuplicates, noneTooLong(), ...sourceRules],
};

/** The children's words in every year's deck, since a child who takes back a yes takes it back from them all. */
export const everyQuotesFile: readonly DataFile<z.output<typeof quotesSchema>>[] = Object.keys(texts)
  .filter((name) => /^(20\d{2}\/)?citater\.yaml$/.test(name))
  .map((name) => (`data/${name}` === quotesFile.name ? quotesFile : { ...quotesFile, ...named(name) }));

/** The film of the introduction. */
export const filmFile = { ...own('film.yaml'), schema: filmSchema, rules: [noneTooLong()] };

/** What one must know of the sources' words to read the figures right. */
export const wordingsFile = {
  ...own('forbehold.yaml'),
  schema: wordingsSchema,
  rules: [noDuplicates],
};

/** Every file of the deck's data, in the order in which mistakes are told. */
export const files: readonly DataFile<unknown>[] = [
  programmeFile,
  ...subjectFiles.flatMap(({ description, rows }) => [description, ...(rows ? [rows] : [])]),
  quotesFile,
  sourcesFile,
  filmFile,
  wordingsFile,
];

/** Every mistake in every data file; an empty list when all is well. Never throws. */
export const checkFiles = (): Mistake[] =>
  // What is withdrawn in another year's quotes must be known, too.
  [
    ...files,
    ...everyQuotesFile.filter(({ name }) => name !== quotesFile.name),
    ...(renewalsFile ? [renewalsFile] : []),
  ].flatMap((file) => {
    const outcome = read(file);
    return outcome.ok ? [] : outcome.mistakes;
  });

/** The records of a data file. Throws `DataMistakes` with every mistake in that file. */
export function load<T>(file: DataFile<T>): T {
  const outcome = read(file);
  if (!outcome.ok) throw new DataMistakes(outcome.mistakes);
  return outcome.records;
}
