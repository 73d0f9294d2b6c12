import { isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { asList, at, textAt } from '../../data/read/content.ts';
import { sealOf } from '../../data/check/seal.ts';
import { parseYaml } from '../../data/read/yaml-text.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';

/**
 * A file of years with a row for a new one after its last, and every row before it sealed. All else stays to the letter:
 * comments, order, line ends. `fields` are the new row's lines after its year. Where the year is there already, the text
 * is as it was. Throws `DeckMistakes`, naming `file`, where the rows are not written below each other.
 */
export function withYear(text: string, year: number, fields: readonly string[], file: string): string {
  const rows = asList(at(parseYaml(text, file).content ?? '', 'aar'));
  if (rows.some((row) => textAt(row, 'aar') === String(year))) return text;

  const places = rowsIn(text.replaceAll(lineEnds, '\n'), file);
  const last = places.at(-1);
  if (last === undefined) throw refusal(file);
  const added = new Map<number, string[]>();
  for (const [index, { line, indent }] of places.entries()) {
    const row = rows[index] ?? '';
    added.set(line, textAt(row, 'forsegl') === '' ? [`${indent}forsegl: ${sealOf(row)}`] : []);
  }
  const ofYear = ['', `${last.dash}- aar: ${year}`, ...fields.map((field) => `${last.indent}${field}`)];
  added.get(last.line)?.push(...ofYear);
  return withLines(text, added);
}

const lineEnds = /\r\n?|\n/g;

/** A text with lines added after some of its own, which are counted from 0. They end as the line before them does. */
function withLines(text: string, added: ReadonlyMap<number, readonly string[]>): string {
  const ends = text.match(lineEnds) ?? [];
  return text
    .split(lineEnds)
    .map((line, at) => {
      const end = ends[at] ?? ends.at(-1) ?? '\n';
      return [line, ...(added.get(at) ?? [])].join(end) + (ends[at] ?? '');
    })
    .join('');
}

type RowPlace = Readonly<{
  /** Its last line, counted from 0. */
  line: number;
  /** The blanks before its fields, and before its dash. */
  indent: string;
  dash: string;
}>;

function rowsIn(text: string, file: string): RowPlace[] {
  const list = parseDocument(text, { schema: 'failsafe' }).get('aar');
  if (!isSeq(list) || list.flow) throw refusal(file);
  return list.items.map((row) => {
    if (!isMap(row) || row.flow) throw refusal(file);
    const start = row.range?.[0] ?? 0;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (!/^ *- +$/.test(before)) throw refusal(file);
    return {
      line: lineOf(text, lastTextIn(row)),
      indent: ' '.repeat(before.length),
      dash: /^ */.exec(before)?.[0] ?? '',
    };
  });
}

/** Where the last value of a row ends. */
function lastTextIn(row: YAMLMap): number {
  let end = 0;
  visit(row, { Scalar: (_, { range }) => void (end = Math.max(end, range?.[1] ?? 0)) });
  return end;
}

function lineOf(text: string, offset: number): number {
  // A text of several lines (»>-«) ends with its own line break.
  const end = text[offset - 1] === '\n' ? offset - 1 : offset;
  return text.slice(0, end).split('\n').length - 1;
}

const refusal = (file: string): DeckMistakes =>
  new DeckMistakes([
    `${file}: Det nye års række kan ikke sættes ind, fordi rækkerne under »aar« ikke står under hinanden med »- aar: …« først. Skriv dem sådan, og prøv igen.`,
  ]);
