import type { Quote } from '../../../data/quotes.ts';
import { didYouMean, nearest } from '../../../data/read/nearest.ts';
import { lettersOf, wordsIn } from '../../../data/check/same-words.ts';
import { linesWith, type SlideFile } from '../day/slide-file.ts';
import type { Day, Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../html/text.ts';

/** Fewer words than this are anybody's: a slide may say them, too. */
const fewest = 4;

/** So many words of a longer quote, one after the other, are nobody else's. */
const run = 8;

/**
 * A mistake for each quote whose words were typed on a slide, past its `<Quote>`: nobody could take them back. A warning
 * for each quote that a slide asks for and that is not there.
 */
export function refuseTypedQuotes({ tree, file }: Part, { quotes }: Pick<Day, 'quotes'>): Findings {
  const text = lettersOf(textOf(tree, 'figure.quote'));
  const mistakes = quotes.flatMap(({ id, words }) => {
    const typed = runsOf(words).find((one) => text.includes(one.join('').toLowerCase()));
    if (typed === undefined) return [];
    const [line] = linesWith(typed.slice(0, 5).map(eitherCase).join(betweenWords), '', file);
    return `${placed(file, line)} Ordene i »${id}« er skrevet af på et slide. Skriv <Quote of={citater['${id}']} /> i stedet for; så udelades de, når de ikke må vises.`;
  });
  return { mistakes, warnings: unknownQuotes(quotes, file) };
}

/** The words of a quote, as many of them at a time as are the child's alone. */
function runsOf(quote: string): string[][] {
  const words = wordsIn(quote);
  if (words.length < fewest) return [];
  const starts = Math.max(1, words.length - run + 1);
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + run));
}

/** What may stand between two words of MDX, which may have other signs than the child's. */
const betweenWords = String.raw`(?:[^\p{L}\p{N}<&]|&\w+;|<[^<>]*>)+`;

/** The pattern of a word, whatever its first letter's case. */
const eitherCase = (word: string): string =>
  word.replace(/^./u, (first) => `[${first.toLowerCase()}${first.toUpperCase()}]`);

function unknownQuotes(quotes: readonly Quote[], file: SlideFile): string[] {
  const known = quotes.map(({ id }) => id);
  const lines = (file.source() ?? '').split('\n');
  return lines.flatMap((line, index) =>
    [...line.matchAll(/\bcitater\[\s*(['"`])([^'"`]+)\1\s*\]/g)].flatMap(([, , id = '']) =>
      known.includes(id)
        ? []
        : `${placed(file, index + 1)} Slidet henter citatet »${id}«, som ikke står i data/citater.yaml, og vises uden det.${didYouMean(nearest(id, known))}`,
    ),
  );
}

const placed = ({ name }: SlideFile, line: number | undefined): string =>
  line === undefined ? name : `${name}:${line}`;
