import type { z } from 'zod';
import { count, percent, rise, year } from './numbers.ts';
import { field, fieldIfStated, notStated, orNotStated } from './reading.ts';
import { list, record } from './record.ts';
import { id, words } from './words.ts';

const sourceId = field(id).describe('Hvor tallene kommer fra: et id fra kilder.yaml.');

const since = record({
  aar: field(year).describe('Året, ordningen begyndte.'),
  sager: field(count).describe('Alle bisiddersager siden da.'),
  kilde: sourceId,
}).transform(({ aar, sager, kilde }) => ({ year: aar, count: sager, sourceId: kilde }));

const shares = record({
  kommunen: field(orNotStated(percent)).describe('Kommunens andel af årets nye sager.'),
  familieretshuset: field(orNotStated(percent)).describe('Familieretshusets andel af årets nye sager.'),
}).transform(({ kommunen, familieretshuset }) => ({ kommunen, familieretshuset }));

const row = record({
  aar: field(year).describe('Året, tallene gælder.'),
  kilde: sourceId,
  nye: field(orNotStated(count)).describe('Nye bisiddersager i årets løb.'),
  kommunen: fieldIfStated(count).describe('Nye bisiddersager i kommunen.'),
  familieretshuset: fieldIfStated(count).describe('Nye bisiddersager i Familieretshuset.'),
  andele: shares
    .optional()
    .describe('Andele af årets nye sager, når udgivelsen giver dem i stedet for antal.'),
  familieretshuset_hedder: field(words)
    .optional()
    .describe('Gruppens navn i årets udgivelse, når den ikke blot hedder Familieretshuset.'),
  stigning_i_familieretshuset: fieldIfStated(rise).describe(
    'Stigningen siden året før, som udgivelsen selv opgør den.',
  ),
  begyndt_tidligere: fieldIfStated(count).describe('Sager fra tidligere år, der stadig var i gang.'),
  aktive: fieldIfStated(count).describe('Alle sager, der var i gang i løbet af året.'),
}).transform((row) => ({
  year: row.aar,
  sourceId: row.kilde,
  total: row.nye,
  kommunen: row.kommunen,
  familieretshuset: row.familieretshuset,
  shares: row.andele ?? { kommunen: notStated, familieretshuset: notStated },
  familieretshusetName: row.familieretshuset_hedder ?? 'Familieretshuset',
  riseInFamilieretshuset: row.stigning_i_familieretshuset,
  carriedOver: row.begyndt_tidligere,
  active: row.aktive,
}));

/** What stands in bisiddersager.yaml. */
export const bisiddersagerSchema = record({
  siden: since.describe('Alle sager, siden ordningen begyndte.'),
  aar: list(row).describe('En række pr. år, med årets egne ord og tal.'),
}).transform(({ siden, aar }) => ({ since: siden, years: aar }));

/** What one year's publication says of bisiddersager. */
export type BisiddersagerYear = z.output<typeof bisiddersagerSchema>['years'][number];
