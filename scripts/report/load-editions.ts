import path from 'node:path';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import type { Deck } from '../deck/deck.ts';
import { moduleWithDay } from '../deck/static-deck.ts';
import type { Baseline } from './baseline.ts';
import type { Edition, EditionModule } from './edition.ts';
import { changedFiles, extract } from './git.ts';
import { withheldQuotes } from './withheld.ts';

/** Two editions that are to be held against each other, both made by the compiler of today. */
export type Editions = Readonly<{
  before: Edition;
  after: Edition;
  /** Why words of the earlier edition are left out, by the quote's id. */
  withheld: ReadonlyMap<string, string>;
  /** What `npm run check` says of the newer one. */
  left: Pick<Deck, 'missing' | 'warnings'>;
  /** The files of public/ that are others. Each edition is drawn with those of today. */
  files: Awaited<ReturnType<typeof changedFiles>>;
}>;

/**
 * Makes both editions; what git has of the earlier one is put in `folder` meanwhile. Throws `DeckMistakes` where one of
 * them can't be made.
 */
export async function loadEditions(baseline: Baseline, folder: string, today: Date): Promise<Editions> {
  const now = await moduleWithDay<EditionModule>('report/edition', { year: undefined });
  const after = made(await now.readEdition(today), (mistakes) => [
    'Rapporten kan først laves, når det her er rettet:',
    ...mistakes,
  ]);
  const then = await moduleOf(baseline, folder);
  const withheld = withheldQuotes(then.ownQuotes(today), now.everyQuote(today));
  const before = made(await then.readEdition(today, new Set(withheld.keys())), ([first = '']) => [
    `${baseline.name.replace(/^./, (letter) => letter.toUpperCase())} kan ikke læses af det program, der er her nu. Rapporten er ikke lavet. Den første fejl er: ${first}`,
  ]);
  const files = 'year' in baseline ? [] : await changedFiles(baseline.revision);
  return { before, after, withheld, left: await now.leftToDo(today), files };
}

function made(
  edition: Edition | readonly string[],
  told: (mistakes: readonly string[]) => readonly string[],
): Edition {
  if ('deck' in edition) return edition;
  throw new DeckMistakes(told(edition));
}

async function moduleOf(baseline: Baseline, folder: string): Promise<EditionModule> {
  if ('year' in baseline) return moduleWithDay('report/edition', { year: baseline.year });
  const place = path.join(folder, 'before');
  if (!(await extract(baseline.revision, place)))
    throw new DeckMistakes([
      `I ${baseline.name} er der hverken data/ eller slides/. Rapporten er ikke lavet.`,
    ]);
  return moduleWithDay('report/edition', { year: undefined, folder: place.replaceAll('\\', '/') });
}
