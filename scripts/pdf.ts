import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editionArguments } from './edition-arguments.ts';
import { elapsedSince } from './elapsed.ts';
import { oneFile } from './one-file.ts';
import { onPaper } from './paper.ts';
import { printPdf, type PrintedView } from './print-pdf.ts';
import { putInDist, type FileInDist } from './put-in-dist.ts';
import type { Deck } from './render-deck.ts';
import { renderOnce } from './static-deck.ts';
import { warningLines } from './warnings.ts';

/** Every PDF there is, and what stands in it. Only the handout has room for the speaker's notes. */
const editions: readonly Readonly<{
  name: FileInDist;
  view: PrintedView;
  says: string;
  hasNotes: boolean;
}>[] = [
  { name: 'temadag.pdf', view: 'slides', says: 'Slides, ét på hver side', hasNotes: false },
  { name: 'temadag-handout.pdf', view: 'laes', says: 'Siden at læse, på A4', hasNotes: true },
];

/** Makes the PDFs in dist/, the handout with the speaker's notes only when asked by `--notes`. All of them or none. */
export default async function pdf(args: readonly string[]): Promise<void> {
  const asked = args.includes('--notes');
  const { year, missing } = editionArguments(args);
  const started = Date.now();
  const made = new Map<FileInDist, Uint8Array>();
  let found: Pick<Deck, 'missing' | 'warnings'> = { missing: [], warnings: [] };
  for (const [index, { name, view, says, hasNotes }] of editions.entries()) {
    const notes = asked && hasNotes;
    console.log(`${index + 1} af ${editions.length}: ${says}${notes ? ', med talernoter' : ''} …`);
    const deck = await renderOnce({ notes, place: 'tryk', today: new Date(), missing }, year);
    found = deck;
    const page = path.resolve('.cache', name.replace('.pdf', '-pdf.html'));
    await mkdir('.cache', { recursive: true });
    await writeFile(page, await oneFile(deck, onPaper()));
    try {
      made.set(name, await printPdf(page, view));
    } finally {
      await rm(page);
    }
  }
  await putInDist(made);
  console.log(
    `${[...made.keys()].map((name) => `dist/${name}`).join(' og ')} er klar (${elapsedSince(started)}).`,
  );
  if (asked) console.log('dist/temadag-handout.pdf har talernoterne med: læg den ikke på nettet.');
  for (const line of warningLines(found)) console.log(line);
}
