import type { z } from 'zod';
import { history } from './history.ts';
import { count, percent, rise, year } from './numbers.ts';
import { field, notStated, notStatedWords, optionalField, orMissing, orWords } from './reading.ts';
import { list, record } from './record.ts';
import { asWritten, orHidden, orRough, type Told } from './told.ts';
import { id, words } from './words.ts';

/** What a row says of a rise that its publication calls "på niveau" with the year before. */
export const onLevel = { status: 'approximate', value: 0, words: 'på niveau' } as const;

const sourceId = field(id).describe('Hvor tallene kommer fra: et id fra kilder.yaml.');

const riseOrLevel = orMissing(
  orWords(asWritten(rise), { 'på niveau': onLevel, [notStatedWords]: notStated }),
);

const shares = record({
  kommunen: field(orHidden(percent)).describe('Kommunens andel af årets nye sager.'),
  familieretshuset: field(orHidden(percent)).describe('Familieretshusets andel af årets nye sager.'),
});

const row = record({
  aar: field(year).describe('Året, tallene gælder.'),
  kilde: sourceId,
  nye: field(orRough(count)).describe('Nye bisiddersager i årets løb.'),
  kommunen: optionalField(orHidden(count)).describe('Nye bisiddersager i kommunen.'),
  familieretshuset: optionalField(orHidden(count)).describe('Nye bisiddersager i Familieretshuset.'),
  andele: shares
    .optional()
    .describe('Andele af årets nye sager, når udgivelsen giver dem i stedet for antal.'),
  familieretshuset_hedder: field(words)
    .optional()
    .describe('Gruppens navn i årets udgivelse, når den ikke blot hedder Familieretshuset.'),
  stigning_i_kommunen: optionalField(riseOrLevel).describe(
    'Stigningen siden året før, som udgivelsen selv opgør den: 35 pct., -4 pct. eller på niveau.',
  ),
  stigning_i_familieretshuset: optionalField(riseOrLevel).describe(
    'Stigningen siden året før, som udgivelsen selv opgør den: 35 pct., -4 pct. eller på niveau.',
  ),
  begyndt_tidligere: optionalField(orHidden(count)).describe(
    'Sager fra tidligere år, der stadig var i gang.',
  ),
  aktive: optionalField(orRough(count)).describe('Alle sager, der var i gang i løbet af året.'),
  siden_begyndelsen: optionalField(orRough(count)).describe('Alle sager, siden ordningen begyndte.'),
  ...history,
}).transform((row) => ({
  year: row.aar,
  sourceId: row.kilde,
  familieretshusetName: row.familieretshuset_hedder ?? 'Familieretshuset',
  corrections: row.rettelser ?? [],
  // Named as in the file, so that a figure's id and a correction can name them too.
  told: {
    nye: row.nye,
    kommunen: row.kommunen,
    familieretshuset: row.familieretshuset,
    'andele.kommunen': row.andele?.kommunen ?? notStated,
    'andele.familieretshuset': row.andele?.familieretshuset ?? notStated,
    stigning_i_kommunen: row.stigning_i_kommunen,
    stigning_i_familieretshuset: row.stigning_i_familieretshuset,
    begyndt_tidligere: row.begyndt_tidligere,
    aktive: row.aktive,
    siden_begyndelsen: row.siden_begyndelsen,
  } satisfies Record<string, Told>,
}));

/** What stands in bisiddersager.yaml. */
export const bisiddersagerSchema = record({
  ordningen_begyndte: field(year).describe('Året, ordningen begyndte.'),
  aar: list(row).describe('En række pr. år, med årets egne ord og tal.'),
}).transform(({ ordningen_begyndte, aar }) => ({ start: ordningen_begyndte, years: aar }));

/** What stands in bisiddersager.yaml, read. */
export type Bisiddersager = z.output<typeof bisiddersagerSchema>;

/** What one year's publication says of bisiddersager. */
export type BisiddersagerYear = Bisiddersager['years'][number];

/** A number of a year's row, by its name in the file. */
export type BisiddersagerField = keyof BisiddersagerYear['told'];
