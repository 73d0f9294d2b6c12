import { checkConsents } from '../../data/check/check-consents.ts';
import { refusal, type Consent } from '../../data/check/consent.ts';
import type { Figure, Source } from '../../data/figure/figure.ts';
import type { Film } from '../../data/film.ts';
import type { Programme } from '../../data/programme.ts';
import { editionFolder } from '../../data/read/edition.ts';
import { checkFiles, everyQuotesFile, quotesFile } from '../../data/read/files.ts';
import { read } from '../../data/read/read.ts';
import type { Wording } from '../../data/wordings.ts';
import { compile } from '../deck/compile.ts';
import { dayFiles, type TextFile } from '../deck/day/day-files.ts';
import type { Deck } from '../deck/deck.ts';

/** A child's words as a report knows them. */
export type ReportedQuote = Readonly<{
  id: string;
  words: string;
  /** "pige, 13 år". */
  who: string;
  consent: Consent;
  /** Why the words may not be on paper; undefined where nothing forbids it. */
  refused: string | undefined;
}>;

/** All of a day that a report can hold against another. */
export type Edition = Readonly<{
  year: number | undefined;
  /** As it may be on paper, with notes. */
  deck: Deck;
  figures: readonly Figure[];
  /** The ids of the slides that show a figure, by the figure's id. */
  shown: ReadonlyMap<string, ReadonlySet<string>>;
  programme: Programme;
  quotes: readonly ReportedQuote[];
  /** Those that its figures and quotes come from. */
  sources: readonly Source[];
  film: Film;
  wordings: readonly Wording[];
  /** The slide files. */
  slides: readonly TextFile[];
}>;

/** What this module is to those who load it with a day in it. */
export type EditionModule = Readonly<{
  ownQuotes: typeof ownQuotes;
  everyQuote: typeof everyQuote;
  readEdition: typeof readEdition;
  leftToDo: typeof leftToDo;
}>;

/** The quotes of the edition itself; none where they can't be read. */
export function ownQuotes(today: Date): ReportedQuote[] {
  const hidden = checkConsents('tryk', today).hidden;
  return quotesIn(quotesFile, today).map((quote) => ({
    ...quote,
    // It may have been taken back in another year's file.
    refused: quote.refused ?? (hidden.has(quote.id) ? 'barnet har trukket sit ja tilbage' : undefined),
  }));
}

/** The quotes of every year that the day knows of. */
export const everyQuote = (today: Date): ReportedQuote[] =>
  everyQuotesFile.flatMap((file) => quotesIn(file, today));

function quotesIn(file: (typeof everyQuotesFile)[number], today: Date): ReportedQuote[] {
  const outcome = read(file);
  if (!outcome.ok) return [];
  return outcome.records.map(({ id, words, who, consent }) => ({
    id,
    words,
    who: `${who.gender}, ${who.age} år`,
    consent,
    refused: refusal({ consent }, 'tryk', today),
  }));
}

/** Reads the edition, or gives what is wrong in it, one line each. Quotes whose id is in `withheld` are left out. */
export async function readEdition(
  today: Date,
  withheld: ReadonlySet<string> = new Set(),
): Promise<Edition | readonly string[]> {
  const { deck, mistakes, figures, shown } = await compile({ notes: true, place: 'tryk', today, withheld });
  if (!deck || checkFiles().length > 0) return mistakes;
  // Each throws where its file can't be read.
  const [{ programme }, { allQuotes }, { film }, { wordings }] = await Promise.all([
    import('../../data/programme.ts'),
    import('../../data/quotes.ts'),
    import('../../data/film.ts'),
    import('../../data/wordings.ts'),
  ]);
  return {
    year: deck.year,
    deck,
    figures,
    shown,
    programme,
    quotes: ownQuotes(today),
    sources: [
      ...new Map(
        [...figures.flatMap(({ sources }) => sources), ...allQuotes.map(({ source }) => source)].map(
          (source) => [source.id, source],
        ),
      ).values(),
    ],
    film,
    wordings,
    // The newest year's lie beside an earlier one's.
    slides: dayFiles().filter(({ name }) => ownSlide.test(name)),
  };
}

const ownSlide = new RegExp(`^slides/${editionFolder}[^/]+\\.mdx$`);

/** What `npm run check` says of the edition, though it can be shown. */
export async function leftToDo(today: Date): Promise<Pick<Deck, 'missing' | 'warnings'>> {
  const { missing, warnings } = await compile({ notes: true, place: 'nettet', today });
  return { missing, warnings };
}
