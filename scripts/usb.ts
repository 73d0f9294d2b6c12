import { readArguments } from './arguments.ts';
import { editionArguments, editionOptions } from './edition-arguments.ts';
import { elapsedSince } from './elapsed.ts';
import { measureSlides } from './measure-slides.ts';
import { oneFile } from './one-file.ts';
import { putInDist } from './put-in-dist.ts';
import { renderOnce } from './static-deck.ts';
import { warningLines } from './warnings.ts';

/**
 * Makes dist/temadag.html: the day with the speaker's notes in one file, to be opened from a stick without network. Where there is a
 * browser, what it finds cut off or covered is told.
 */
export default async function usb(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run usb', args, editionOptions);
  const { year, missing } = editionArguments(told);
  console.log('Samler det hele i én fil, med talernoter …');
  const started = Date.now();
  const deck = await renderOnce({ notes: true, place: 'rummet', today: new Date(), missing }, year);
  await putInDist(new Map([['temadag.html', await oneFile(deck)]]));
  console.log(
    `dist/temadag.html er klar (${elapsedSince(started)}). Kopiér den til et USB-stik, og åbn den med dobbeltklik.`,
  );
  console.log('Den har talernoterne med: læg den ikke på nettet.');
  const warnings = [...deck.warnings, ...(await measureSlides(deck))];
  for (const line of warningLines({ ...deck, warnings })) console.log(line);
}
