import { figureText } from '../components/figure/figure-text.ts';
import { isKnown, type Figure, type Source } from '../data/figure/figure.ts';
import { danish } from '../data/figure/number.ts';
import type { Examined } from './deck/deck.ts';
import { readArguments } from './machine/arguments.ts';
import { editionOptions, finishedOption, finishedYear, yearOf } from './site/edition-arguments.ts';
import { examineOnce } from './deck/static-deck.ts';
import { warningLines } from './deck/warnings.ts';

/**
 * Checks data, relations, claims, typed numbers and quotes for the edition on the web, and lists every figure with its
 * source and the slides that show it. `--year 2021` checks an earlier year's, `--finished` the newest that is done. `--json` prints the same as one JSON object and nothing else.
 */
export default async function check(args: readonly string[]): Promise<void> {
  const { year: one } = editionOptions;
  const { told } = readArguments('npm run check', args, { year: one, ...finishedOption, json: 'flag' });
  const year = (await yearOf(told.year)) ?? (await finishedYear(told));
  const examined = await examineOnce({ notes: true, place: 'nettet', today: new Date() }, year);
  console.log(told.json ? asJson(examined) : asText(examined));
  if (examined.mistakes.length + examined.missing.length > 0) process.exitCode = 1;
}

/** What was found, for a person: mistakes, what is missing, warnings, the table of figures, and how it went. */
export function asText({ mistakes, missing, warnings, figures, slideNames, shown }: Examined): string {
  const rows = figures.map((figure) => [
    figure.id,
    nameIn(figure, slideNames),
    valueOf(figure),
    figure.sources.map(placeOf).join(' og ') || 'ikke oplyst',
    slidesOf(figure, shown).join(', ') || '–',
  ]);
  return [
    ...(mistakes.length === 0 ? [] : ['', 'Fejl', ...mistakes.map((line) => `  ${line}`)]),
    ...warningLines({ missing, warnings }),
    '',
    ...(rows.length === 0
      ? ['Tallene kan først vises, når fejlene er rettet.']
      : ['Tal', ...table([['tal', 'i et slide', 'værdi', 'kilde', 'slides'], ...rows])]),
    '',
    `${counted(mistakes.length, 'fejl', 'fejl')}, ${missing.length === 0 ? '' : `${danish(missing.length)} ting mangler, `}${counted(warnings.length, 'advarsel', 'advarsler')}, ${danish(figures.length)} tal.`,
  ].join('\n');
}

/** What was found, for a machine. A figure without value has none, and says why in `status`. */
export function asJson({ mistakes, missing, warnings, figures, slideNames, shown }: Examined): string {
  return JSON.stringify({
    ok: mistakes.length + missing.length === 0,
    mistakes,
    missing,
    warnings,
    figures: figures.map((figure) => ({
      id: figure.id,
      name: figure.name,
      inSlides: slideNames.get(figure.id) ?? null,
      status: figure.status,
      ...(isKnown(figure) ? { value: figure.value } : {}),
      unit: figure.unit,
      text: valueOf(figure),
      sources: figure.sources.map(({ id, producer, place }) => ({ id, producer, place })),
      slides: slidesOf(figure, shown),
    })),
  });
}

/** What a slide writes to show a figure; entries of a list are shown by charts alone. */
const nameIn = ({ id }: Figure, names: Examined['slideNames']): string =>
  names.has(id) ? `{${names.get(id)}}` : '–';

const slidesOf = ({ id }: Figure, shown: Examined['shown']): string[] => [...(shown.get(id) ?? [])];

/** "757 sager", "35 pct.", "ikke oplyst", with plain spaces. */
function valueOf(figure: Figure): string {
  const unit = isKnown(figure) && figure.unit !== 'pct.' ? ` ${figure.unit}` : '';
  return `${figureText(figure)}${unit}`.replaceAll('\u00a0', ' ');
}

const placeOf = ({ producer, place }: Source): string => (place ? `${producer}, ${place}` : producer);

/** Rows as lines, each column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

const counted = (count: number, one: string, more: string): string =>
  `${danish(count)} ${count === 1 ? one : more}`;
