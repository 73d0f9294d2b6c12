import { isMap, isSeq } from 'yaml';
import { asList, at, textAt } from '../../data/read/content.ts';
import { sealOf } from '../../data/check/seal.ts';
import { parseYaml, type Content, type YamlText } from '../../data/read/yaml-text.ts';
import { DeckMistakes } from '../deck/deck-mistakes.ts';
import { plainText, spliced, type Splice } from '../edit/yaml/line-ends.ts';
import { lineEndAfter, lineStart, nodeAt, rangeOf, written } from '../edit/yaml/places.ts';

/**
 * A file of years with a row for a new one after its last, and every row before it sealed. All else stays to the letter:
 * comments, order, line ends. `fields` are the new row's lines after its year. Where the year is there already, the text
 * is as it was. Throws `DeckMistakes`, naming `file`, where the rows are not written below each other.
 */
export function withYear(text: string, year: number, fields: readonly string[], file: string): string {
  const before = parseYaml(text, file);
  const rows = rowsOf(before);
  if (rows.some((row) => textAt(row, 'aar') === String(year))) return text;

  const plain = written(plainText(text));
  const list = nodeAt(plain, ['aar']);
  if (!isSeq(list) || list.flow || list.items.length === 0) throw refusal(file);
  const last = list.items.length - 1;
  const splices = list.items.map((row, index): Splice => {
    if (!isMap(row) || row.flow) throw refusal(file);
    const [start, end] = rangeOf(row);
    const head = plain.text.slice(lineStart(plain.text, start), start);
    if (!/^ *- +$/.test(head)) throw refusal(file);
    const [dash = ''] = /^ */.exec(head) ?? [];
    const indent = ' '.repeat(head.length);
    const own = rows[index] ?? '';
    const lines = textAt(own, 'forsegl') === '' ? [`${indent}forsegl: ${sealOf(own)}`] : [];
    if (index === last)
      lines.push('', `${dash}- aar: ${year}`, ...fields.map((field) => `${indent}${field}`));
    const place = lineEndAfter(plain.text, end);
    return { from: place, to: place, text: lines.map((line) => `\n${line}`).join('') };
  });
  const made = spliced(text, splices);
  if (!hasOneMore(before, parseYaml(made, ''), year)) throw refusal(file);
  return made;
}

const rowsOf = ({ content }: YamlText): readonly Content[] => asList(at(content ?? '', 'aar'));

/** Whether a file, as the build reads it, has the rows that it had, and that of the year. */
function hasOneMore(before: YamlText, after: YamlText, year: number): boolean {
  const [rows, now] = [rowsOf(before), rowsOf(after)];
  const years = now.slice(rows.length).map((row) => textAt(row, 'aar'));
  return (
    after.mistakes.length <= before.mistakes.length &&
    years.join() === String(year) &&
    rows.every((row, index) => sealOf(now[index] ?? '') === sealOf(row))
  );
}

const refusal = (file: string): DeckMistakes =>
  new DeckMistakes([
    `${file}: Det nye års række kan ikke sættes ind, fordi rækkerne under »aar« ikke står under hinanden med »- aar: …« først. Skriv dem sådan, og prøv igen.`,
  ]);
