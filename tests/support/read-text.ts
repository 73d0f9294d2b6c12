import { expect } from 'vitest';
import { mistakeLine } from '../../data/read/mistake.ts';
import { read } from '../../data/read/read.ts';
import { knownSources, noDuplicates } from '../../data/read/rules.ts';
import { count, percent, year } from '../../data/schema/numbers.ts';
import { choice, field, fieldIfStated } from '../../data/schema/reading.ts';
import { list, record } from '../../data/schema/record.ts';
import { id, words } from '../../data/schema/words.ts';

/** The advice to put a text in quotation marks. */
export const quoteIt = "Sæt ' før og efter teksten.";

const schema = record({
  titel: field(words),
  slags: field(choice(['oplæg', 'pause'])),
  aar: list(
    record({
      aar: field(year),
      kilde: field(id),
      familieretshuset: field(count),
      andel: fieldIfStated(percent),
    }),
  ),
});

/** A file without mistakes. */
export const valid = `# En kommentar
titel: Frokost på Ærø
slags: pause
aar:
  - aar: 2020
    kilde: side-6
    familieretshuset: 1.235
    andel: 35 pct.
  - aar: 2021
    kilde: side-4
    familieretshuset: 318
`;

/** What comes of reading a text. */
export const readText = (text: string) =>
  read({ name: 'data/prøve.yaml', text, schema, rules: [noDuplicates, knownSources(['side-4', 'side-6'])] });

/** Its records, or its mistakes line by line. */
export const records = (text: string) => {
  const outcome = readText(text);
  return outcome.ok ? outcome.records : outcome.mistakes.map(mistakeLine);
};

/** The messages for the valid text after one edit. */
export const after = (from: string, to: string) => {
  expect(valid).toContain(from);
  return records(valid.replace(from, to));
};
