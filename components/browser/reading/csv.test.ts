import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readTable, type Cell } from '../chart/read-table.ts';
import { csvName, installCsv, tableToCsv } from './csv.ts';

const number = (text: string, value: number): Cell => ({ text, value, share: false });
const share = (text: string, value: number): Cell => ({ text, value, share: true });
const unknown: Cell = { text: 'ikke oplyst', value: undefined, share: false };

const csv = (heads: string[], rows: Record<string, Cell[]>, lines: string[] = []) =>
  tableToCsv({
    corner: 'År',
    table: { heads, rows: Object.entries(rows).map(([name, cells]) => ({ name, cells })) },
    lines,
  });

test('a table is saved as Danish Excel reads it: a mark for UTF-8, semicolons, and CRLF after every line', () => {
  expect(csv(['Kommunen', 'I alt'], { '2021': [number('439', 439), number('5.219', 5219)] })).toBe(
    '\ufeffÅr;Kommunen;I alt\r\n2021;439;5219\r\n\r\n',
  );
});

test('decimals have a comma, and a column of shares says so in its head', () => {
  expect(csv(['Andel'], { Vold: [share('12,3\u00a0pct.', 12.3)], Andet: [unknown] })).toContain(
    'Andel (pct.)\r\nVold;12,3\r\nAndet;ikke oplyst\r\n',
  );
});

test('a share among counts keeps its unit, so that nobody adds it to them', () => {
  expect(csv(['Kommunen'], { '2020': [share('65\u00a0pct.', 65)], '2021': [number('439', 439)] })).toContain(
    'Kommunen\r\n2020;65 pct.\r\n2021;439\r\n',
  );
});

test('what is only known about, or not at all, is written as it stands', () => {
  const rows = {
    a: [number('ca.\u00a01.200', 1200)],
    b: [unknown],
    c: [{ ...unknown, text: 'skjult' }],
  };
  expect(csv(['Antal'], rows)).toContain('a;ca. 1.200\r\nb;ikke oplyst\r\nc;skjult\r\n');
});

test('the note and the source stand at the end, each on a line of its own', () => {
  const lines = ['Nye bisiddersager.', 'Procentgrundlag: 674 nye bisiddersager.', 'Kilde: Børns Vilkår.'];
  expect(csv(['I alt'], { '2021': [number('757', 757)] }, lines)).toMatch(
    /\r\n\r\nNye bisiddersager\.\r\nProcentgrundlag: 674 nye bisiddersager\.\r\nKilde: Børns Vilkår\.\r\n$/,
  );
});

test('a field with a semicolon, a quotation mark or a line end is put in quotation marks', () => {
  expect(csv(['A;B'], { 'si "ja"': [unknown] }, ['en\nto'])).toBe(
    '\ufeffÅr;"A;B"\r\n"si ""ja""";ikke oplyst\r\n\r\n"en\nto"\r\n',
  );
});

test.each([
  ['=cmd|"/c calc"!A1', '"\'=cmd|""/c calc""!A1"'],
  ['+1+cmd', "'+1+cmd"],
  ['-2+3', "'-2+3"],
  ['−2+3', "'−2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  [' =1', "' =1"],
  ['\u200b=1', "'\u200b=1"],
  ['＝1', "'＝1"],
  ['- ikke kendt', "'- ikke kendt"],
  ['=1;2', '"\'=1;2"'],
  ['a;=1', '"a;=1"'],
  ['a\n=1', '"a\n=1"'],
  ['-5', '-5'],
  ['−5,5', '−5,5'],
  ['+1.200', '+1.200'],
  ['−35 pct.', '−35 pct.'],
  ['2021-2022', '2021-2022'],
  ['Vold – psykisk', 'Vold – psykisk'],
])('a text %j begins no formula, wherever it stands, and a number stays a number', (text, written) => {
  const cell: Cell = { text, value: undefined, share: false };
  expect(csv([text], { [text]: [cell] }, [text])).toBe(
    `\ufeffÅr;${written}\r\n${written};${written}\r\n\r\n${written}\r\n`,
  );
});

test('a number below zero is one that can be added up', () => {
  expect(
    csv(['Ændring'], { a: [number('−5', -5)], b: [number('-5,5', -5.5)], c: [number('+35', 35)] }),
  ).toContain('a;-5\r\nb;-5,5\r\nc;35\r\n');
});

test('a word that may break on the page is whole in the file', () => {
  expect(csv(['Familie\u00adretshuset'], { 'Mistriv\u00adsel': [unknown] }, ['En\u00ad note.'])).toBe(
    '\ufeffÅr;Familieretshuset\r\nMistrivsel;ikke oplyst\r\n\r\nEn note.\r\n',
  );
});

test('the file is named by the chart, in Danish words', () => {
  expect(csvName('Hvor sagerne foregik')).toBe('hvor-sagerne-foregik.csv');
  expect(csvName('Børn & unge, 2021')).toBe('børn-unge-2021.csv');
  expect(csvName('…')).toBe('tal.csv');
});

test('every table of a chart gets one button, however often the page is looked through', () => {
  const { document } = parseHTML(
    '<body><details class="chart-table"><summary>Vis tallene</summary><table><caption>Nye</caption></table></details></body>',
  );
  const before = globalThis.document;
  globalThis.document = document;
  installCsv(document);
  installCsv(document);
  globalThis.document = before;
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Hent som CSV',
  ]);
  expect(readTable(document)).toEqual({ heads: [], rows: [] });
});
