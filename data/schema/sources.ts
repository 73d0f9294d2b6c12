import type { Source } from '../figure/figure.ts';
import { address } from './address.ts';
import { date, dayInWords } from './date.ts';
import { field, fieldIfStated, ifStated } from './reading.ts';
import { list, record } from './record.ts';
import { id, words } from './words.ts';

const source = record({
  id: field(id).describe('Kildens faste navn, som de andre filer henviser til.'),
  udgiver: field(words).describe('Hvem der står bag, som det skal stå efter »Kilde:« på et slide.'),
  titel: field(words).describe('Udgivelsens titel.'),
  sted: fieldIfStated(words).describe('Hvor i udgivelsen, som man ville sige det: side 4.'),
  udgivet: fieldIfStated(words).describe('Dag eller år for udgivelsen.'),
  hentet: fieldIfStated(date).describe('Dagen, kilden blev læst, som 2022-03-12.'),
  adresse: fieldIfStated(address).describe('Hvor udgivelsen ligger på nettet.'),
  note: fieldIfStated(words).describe('Det, man skal vide om kilden.'),
}).transform(({ id, udgiver, titel, sted, udgivet, hentet, adresse, note }): Source => {
  const accessed = ifStated(hentet);
  return {
    id,
    producer: udgiver,
    title: titel,
    place: ifStated(sted),
    published: ifStated(udgivet),
    accessed: accessed && dayInWords(accessed),
    address: ifStated(adresse),
    note: ifStated(note),
  };
});

/** What stands in kilder.yaml. */
export const sourcesSchema = record({
  kilder: list(source).describe('Alle kilder, én række hver.'),
}).transform(({ kilder }) => kilder);
