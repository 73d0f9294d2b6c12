import { count, percent, year } from './numbers.ts';
import { choice, field, orNotStated } from './reading.ts';
import { list, record } from './record.ts';
import { id, words } from './words.ts';

const problem = record({
  navn: field(words).describe('Problemstillingen, som udgivelsen kalder den.'),
  andel: field(orNotStated(percent)).describe('Hvor stor en andel af underretningerne den er med i.'),
  blandt_de_hyppigste: field(choice(['ja', 'nej'])).describe(
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
  procentgrundlag: field(orNotStated(count)).describe('Så mange underretninger er andelene andele af.'),
  problemstillinger: list(problem).describe('Problemstillinger, hyppigste først.'),
}).transform(({ aar, kilde, procentgrundlag, problemstillinger }) => ({
  year: aar,
  sourceId: kilde,
  base: procentgrundlag,
  problems: problemstillinger,
}));

/** What stands in underretninger.yaml. */
export const underretningerSchema = record({
  aar: list(row).describe('En række pr. år.'),
}).transform(({ aar }) => ({ years: aar }));
