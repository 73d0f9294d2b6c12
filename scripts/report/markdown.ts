import type { ChangedFigure } from './compare/figures.ts';
import type { ChangedSentence } from './compare/sentences.ts';
import type { Report } from './report-of.ts';
import { summary } from './summary.ts';

/**
 * The short of a report as Markdown, to stand as a comment where the files are approved. It has no child's words. No text
 * of the day can make a link, a picture or a mention of somebody.
 */
export function reportMarkdown({ title, compared, changes }: Report): string {
  const sentences = changes.sentences.filter(({ place }) => place === 'slide');
  const lines = [
    `# Rapport: ${inert(title)}`,
    inert(compared),
    summary(changes)
      .map((line) => `- ${inert(line)}`)
      .join('\n'),
    ...part('Tal', figureTable(changes.figures)),
    ...part(
      'Tekster, der har skrevet sig selv om',
      sentenceTable(sentences.filter(({ by }) => by === 'itself')),
    ),
    ...part(
      'Tekster, et menneske har skrevet om',
      sentenceTable(sentences.filter(({ by }) => by === 'a person')),
    ),
    ...part(
      'Citater',
      changes.quotes.map(({ id, what }) => `- ${inert(id)}: ${inert(what)}`),
    ),
    ...part(
      'Det mangler',
      changes.left.missing.map((line) => `- ${inert(line)}`),
    ),
  ];
  return `${lines.join('\n\n')}\n`;
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')];

const figureTable = (figures: readonly ChangedFigure[]): string[] =>
  table(
    ['Tal', 'Før', 'Nu', 'Forskel'],
    figures.map(({ name, unit, years, before, after, difference }) => [
      [name, unit, years].filter(Boolean).join(', '),
      before,
      after,
      difference,
    ]),
  );

const sentenceTable = (sentences: readonly ChangedSentence[]): string[] =>
  table(
    ['Slide', 'Før', 'Nu'],
    sentences.map(({ slide, before, after }) => [slide, before, after ?? 'Slettet']),
  );

function table(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => inert(cell ?? '–')))),
  ];
}

/** What stands between two signs so that nothing is made of them, and takes no room. */
const between = '\u200b';

/** A text on one line, as Markdown that is only read: no sign in it means anything. */
export const inert = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('@', `@${between}`)
    .replaceAll('://', `:${between}//`)
    .replaceAll(/(www)(?=\.)/gi, `$1${between}`)
    .replaceAll(/(#|GH-)(?=\d)/gi, `$1${between}`)
    .replaceAll(/[&<>[\]()`*_~|\\$!]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^([-+#]+|\d+[.)])(?= |$)/, `${between}$1`);
