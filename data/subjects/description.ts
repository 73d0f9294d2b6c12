import { z } from 'zod';
import { choice, field, type Reading } from '../schema/reading.ts';
import { record } from '../schema/record.ts';
import { oneOf, words } from '../schema/words.ts';
import { equation, fieldName, type Equation } from './equation.ts';

/** What a field of a subject's rows is. */
export type Field = Readonly<{
  /** In words that can follow the number: "nye bisiddersager i {familieretshuset_hedder}"; its braces name the year or a text of the row. */
  name: string;
  /** What has to be known to read the number right, as under a chart of it. */
  note: string | undefined;
  /** In a word, as beside a colour: "Kommunen". */
  short: string;
  /** What an editor is told of it. */
  help: string;
  /** What is counted: "sager", or "pct.". */
  unit: string;
  /** One of what is counted, with its article: "en sag". */
  one: string | undefined;
  is: Equation | undefined;
  /** Whether each row must tell it, may, or never does: then it is worked out. */
  written: 'altid' | 'måske' | 'aldrig';
  mayBeHidden: boolean;
  /** What stands for a text that a row leaves out; undefined for a number. */
  text: string | undefined;
  /** The fields of each entry, where it is a list. */
  entries: Fields | undefined;
}>;

/** Fields by their names in the file, in the order in which a row has them. */
export type Fields = Readonly<Record<string, Field>>;

/** What the numbers of a subject are, and what they are to each other. */
export type Description = Readonly<{
  help: string;
  /** Years at the file's top, by their fields, and what each is. */
  years: Readonly<Record<string, string>>;
  /** Groups of fields, such as the "andele" of "andele.kommunen", and what each is. */
  groups: Readonly<Record<string, string>>;
  fields: Fields;
}>;

const badName =
  'er ikke et navn, et felt kan have. Skriv små bogstaver fra a til z, tal og »_«, som »nye« eller »siden_begyndelsen«.';

const named = <Value extends z.ZodType>(value: Value, otherwise: string) =>
  z.record(z.string().regex(fieldName), value, {
    error: ({ code, input }) => {
      if (code === 'invalid_key') return badName;
      return input === undefined ? `mangler. Det ${otherwise}` : otherwise;
    },
  });

const written: Reading<'altid' | 'måske' | 'aldrig'> = choice(['altid', 'måske', 'aldrig']);

const shared = {
  navn: field(words)
    .optional()
    .describe('Det, tallet tæller, med ord, der kan stå efter det: nye bisiddersager i kommunen.'),
  kort: field(words).optional().describe('Det samme med et ord eller to, som ved en farve: Kommunen.'),
  hjaelp: field(words).optional().describe('Det, den skal vide, som skriver tallet.'),
  enhed: field(words).optional().describe('Det, der tælles: sager. En andel har altid pct.'),
  er: field(equation)
    .optional()
    .describe('Hvad tallet er af de andre tal, som »piger + drenge« eller »piger af alle«.'),
  skrives: field(written)
    .optional()
    .describe('altid, hvis hver række skal have det, aldrig, hvis det altid regnes ud; ellers måske.'),
  kan_skjules: field(choice(['ja', 'nej']))
    .optional()
    .describe('ja, hvis tallet kan være holdt tilbage, fordi der er få børn bag.'),
  tekst: field(words)
    .optional()
    .describe('Feltet er et navn og ikke et tal. Det her står der, når en række udelader det.'),
};

const described = record({
  ...shared,
  hver: field(oneOf)
    .optional()
    .describe(
      'Én af det, der tælles, med en eller et foran: en sag. Så kan tallet vises med en bue for hver.',
    ),
  bemaerkning: field(words)
    .optional()
    .describe(
      'Det, man skal vide for at læse tallet rigtigt, med hele sætninger. Det står under et diagram med det.',
    ),
  liste: fieldsOf(record(shared)).optional().describe('Felterne i hver række, når feltet er en liste.'),
});

type Written = Omit<z.output<typeof described>, 'liste' | 'hver'> & { hver?: string | undefined };

/** What stands in a `felter.yaml` that describes a subject. */
export const descriptionSchema = record({
  hjaelp: field(words).describe('Hvad rækkerne i filen er.'),
  aarstal: namesOf('Et årstal øverst i filen, og hvad det er.')
    .optional()
    .describe('Årstal, der står øverst i filen, og hvad hvert af dem er.'),
  grupper: namesOf('En gruppe af felter, og hvad den er.')
    .optional()
    .describe('Grupper af felter, som »andele« i »andele.kommunen«, og hvad hver af dem er.'),
  felter: fieldsOf(described).describe('Hvert felt i en række, og hvad det er.'),
}).transform(({ hjaelp, aarstal = {}, grupper = {}, felter }): Description => ({
  help: hjaelp,
  years: aarstal,
  groups: grupper,
  fields: Object.fromEntries(
    Object.entries(felter).map(([name, { liste, ...own }]) => [
      name,
      {
        ...meant(name, own),
        entries:
          liste &&
          Object.fromEntries(Object.entries(liste).map(([inner, its]) => [inner, meant(inner, its)])),
      },
    ]),
  ),
}));

function meant(name: string, its: Written): Field {
  const inGroup = name.includes('.');
  const isRelative = its.er?.kind === 'share' || its.er?.kind === 'rise';
  const called = its.navn ?? name.replaceAll(/[._]/g, ' ');
  return {
    name: called,
    note: its.bemaerkning,
    short: its.kort ?? called,
    help: its.hjaelp ?? `${called.slice(0, 1).toUpperCase()}${called.slice(1)}.`,
    unit: isRelative ? 'pct.' : (its.enhed ?? ''),
    one: its.hver,
    is: its.er,
    written: its.skrives ?? (inGroup ? 'altid' : 'måske'),
    mayBeHidden: its.kan_skjules === 'ja',
    text: its.tekst,
    entries: undefined,
  };
}

function fieldsOf<Value extends z.ZodType>(value: Value) {
  return named(value, 'skal have felter under sig, med hver sit navn.');
}

function namesOf(help: string) {
  return named(
    field(words).describe(help),
    'skal have navne under sig, hvert med en forklaring efter kolonet.',
  );
}
