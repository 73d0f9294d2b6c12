import { z } from 'zod';
import { history } from '../schema/history.ts';
import { count, percent, rise, year } from '../schema/numbers.ts';
import {
  choice,
  field,
  notStated,
  notStatedWords,
  optionalField,
  orMissing,
  orWords,
} from '../schema/reading.ts';
import { list, record } from '../schema/record.ts';
import { asWritten, onLevel, orHidden, orRough, type Told } from '../schema/told.ts';
import { id, words } from '../schema/words.ts';
import type { Description, Field } from './description.ts';
import { listsOf, numbersOf, type Entry, type Records, type Row } from './subject.ts';

const riseOrLevel = orMissing(
  orWords(asWritten(rise), { 'på niveau': onLevel, [notStatedWords]: notStated }),
);

/** What a subject's file must be, as its description has it. */
export function fileSchema(description: Description): z.ZodType<Records> {
  const row = record({
    aar: field(year).describe('Året, tallene gælder.'),
    kilde: field(id).describe('Hvor tallene kommer fra: et id fra kilder.yaml.'),
    ...rowShape(description),
    ...history,
  }).transform((read) => rowFrom(description, read));
  const starts = Object.fromEntries(
    Object.entries(description.years).map(([name, help]) => [name, field(year).describe(help)]),
  );
  return record({ ...starts, aar: list(row).describe(description.help) }).transform(({ aar, ...tops }) => ({
    starts: tops,
    // What stands beside it are the years at the file's top alone.
    rows: aar,
  }));
}

type Shape = Record<string, z.ZodType>;

function rowShape({ fields, groups }: Description): Shape {
  const shape: Shape = {};
  const inGroups: Record<string, Shape> = {};
  for (const [name, its] of Object.entries(fields)) {
    if (its.written === 'aldrig') continue;
    const [group, own] = name.split('.');
    if (group === undefined || own === undefined) shape[name] = schemaOf(its);
    else {
      inGroups[group] = { ...inGroups[group], [own]: schemaOf(its) };
      shape[group] = record(inGroups[group])
        .optional()
        .describe(groups[group] ?? group);
    }
  }
  return shape;
}

function schemaOf(its: Field): z.ZodType {
  const { entries, help, text } = its;
  if (entries) return list(record(entryShape(entries))).describe(help);
  if (text !== undefined) return field(words).optional().describe(help);
  const reading = readingOf(its);
  return (its.written === 'altid' ? field(reading) : optionalField(reading)).describe(help);
}

function entryShape(entries: Readonly<Record<string, Field>>): Shape {
  return Object.fromEntries(
    Object.entries(entries).map(([name, its]) => {
      if (name === 'navn') return [name, field(words).describe(its.help)];
      const reading = its.is?.kind === 'frequent' ? orMissing(choice(['ja', 'nej'])) : readingOf(its);
      return [name, field<unknown>(reading).describe(its.help)];
    }),
  );
}

function readingOf({ is, unit, mayBeHidden }: Field) {
  if (is?.kind === 'rise') return riseOrLevel;
  const number = unit === 'pct.' ? percent : count;
  return mayBeHidden ? orHidden(number) : orRough(number);
}

/** A row with its numbers, texts and lists apart. */
function rowFrom(description: Description, read: Readonly<Record<string, unknown>>): Row {
  const under = (name: string): unknown =>
    name
      .split('.')
      .reduce<unknown>((all, step) => (all as Readonly<Record<string, unknown>> | undefined)?.[step], read);
  // Each field was read as its description says; zod cannot know it, since the description is data, too.
  const told = (name: string) => (under(name) ?? notStated) as Told;
  const texts = Object.entries(description.fields).flatMap(([name, { text }]) =>
    text === undefined ? [] : [[name, (under(name) ?? text) as string] as const],
  );
  const lists = listsOf(description).map(({ list: name, number, frequent }): [string, Entry[]] => [
    name,
    (under(name) as readonly Readonly<Record<string, unknown>>[]).map((entry): Entry => ({
      name: entry['navn'] as string,
      told: entry[number] as Told,
      amongMostFrequent: frequent === undefined ? undefined : entry[frequent] === 'ja',
    })),
  ]);
  return {
    year: read['aar'] as number,
    sourceId: read['kilde'] as string,
    told: Object.fromEntries(numbersOf(description).map(([name]) => [name, told(name)])),
    texts: Object.fromEntries(texts),
    lists: Object.fromEntries(lists),
    corrections: (read['rettelser'] ?? []) as Row['corrections'],
  };
}
