import { z } from 'zod';
import { clock } from './clock.ts';
import { dayWithItsName, eventDate } from './date.ts';
import { choice, field, fieldIfStated, ifStated, orNotStated } from './reading.ts';
import { list, record } from './record.ts';
import { siteAddress } from './site-address.ts';
import { id, name, words } from './words.ts';

const speaker = record({
  navn: field(name).describe('Den, der holder oplægget.'),
  titel: fieldIfStated(name).describe('Stilling, med lille: børnefaglig konsulent.'),
  organisation: fieldIfStated(name).describe('Hvor taleren kommer fra.'),
}).transform(({ navn, titel, organisation }) => ({
  name: navn,
  title: ifStated(titel),
  organisation: ifStated(organisation),
}));

/** One person as a group of fields, or several as rows; an item without the field has nobody. */
const speakers = z
  .union([speaker, list(speaker)])
  .transform((written) => [written].flat())
  .describe('Den, der holder oplægget. Er de flere, så skriv hver på sin række med »- « foran.');

const item = record({
  id: field(id).describe('Punktets faste navn, som også er dets link. Ret det ikke, når titlen ændres.'),
  start: field(clock).describe('Hvornår punktet begynder, skrevet som 10.30.'),
  titel: field(name).describe('Punktets navn i programmet.'),
  kort: field(words)
    .optional()
    .describe('Punktets navn på højst 16 tegn, hvor der ikke er plads til titlen.'),
  undertitel: field(name).optional().describe('Begynder den med lille, læses den i forlængelse af titlen.'),
  taler: speakers.optional(),
  slags: field(choice(['oplæg', 'pause', 'arbejde', 'ramme'])).describe(
    'oplæg, pause, arbejde (deltagerne taler selv) eller ramme (velkomst og farvel).',
  ),
}).transform(({ id, start, titel, kort, undertitel, taler, slags }) => ({
  id,
  start,
  title: titel,
  short: kort,
  subtitle: undertitel,
  speakers: taler ?? [],
  kind: slags,
}));

/** What stands in program.yaml. */
export const programmeSchema = record({
  titel: field(name).describe('Dagens navn.'),
  velkomst: field(name).describe('Hilsenen på det første slide.'),
  arrangoer: field(name).describe('Hvem der holder dagen.'),
  slagord: field(name).describe('Arrangørens slagord.'),
  dato: fieldIfStated(eventDate).describe('Dagen, den holdes, som 2022-03-12 eller 12. marts 2022.'),
  sted: fieldIfStated(name).describe('Hvor dagen holdes, som det skal stå efter datoen: Odense.'),
  adresse: fieldIfStated(siteAddress).describe(
    'Sidens egen adresse på nettet, som https://eksempel.dk/temadag/.',
  ),
  afsender: fieldIfStated(words).describe('Hvem der står bag siden.'),
  kontakt: fieldIfStated(words).describe('Hvor man kan skrive eller ringe hen om dagen og siden.'),
  faa_hjaelp: fieldIfStated(words).describe('Hvor den, der læser, kan få hjælp nu.'),
  slut: field(orNotStated(clock)).describe('Hvornår dagen slutter, efter at det sidste punkt er begyndt.'),
  punkter: list(item).describe('Dagens punkter i den rækkefølge, de holdes.'),
}).transform((written) => {
  const day = ifStated(written.dato);
  return {
    title: written.titel,
    welcome: written.velkomst,
    organiser: written.arrangoer,
    strapline: written.slagord,
    date: day === undefined ? undefined : { day, words: dayWithItsName(day) },
    place: ifStated(written.sted),
    address: ifStated(written.adresse),
    sender: ifStated(written.afsender),
    contact: ifStated(written.kontakt),
    help: ifStated(written.faa_hjaelp),
    end: ifStated(written.slut),
    items: written.punkter,
  };
});
