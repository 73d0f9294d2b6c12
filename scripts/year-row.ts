import { isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { asList, at, textAt } from '../data/content.ts';
import { sealOf } from '../data/seal.ts';
import { parseYaml } from '../data/yaml-text.ts';
import { DeckMistakes } from './deck-mistakes.ts';

/**
 * A file of years with a row for a new one after its last, and every row before it sealed. All else stays to the letter:
 * comments, order, line ends. `fields` are the new row's lines after its year. Where the year is there already, the text
 * is as it was. Throws `DeckMistakes`, naming `file`, where the rows are not written below each other.
 */
export function withYear(text: string, year: number, fields: readonly string[], file: string): string {
  const rows = asList(at(parseYaml(text, file).content ?? '', 'aar'));
  if (rows.some((row) => textAt(row, 'aar') === String(year))) return text;

  const places = rowsIn(text, file);
  const last = places.at(-1);
  if (last === undefined) throw refusal(file);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const seals = places.flatMap(({ end, indent }, index) => {
    const row = rows[index] ?? '';
    return textAt(row, 'forsegl') === ''
      ? [{ at: end, text: `${lineEnd}${indent}forsegl: ${sealOf(row)}` }]
      : [];
  });
  const lines = [`${last.dash}- aar: ${year}`, ...fields.map((field) => `${last.indent}${field}`)];
  const insertions = [...seals, { at: last.end, text: lineEnd + lineEnd + lines.join(lineEnd) }];
  // From the last place to the first, so that no place moves before it is used; of two at one place, the later first.
  return insertions
    .toReversed()
    .toSorted((a, b) => b.at - a.at)
    .reduce((all, { at: place, text: more }) => all.slice(0, place) + more + all.slice(place), text);
}

type RowPlace = Readonly<{
  /** Where the row's last line ends, its comment included. */
  end: number;
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
      end: lineEndAfter(text, lastTextIn(row)),
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

function lineEndAfter(text: string, offset: number): number {
  // A text of several lines (»>-«) ends with its own line break.
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const next = text.indexOf('\n', from);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const refusal = (file: string): DeckMistakes =>
  new DeckMistakes([
    `${file}: Det nye års række kan ikke sættes ind, fordi rækkerne under »aar« ikke står under hinanden med »- aar: …« først. Skriv dem sådan, og prøv igen.`,
  ]);
