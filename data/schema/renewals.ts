import { z } from 'zod';
import { count, year } from './numbers.ts';
import { field } from './reading.ts';
import { list, record } from './record.ts';
import { words } from './words.ts';

const renewal = record({
  hvad: field(words).describe('Det, der stadig er sidste års.'),
  hvor: field(words).describe('Filen, det står i, eller filerne.'),
}).transform(({ hvad, hvor }) => ({ what: hvad, where: hvor }));

/** What stands in fornyes.yaml: the deck's year, and what was carried over from the year before. */
export const renewalsSchema = record({
  aar: field(year).describe('Året, dagen bliver lavet til.'),
  i_alt: field(count).optional().describe('Hvor mange ting der var på listen fra begyndelsen.'),
  fornyes: z
    .union([z.literal(''), list(renewal)])
    .describe('Det, der skal ses efter. Slet en række, når den er klaret.'),
}).transform(({ aar, fornyes }) => ({ year: aar, renewals: fornyes === '' ? [] : fornyes }));
