import type { z } from 'zod';
import { history } from './history.ts';
import { count, percent, year } from './numbers.ts';
import { choice, field, orMissing } from './reading.ts';
import { list, record } from './record.ts';
import { orHidden, orRough } from './told.ts';
import { id, words } from './words.ts';

const problem = record({
  navn: field(words).describe('Problemstillingen, som udgivelsen kalder den.'),
  andel: field(orHidden(percent)).describe('Hvor stor en andel af underretningerne den er med i.'),
  blandt_de_hyppigste: field(orMissing(choice(['ja', 'nej']))).describe(
    'ja, hvis udgivelsen nævner den som en af de hyppigste; ellers nej.',
  ),
}).transform(({ navn, andel, blandt_de_hyppigste }) => ({
  name: navn,
  share: andel,
  amongMostFrequent: blandt_de_hyppigste === 'ja',
}));

const row = record({
  aar: field(year).describe('Året, tallene gælder.'),
  kilde: field(id).describe('Hvor tallene kommer fra: et id fra kilder.yaml.'),
  procentgrundlag: field(orRough(count)).describe('Så mange underretninger er andelene andele af.'),
  problemstillinger: list(problem).describe('Problemstillinger, hyppigste først.'),
  ...history,
}).transform(({ aar, kilde, procentgrundlag, problemstillinger, rettelser }) => ({
  year: aar,
  sourceId: kilde,
  base: procentgrundlag,
  problems: problemstillinger,
  corrections: rettelser ?? [],
}));

/** What stands in underretninger.yaml. */
export const underretningerSchema = record({
  aar: list(row).describe('En række pr. år.'),
}).transform(({ aar }) => ({ years: aar }));

/** What stands in underretninger.yaml, read. */
export type Underretninger = z.output<typeof underretningerSchema>;

/** What one year's publication says of underretninger. */
export type UnderretningerYear = Underretninger['years'][number];
