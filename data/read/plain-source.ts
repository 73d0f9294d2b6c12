import { blankName, oddBlank, refusedSign } from './signs.ts';

/** Something wrong in the signs of a line; line and column from 1. */
export type LineFault = Readonly<{ line: number; column: number; message: string }>;

/** A text as a parser and a person both see it: one way to end lines, one way to write æøå, plain blanks between names and values. */
type PlainSource = Readonly<{
  text: string;
  /** Lines that hold a sign no text may hold; what else is wrong with them only echoes it. */
  unreadable: ReadonlySet<number>;
  faults: readonly LineFault[];
}>;

/** Makes the text of a file plain, without moving anything in it. */
export function plainSource(written: string): PlainSource {
  // Some programs put a mark before the text, end lines in their own way, and write æøå as two signs.
  const text = written
    .replace(/^\uFEFF+/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  const lines = text.split('\n');
  const unreadable = refusedSign(text) === undefined ? [] : lines.flatMap(refusedIn);
  const blanks = oddBlank.test(text) ? blanksIn(lines) : [];
  for (const { line, column, length } of blanks)
    lines[line - 1] = spaced(lines[line - 1] ?? '', column - 1, length);
  return {
    text: lines.join('\n'),
    unreadable: new Set(unreadable.map(({ line }) => line)),
    faults: [...unreadable, ...blanks],
  };
}

function refusedIn(line: string, index: number): LineFault[] {
  const sign = refusedSign(line);
  return sign ? [{ line: index + 1, column: sign.at + 1, message: sign.told }] : [];
}

function blanksIn(lines: readonly string[]): (LineFault & { length: number })[] {
  const inBlock = blockLines(lines);
  return lines.flatMap((line, index) => oddBlanks(line, index + 1, inBlock[index] === true));
}

const spaced = (line: string, at: number, length: number): string =>
  line.slice(0, at) + ' '.repeat(length) + line.slice(at + length);

const odd = oddBlank.source;
const indentForm = new RegExp(`^(?: |${odd})*`);
const dashForm = new RegExp(`^(?:-(?: |${odd})+)*`);
const nameForm = new RegExp(`^([\\p{L}\\w-]+)((?: |${odd})*:(?: |${odd})+)`, 'u');

/** Where an odd blank stands in place of a plain one: to the left of a line, after its dash, round its colon. */
function oddBlanks(line: string, number: number, isText: boolean): (LineFault & { length: number })[] {
  const [left = ''] = indentForm.exec(line) ?? [];
  const indent = found(left, 0, 'Linjen er rykket ind med', number);
  if (isText) return indent;
  const rest = line.slice(left.length);
  const [dash = ''] = dashForm.exec(rest) ?? [];
  const [, before = '', colon = ''] = nameForm.exec(rest.slice(dash.length)) ?? [];
  const name = left.length + dash.length + before.length;
  return [
    ...indent,
    ...found(dash, left.length, 'Efter stregen står', number),
    ...found(colon, name, `Ved kolonet efter »${before}« står`, number),
  ];
}

function found(part: string, from: number, where: string, line: number) {
  const at = part.search(oddBlank);
  if (at < 0) return [];
  const message = `${where} ${blankName(part.charAt(at))}. Slet det, og skriv et almindeligt mellemrum.`;
  // From the first odd blank on, no sign of the part but dash and colon has a meaning of its own.
  const ends = Array.from(part.slice(at)).findIndex((sign) => sign !== ' ' && !oddBlank.test(sign));
  return [{ line, column: from + at + 1, message, length: ends < 0 ? part.length - at : ends }];
}

/** Which lines are text under »>-« or »|«, in which every sign stands for itself. */
export function blockLines(lines: readonly string[]): boolean[] {
  let block: number | undefined;
  return lines.map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== undefined && (line.trim() === '' || indent > block)) return true;
    const header = /^( *(?:- +)*)[\p{L}\w-]+:[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/u.exec(line);
    block = header?.[1]?.length;
    return false;
  });
}
