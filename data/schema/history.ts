import type { z } from 'zod';
import { date, dayInWords } from './date.ts';
import { field, type Reading } from './reading.ts';
import { list, record } from './record.ts';
import { spoken, words } from './words.ts';

const correction = record({
  felt: field(words).describe('Det felt i rækken, der rettes, som »nye« eller »andele.kommunen«.'),
  fra: field(anyText()).describe('Det, der står i rækken, nøjagtigt som det står.'),
  til: field(anyText()).describe('Det, der skulle have stået.'),
  hvorfor: field(words).describe('Hvorfor det rettes.'),
  hvornaar: field(date).describe('Dagen, det blev rettet, som 2023-03-12.'),
}).transform(({ felt, fra, til, hvorfor, hvornaar }) => ({
  field: felt,
  account: `rettet fra ${fra} til ${til}: ${hvorfor} (${dayInWords(hvornaar)})`,
}));

const sealForm = /^[0-9a-f]{8}$/;

const seal: Reading<string> = {
  expected: 'et segl på otte tegn, som »npm run nyt-aar« skriver det',
  read: (text) => (sealForm.test(text) ? text : undefined),
  form: sealForm,
};

/** The fields by which a row of a past year is locked and, where it was wrong, corrected. */
export const history = {
  rettelser: list(correction)
    .optional()
    .describe('Rettelser af et tidligere års tal. Rækken selv bliver stående, som den var.'),
  forsegl: field(seal)
    .optional()
    .describe('Rækkens segl. Det låser rækken, så et gammelt tal ikke ændres uden en rettelse.'),
};

/** A field's correction, told readably: "rettet fra 439 til 440: talt forkert (12. marts 2023)". */
export type Correction = z.output<typeof correction>;

/** Words, or "ikke oplyst". */
function anyText(): Reading<string> {
  return { ...spoken, read: (text) => text };
}
