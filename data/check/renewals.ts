import { texts } from 'virtual:day/data';
import type { z } from 'zod';
import { edition } from '../read/edition.ts';
import type { DataFile } from '../read/read.ts';
import { renewalsSchema } from '../schema/renewals.ts';

/** The deck's year, and what was carried over from the year before and is not looked through yet. */
export type Renewals = z.output<typeof renewalsSchema>;

// There is no such file until `npm run nyt-aar` writes it, and none again when all is looked through.
const text = texts['fornyes.yaml'];

/** The list of what is still last year's; undefined where nothing is. An earlier year's deck has none. */
export const renewalsFile: DataFile<Renewals> | undefined =
  text === undefined || edition !== undefined
    ? undefined
    : { name: 'data/fornyes.yaml', text, schema: renewalsSchema, rules: [] };
