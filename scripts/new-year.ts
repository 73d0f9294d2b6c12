import { year as yearReading } from '../data/schema/numbers.ts';
import { readArguments } from './machine/arguments.ts';
import { DeckMistakes } from './deck/deck-mistakes.ts';
import { examineOnce } from './deck/static-deck.ts';
import { warningLines } from './deck/warnings.ts';
import { beginYear, yearsToBegin } from './year/begin-year.ts';

/** Begins a new year, `npm run nyt-aar -- 2022`, and lists what it lacks. Run again it changes nothing. */
export default async function newYear(args: readonly string[]): Promise<void> {
  const { word } = readArguments('npm run nyt-aar', args, {}, '2022');
  const { newest, latest } = await yearsToBegin();
  const year = yearIn(word, newest, latest);
  await beginYear(year);
  console.log(
    year === newest
      ? `${year} er begyndt, og intet bliver ændret.`
      : `${year} er begyndt. Dagen fra ${newest} er gemt; »npm run build -- --year ${newest}« bygger den.`,
  );
  const found = await examineOnce({ notes: false, place: 'nettet', today: new Date() });
  for (const line of warningLines({ missing: [...found.mistakes, ...found.missing], warnings: [] }))
    console.log(line);
  if (found.missing.length > 0)
    console.log('\nTag listen fra toppen. »npm run check« viser, hvad der er tilbage.');
}

function yearIn(written = '', newest: number, latest: number): number {
  const year = yearReading.read(written.trim());
  if (year !== undefined && year >= newest && year <= latest) return year;
  const stands = written === '' ? 'Året mangler' : `Året er »${written}«`;
  throw new DeckMistakes([
    `${stands}, men skal være et årstal fra ${newest + 1} til ${latest}. Skriv »npm run nyt-aar -- ${newest + 1}«. Ingen filer er ændret.`,
  ]);
}
