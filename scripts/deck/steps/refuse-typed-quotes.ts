import type { Quote } from '../../../data/quotes.ts';
import { didYouMean, nearest } from '../../../data/read/nearest.ts';
import { linesWith, phrase, type SlideFile } from '../day/slide-file.ts';
import type { Day, Part } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { oneLine, textOf } from '../html/text.ts';

/** Fewer words than this are anybody's: a slide may say them, too. */
const fewest = 4;

/**
 * A mistake for each quote whose words were typed on a slide, past its `<Quote>`: nobody could take them back. A warning
 * for each quote that a slide asks for and that is not there.
 */
export function refuseTypedQuotes({ tree, file }: Part, { quotes }: Pick<Day, 'quotes'>): Findings {
  const text = textOf(tree, 'figure.quote');
  const all = quotes.map(({ id, words }) => ({ id, words: oneLine(words) }));
  const typed = all.filter(({ words }) => words.split(' ').length >= fewest && text.includes(words));
  const mistakes = typed.map(({ id, words }) => {
    const [line] = linesWith(phrase(words.split(' ').slice(0, 5)), '', file);
    return `${placed(file, line)} Ordene i »${id}« er skrevet af på et slide. Skriv <Quote of={citater['${id}']} /> i stedet for; så udelades de, når de ikke må vises.`;
  });
  return { mistakes, warnings: unknownQuotes(quotes, file) };
}

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
