import { isDeepStrictEqual } from 'node:util';
import { isSeq } from 'yaml';
import type { Mistake } from '../../../data/read/mistake.ts';
import { parseYaml, type Content } from '../../../data/read/yaml-text.ts';
import { everything, isList, isRecord } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { onOneLine } from '../one-line.ts';
import { contentAfter, type Change } from './change.ts';
import { plainText, spliced, type Splice } from './line-ends.ts';
import { nodeAt, written, type Written } from './places.ts';
import { put, type Order } from './put.ts';
import { drop, insertRow, moveRow } from './rows.ts';
import { inPlaceOfUnquoted } from './unquoted.ts';

/** How many ways there are to write a text. */
const ways = 4;

/**
 * The text of a data file after a change. Only what the change is about is written anew; every other line, comment, quote
 * and line end stays as it was, and the file is read anew to see that it holds just what it should. Throws
 * `DeckMistakes`, naming `file`, where it can't be written so.
 */
export function changedText(text: string, change: Change, file: string, order: Order): string {
  const [before, asked, plain] = [parseYaml(text, ''), tidy(change), plainText(text)];
  const mending = inPlaceOfUnquoted(plain, before, asked);
  const [wrong] = [...before.mistakes, ...(mending ? [] : before.unquoted)];
  if (wrong) throw new DeckMistakes([firstToMend(file, wrong)]);
  const meant = before.content === undefined ? undefined : contentAfter(before.content, asked);
  const left = before.unquoted.length - (mending ? 1 : 0);
  const taken = written(plain);
  for (let quoting = 0; meant !== undefined && quoting < ways; quoting += 1) {
    const splices = mending
      ? mending.slice(quoting, quoting + 1)
      : splicesFor(taken, ofWholeList(taken, asked, meant), quoting, order);
    const made = splices && spliced(text, splices);
    if (made !== undefined && isRead(made, meant, left)) return made;
  }
  throw new DeckMistakes([
    `${file}: Det kan ikke skrives herfra, fordi filen er sat op på en anden måde end ellers. Ret det i filen, og prøv igen. Intet er ændret.`,
  ]);
}

const firstToMend = (file: string, { line, found, message }: Mistake): string =>
  `${file}:${line} »${found}«: ${message} Ret det først; så kan resten rettes herfra. Intet er ændret.`;

/** Whether a file is read as it is meant, with nothing wrong in how it is written but so many texts that must be quoted. */
function isRead(text: string, meant: Content, left: number): boolean {
  const { content, mistakes, unquoted } = parseYaml(text, '');
  return mistakes.length === 0 && unquoted.length <= left && isDeepStrictEqual(content, meant);
}

/** A change in a list in [ ] is one of the whole list, which stands in one line. */
function ofWholeList(file: Written, change: Change, meant: Content): Change {
  const path = change.path.slice(0, -1);
  const list = nodeAt(file, path);
  if (!isSeq(list) || list.flow !== true) return change;
  return { kind: 'put', path, value: everything(meant).find((one) => isSame(one.path, path))?.content ?? '' };
}

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

function splicesFor(
  file: Written,
  change: Change,
  quoting: number,
  order: Order,
): readonly Splice[] | undefined {
  const one = (splice: Splice | undefined) => splice && [splice];
  switch (change.kind) {
    case 'put':
      return one(put(file, change.path, change.value, quoting, order));
    case 'insert':
      return one(insertRow(file, change.path, change.value, quoting));
    case 'drop':
      return one(drop(file, change.path));
    case 'move':
      return moveRow(file, change.path, change.to);
  }
}

/** A change whose texts are written as data is: in one line, and each letter as one sign. */
const tidy = (change: Change): Change =>
  'value' in change ? { ...change, value: tidyValue(change.value) } : change;

function tidyValue(value: Content): Content {
  if (typeof value === 'string') return onOneLine(value.normalize('NFC')).trim();
  if (isList(value)) return value.map(tidyValue);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidyValue(inner)]));
  return value;
}
