import bisiddersagerText from './bisiddersager.yaml?raw';
import quotesText from './citater.yaml?raw';
import filmText from './film.yaml?raw';
import wordingsText from './forbehold.yaml?raw';
import sourcesText from './kilder.yaml?raw';
import { DataMistakes, type Mistake } from './mistake.ts';
import programmeText from './program.yaml?raw';
import { read, type DataFile } from './read.ts';
import { hasIds, idsIn, knownSources, noDuplicates, pastYearsSealed, timesRise } from './rules.ts';
import { bisiddersagerSchema } from './schema/bisiddersager.ts';
import { filmSchema } from './schema/film.ts';
import { programmeSchema } from './schema/programme.ts';
import { quoteIds, quotesSchema } from './schema/quotes.ts';
import { sourcesSchema } from './schema/sources.ts';
import { underretningerSchema } from './schema/underretninger.ts';
import { wordingsSchema } from './schema/wordings.ts';
import underretningerText from './underretninger.yaml?raw';
import { parseYaml } from './yaml-text.ts';

const sources = parseYaml(sourcesText, 'data/kilder.yaml').content;
// While kilder.yaml cannot be read at all, that is the mistake to tell, not every reference to it.
const sourceRules = sources === undefined ? [] : [knownSources(idsIn(sources, 'kilder'))];

/** The day and its nine items. */
export const programmeFile = {
  name: 'data/program.yaml',
  text: programmeText,
  schema: programmeSchema,
  rules: [noDuplicates, timesRise],
};

/** Bisiddersager, a row a year. */
export const bisiddersagerFile = {
  name: 'data/bisiddersager.yaml',
  text: bisiddersagerText,
  schema: bisiddersagerSchema,
  rules: [noDuplicates, pastYearsSealed, ...sourceRules],
};

/** Underretninger, a row a year. */
export const underretningerFile = {
  name: 'data/underretninger.yaml',
  text: underretningerText,
  schema: underretningerSchema,
  rules: [noDuplicates, pastYearsSealed, ...sourceRules],
};

/** The children's words. */
export const quotesFile = {
  name: 'data/citater.yaml',
  text: quotesText,
  schema: quotesSchema,
  rules: [noDuplicates, hasIds('citater', quoteIds), ...sourceRules],
};

/** Where figures and quotes come from. */
export const sourcesFile = {
  name: 'data/kilder.yaml',
  text: sourcesText,
  schema: sourcesSchema,
  rules: [noDuplicates],
};

/** The film of the introduction. */
export const filmFile = { name: 'data/film.yaml', text: filmText, schema: filmSchema, rules: [] };

/** What one must know of the sources' words to read the figures right. */
export const wordingsFile = {
  name: 'data/forbehold.yaml',
  text: wordingsText,
  schema: wordingsSchema,
  rules: [noDuplicates],
};

const files: readonly DataFile<unknown>[] = [
  programmeFile,
  bisiddersagerFile,
  underretningerFile,
  quotesFile,
  sourcesFile,
  filmFile,
  wordingsFile,
];

/** Every mistake in every data file; an empty list when all is well. Never throws. */
export const checkFiles = (): Mistake[] =>
  files.flatMap((file) => {
    const outcome = read(file);
    return outcome.ok ? [] : outcome.mistakes;
  });

/** The records of a data file. Throws `DataMistakes` with every mistake in that file. */
export function load<T>(file: DataFile<T>): T {
  const outcome = read(file);
  if (!outcome.ok) throw new DataMistakes(outcome.mistakes);
  return outcome.records;
}
