import type { Edition } from '../site/editions.ts';
import { oneFile } from './one-file.ts';
import { onPaper } from './swap-for-print.ts';
import { printPdf, type PrintedView } from './print-pdf.ts';
import type { Deck } from '../deck/deck.ts';
import { renderOnce } from '../deck/static-deck.ts';

/** Every PDF there is, and what stands in it. Only the handout has room for the speaker's notes. */
const editions = [
  { name: 'temadag.pdf', view: 'slides', says: 'Slides, ét på hver side', hasNotes: false },
  { name: 'temadag-handout.pdf', view: 'laes', says: 'Siden at læse, på A4', hasNotes: true },
] as const satisfies readonly { name: string; view: PrintedView; says: string; hasNotes: boolean }[];

/** The PDFs by their names, and what is found in the deck they are made of. */
type Made = Readonly<{
  files: ReadonlyMap<(typeof editions)[number]['name'], Uint8Array>;
  found: Pick<Deck, 'missing' | 'warnings'>;
}>;

/**
 * Makes the PDFs of a year's deck, the handout with the speaker's notes only when asked, and says how far it is. Throws
 * what `renderDeck` and `printPdf` throw.
 */
export async function makePdfs({
  notes,
  year,
  missing,
  address,
}: Pick<Edition, 'notes' | 'year' | 'missing'> & Readonly<{ address?: string | undefined }>): Promise<Made> {
  const files = new Map<(typeof editions)[number]['name'], Uint8Array>();
  const pages = new Map<boolean, Readonly<{ deck: Deck; html: string }>>();
  let found: Made['found'] = { missing: [], warnings: [] };
  for (const [index, { name, view, says, hasNotes }] of editions.entries()) {
    const withNotes = notes && hasNotes;
    console.log(`${index + 1} af ${editions.length}: ${says}${withNotes ? ', med talernoter' : ''} …`);
    const options = { notes: withNotes, place: 'tryk', today: new Date(), missing, address } as const;
    const page = pages.get(withNotes) ?? (await pageOf(await renderOnce(options, year)));
    pages.set(withNotes, page);
    found = page.deck;
    files.set(name, await printPdf(page.html, view));
  }
  return { files, found };
}

/** One page has both views: it is made once, unless one of them has notes and the other none. */
const pageOf = async (deck: Deck) => ({ deck, html: await oneFile(deck, onPaper()) });
