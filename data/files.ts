import bisiddersagerText from './bisiddersager.yaml?raw';
import quotesText from './citater.yaml?raw';
import { editionFolder } from './edition.ts';
import filmText from './film.yaml?raw';
import wordingsText from './forbehold.yaml?raw';
import sourcesText from './kilder.yaml?raw';
import { DataMistakes, type Mistake } from './mistake.ts';
import programmeText from './program.yaml?raw';
import { read, type DataFile } from './read.ts';
import type { z } from 'zod';
import { renewalsFile } from './renewals.ts';
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

const earlier = import.meta.glob<string>('./20[0-9][0-9]/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The name and text of a file that every year's deck has its own of. */
const own = (name: string, newest: string) => ({
  name: `data/${editionFolder}${name}`,
  text: editionFolder === '' ? newest : (earlier[`./${editionFolder}${name}`] ?? ''),
});

/** The day and its nine items. */
export const programmeFile = {
  ...own('program.yaml', programmeText),
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
  ...own('citater.yaml', quotesText),
  schema: quotesSchema,
  rules: [noDuplicates, hasIds('citater', quoteIds), ...sourceRules],
};

/** The children's words in every year's deck, since a child who takes back a yes takes it back from them all. */
export const everyQuotesFile: readonly DataFile<z.output<typeof quotesSchema>>[] = [
  ['data/citater.yaml', quotesText] as const,
  ...Object.entries(earlier)
    .filter(([path]) => path.endsWith('/citater.yaml'))
    .map(([path, text]) => [path.replace('./', 'data/'), text] as const),
].map(([name, text]) => ({ ...quotesFile, name, text }));

/** Where figures and quotes come from. */
export const sourcesFile = {
  name: 'data/kilder.yaml',
  text: sourcesText,
  schema: sourcesSchema,
  rules: [noDuplicates],
};

/** The film of the introduction. */
export const filmFile = { ...own('film.yaml', filmText), schema: filmSchema, rules: [] };

/** What one must know of the sources' words to read the figures right. */
export const wordingsFile = {
  ...own('forbehold.yaml', wordingsText),
  schema: wordingsSchema,
  rules: [noDuplicates],
};

/** Every file of the deck's data, in the order in which mistakes are told. */
export const files: readonly DataFile<unknown>[] = [
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
  [...files, ...(renewalsFile ? [renewalsFile] : [])].flatMap((file) => {
    const outcome = read(file);
    return outcome.ok ? [] : outcome.mistakes;
  });

/** The records of a data file. Throws `DataMistakes` with every mistake in that file. */
export function load<T>(file: DataFile<T>): T {
  const outcome = read(file);
  if (!outcome.ok) throw new DataMistakes(outcome.mistakes);
  return outcome.records;
}
