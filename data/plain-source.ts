import { blankName, oddBlank, refusedSign } from './signs.ts';

/** Something wrong in the signs of a line; line and column from 1. */
export type LineFault = Readonly<{ line: number; column: number; message: string }>;

/** A text as a parser and a person both see it: one way to end lines, one way to write æøå, plain blanks between names and values. */
export type PlainSource = Readonly<{
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
  const inBlock = blockLines(lines);
  const unreadable = lines.flatMap((line, index) => {
    const sign = refusedSign(line);
    return sign ? [{ line: index + 1, column: sign.at + 1, message: sign.told }] : [];
  });
  const blanks = lines.flatMap((line, index) => oddBlanks(line, index + 1, inBlock[index] === true));
  const plain = lines.map((line, index) =>
    blanks
      .filter((blank) => blank.line === index + 1)
      .reduce((all, { column, length }) => spaced(all, column - 1, length), line),
  );
  return {
    text: plain.join('\n'),
    unreadable: new Set(unreadable.map(({ line }) => line)),
    faults: [...unreadable, ...blanks],
  };
}

const spaced = (line: string, at: number, length: number): string =>
  line.slice(0, at) + ' '.repeat(length) + line.slice(at + length);

const odd = oddBlank.source;

/** Where an odd blank stands in place of a plain one: to the left of a line, after its dash, round its colon. */
function oddBlanks(line: string, number: number, isText: boolean): (LineFault & { length: number })[] {
  const [left = ''] = new RegExp(`^(?: |${odd})*`).exec(line) ?? [];
  const indent = found(left, 0, 'Linjen er rykket ind med', number);
  if (isText) return indent;
  const rest = line.slice(left.length);
  const [dash = ''] = new RegExp(`^(?:-(?: |${odd})+)*`).exec(rest) ?? [];
  const [, before = '', colon = ''] =
    new RegExp(`^([\\p{L}\\w-]+)((?: |${odd})*:(?: |${odd})+)`, 'u').exec(rest.slice(dash.length)) ?? [];
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
  const ends = [...part.slice(at)].findIndex((sign) => sign !== ' ' && !oddBlank.test(sign));
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
