import { readArguments } from './arguments.ts';
import { editionArguments, editionOptions } from './edition-arguments.ts';
import { elapsedSince } from './elapsed.ts';
import { measureSlides } from './measure-slides.ts';
import { oneFile } from './one-file.ts';
import { putInDist } from './put-in-dist.ts';
import { renderOnce } from './static-deck.ts';
import { warningLines } from './warnings.ts';

/**
 * Makes dist/temadag.html: the day with the speaker's notes in one file, to be opened from a stick without network. Where
 * there is a browser, it is refused if something on a slide is cut off or covered.
 */
export default async function usb(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run usb', args, editionOptions);
  const { year, missing } = editionArguments(told);
  console.log('Samler det hele i én fil, med talernoter …');
  const started = Date.now();
  const deck = await renderOnce({ notes: true, place: 'rummet', today: new Date(), missing }, year);
  const html = await oneFile(deck);
  const said = await measureSlides(deck);
  await putInDist(new Map([['temadag.html', html]]));
  console.log(
    `dist/temadag.html er klar (${elapsedSince(started)}). Kopiér den til et USB-stik, og åbn den med dobbeltklik.`,
  );
  console.log('Den har talernoterne med: læg den ikke på nettet.');
  for (const line of [...said, ...warningLines(deck)]) console.log(line);
}
