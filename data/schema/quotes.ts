import { z } from 'zod';
import { date } from './date.ts';
import { count } from './numbers.ts';
import { choice, field, fieldIfStated, ifStated, type Reading } from './reading.ts';
import { list, listOrNone, record } from './record.ts';
import { id, spoken } from './words.ts';

const ageForm = /^(?:[1-9]|1\d|2[0-5])$/;

const age: Reading<number> = {
  ...count,
  expected: 'barnets alder i hele år fra 1 til 25, som 13',
  read: (text) => (ageForm.test(text) ? Number(text) : undefined),
  form: ageForm,
};

const who = record({
  koen: field(choice(['pige', 'dreng', 'barn']))
    .prefault('barn')
    .describe('pige, dreng eller barn. Står det ikke, er det barn.'),
  alder: field(age).describe('Barnets alder i hele år.'),
}).transform(({ koen, alder }) => ({ gender: koen, age: alder }));

const unknown: Reading<'unknown'> = {
  ...choice(['ukendt']),
  expected: '»ukendt«, eller have felterne »hvor«, »indtil« og »trukket_tilbage« under sig',
  read: (text) => (text === 'ukendt' ? 'unknown' : undefined),
};

const places = list(field(choice(['rummet', 'nettet', 'tryk'])));

const consent = record({
  hvor: places.optional().describe('Hvor ordene må vises: rummet, nettet eller tryk, som [rummet, nettet].'),
  indtil: fieldIfStated(date).describe('Den sidste dag, de må vises, som 2027-12-31.'),
  trukket_tilbage: field(choice(['ja', 'nej'])).describe('ja, når barnet har trukket sit ja tilbage.'),
})
  // A no is a no, however little of the yes is written.
  .refine(({ hvor, trukket_tilbage }) => hvor !== undefined || trukket_tilbage === 'ja', {
    path: ['hvor'],
    message: 'mangler. Det skal være en liste, hvor hver række begynder med »- «.',
  })
  .transform(({ hvor = [], indtil, trukket_tilbage }) => ({
    where: hvor,
    until: ifStated(indtil),
    withdrawn: trukket_tilbage === 'ja',
  }));

const quote = record({
  id: field(id).describe('Citatets faste navn.'),
  ord: field(spoken).describe('Barnets ord, nøjagtigt som de faldt.'),
  hvem: who.describe('Hvem der taler, uden navn.'),
  kilde: field(id).describe('Hvor citatet kommer fra: et id fra kilder.yaml.'),
  samtykke: z
    .union([field(unknown), consent])
    .describe('ukendt, eller hvor og hvor længe barnet har sagt ja til, at ordene vises.'),
}).transform(({ id, ord, hvem, kilde, samtykke }) => ({
  id,
  words: ord,
  who: hvem,
  sourceId: kilde,
  consent: samtykke,
}));

/** What stands in citater.yaml. */
export const quotesSchema = record({
  citater: listOrNone(quote).describe('Citaterne i den rækkefølge, de vises.'),
}).transform(({ citater }) => citater);
