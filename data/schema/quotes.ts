import { count } from './numbers.ts';
import { choice, field } from './reading.ts';
import { list, record } from './record.ts';
import { id, words } from './words.ts';

/** The quotes that slides ask for by id; citater.yaml must have these, and may have more. */
export const quoteIds = ['citat-1', 'citat-2', 'citat-3'] as const;

const who = record({
  koen: field(choice(['pige', 'dreng'])).describe('pige eller dreng.'),
  alder: field(count).describe('Barnets alder i hele år.'),
}).transform(({ koen, alder }) => ({ gender: koen, age: alder }));

const quote = record({
  id: field(id).describe('Citatets faste navn.'),
  ord: field(words).describe('Barnets ord, nøjagtigt som de faldt.'),
  hvem: who.describe('Hvem der taler, uden navn.'),
  kilde: field(id).describe('Hvor citatet kommer fra: et id fra kilder.yaml.'),
  samtykke: field(choice(['ukendt'])).describe('Om barnet har sagt ja til, at ordene vises.'),
}).transform(({ id, ord, hvem, kilde, samtykke }) => ({
  id,
  words: ord,
  who: hvem,
  sourceId: kilde,
  consent: samtykke,
}));

/** What stands in citater.yaml. */
export const quotesSchema = record({
  citater: list(quote).describe('Citaterne i den rækkefølge, de vises.'),
}).transform(({ citater }) => citater);
