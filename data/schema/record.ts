import { z } from 'zod';
import { didYouMean, nearest } from '../read/nearest.ts';
import { shown } from './reading.ts';

/** A schema for a group of fields; a field that it does not know is a mistake. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  const fields = known.map((key) => `»${key}«`).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      // zod tells all unknown keys in one issue: one line of the message for each, in their order.
      if (issue.code === 'unrecognized_keys') {
        return issue.keys
          .map(
            (key) => `findes ikke her.${otherName(key, known, issue.input) || ` Kendte felter: ${fields}.`}`,
          )
          .join('\n');
      }
      return `${standsThere(issue.input)}skal have disse felter under sig: ${fields}.`;
    },
  });
}

/** What was meant by an unknown field, or that what was meant stands there too. */
function otherName(key: string, known: readonly string[], input: unknown): string {
  const guess = nearest(key, known);
  const isThere = guess !== undefined && typeof input === 'object' && input !== null && guess in input;
  return isThere ? ` »${guess}« står der allerede.` : didYouMean(guess);
}

/** A schema for a list with at least one entry. */
export const list = <Entry extends z.ZodType>(entry: Entry) =>
  rows(entry)
    .refine((all) => all.length > 0, 'er en tom liste, men skal have mindst én række.')
    .meta({ minItems: 1 });

/** A schema for a list that may be empty: nothing stands under its name once the last entry is taken out. */
export const listOrNone = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess((written) => (written === '' ? [] : written), rows(entry));

const rows = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry, {
    error: ({ input }) =>
      `${input === '' ? 'er tomt, men ' : standsThere(input)}skal være en liste, hvor hver række begynder med »- «.`,
  });

/** The beginning of a message: what stands where fields or rows should. */
function standsThere(input: unknown): string {
  if (input === undefined) return 'mangler. Det ';
  return typeof input === 'string' && input.trim() !== '' ? `er »${shown(input.trim())}«, men ` : '';
}
