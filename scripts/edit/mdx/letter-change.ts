import { z } from 'zod';
import { slideChanges, type SlideChange } from './slide-change.ts';

const place = {
  /** Where a text begins, and what stands there: it must stand there still. */
  start: z.number().int().nonnegative(),
  was: z.string(),
  /** The year that its claim is read for then. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
};

const pieces = z.array(z.union([z.string(), z.strictObject({ source: z.string() })]));

/** What the page asks to have done to a slide file. Places are counted in UTF-16 units from the start of its text with line feeds alone. */
export const letterChange = z.discriminatedUnion('kind', [
  /** The sentence still holds. */
  z.strictObject({ kind: z.literal('keep'), ...place }),
  z.strictObject({ kind: z.literal('rewrite'), ...place, pieces, that: z.string().optional() }),
  z.strictObject({ kind: z.literal('remove'), ...place }),
  /** The slide that begins at `start`, which has no claims, is read for a year. */
  z.strictObject({ kind: z.literal('read'), ...place }),
  /** A paragraph at the end of the notes of the slide that begins at `start`. */
  z.strictObject({ kind: z.literal('note'), ...place, pieces }),
  ...slideChanges,
  /** The file is begun, which is not there yet. */
  z.strictObject({ kind: z.literal('begin') }),
]);

/** What is done to a slide file. */
export type LetterChange = z.output<typeof letterChange>;

/** What is done to a sentence of it. */
export type SentenceChange = Exclude<LetterChange, SlideChange | { kind: 'begin' }>;
