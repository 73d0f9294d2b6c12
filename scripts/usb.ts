import { readArguments } from './machine/arguments.ts';
import { addressOf, addressOption } from './site/site-arguments.ts';
import { editionArguments, editionOptions } from './site/edition-arguments.ts';
import { elapsedSince } from './machine/elapsed.ts';
import { measureSlides } from './print/measure-slides.ts';
import { oneFile } from './print/one-file.ts';
import { putInDist } from './site/put-in-dist.ts';
import { renderOnce } from './deck/static-deck.ts';
import { warningLines } from './deck/warnings.ts';

/**
 * Makes dist/temadag.html: the day with the speaker's notes in one file, to be opened from a stick without network. Where
 * there is a browser, it is refused if something on a slide is cut off or covered. With `--address` its slides say where the
 * page is.
 */
export default async function usb(args: readonly string[]): Promise<void> {
  const { told } = readArguments('npm run usb', args, { ...editionOptions, ...addressOption });
  const { year, missing } = await editionArguments(told);
  console.log('Samler det hele i én fil, med talernoter …');
  const started = Date.now();
  const address = addressOf(told.address);
  const deck = await renderOnce({ notes: true, place: 'rummet', today: new Date(), missing, address }, year);
  const html = await oneFile(deck);
  const said = await measureSlides(deck);
  await putInDist(new Map([['temadag.html', html]]));
  console.log(
    `dist/temadag.html er klar (${elapsedSince(started)}). Kopiér den til et USB-stik, og åbn den med dobbeltklik.`,
  );
  console.log('Den har talernoterne med: læg den ikke på nettet.');
  for (const line of [...said, ...warningLines(deck)]) console.log(line);
}
