import { readTable, type Table } from '../chart/read-table.ts';
import { textOf } from '../document/text-of.ts';
import { saveFile } from '../platform/save-file.ts';

/** A table as it is saved: the head over its names, its numbers, and what there is to say of them. */
export type CsvTable = Readonly<{ corner: string; table: Table; lines: readonly string[] }>;

/**
 * A table as Danish Excel opens it: UTF-8 with a mark in front, semicolons, decimal commas, CRLF. Numbers are plain;
 * a share among counts, and a number that is only known about, keep their words so that nobody adds them up.
 */
export function tableToCsv({ corner, table, lines }: CsvTable): string {
  const shares = table.heads.map((_, column) => areShares(table, column));
  const heads = table.heads.map((head, column) => (shares[column] ? `${head} (pct.)` : head));
  const rows = table.rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ text, value, share }, column) => {
      const isPlain = value !== undefined && /^[+−-]?\d/.test(text) && share === shares[column];
      return isPlain ? String(value).replace('.', ',') : text.replaceAll('\u00a0', ' ');
    }),
  ]);
  const all = [[corner, ...heads], ...rows, [], ...lines.map((line) => [line])];
  return `\ufeff${all.map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('')}`;
}

/** A file name in the words of a title: "Nye bisiddersager" is "nye-bisiddersager.csv". */
export function csvName(title: string): string {
  const words = title.toLocaleLowerCase('da').match(/[\p{L}\d]+/gu) ?? ['tal'];
  return `${words.join('-')}.csv`;
}

/** Puts "Hent som CSV" under the tables of charts that do not have it. The file is made of the table when asked for. */
export function installCsv(root: ParentNode): void {
  for (const table of root.querySelectorAll('.chart-table > table:last-child')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Hent som CSV';
    button.addEventListener('click', () => save(table));
    table.after(button);
  }
}

/** Whether all known numbers of a column are shares. */
function areShares({ rows }: Table, column: number): boolean {
  const known = rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ value }) => value !== undefined);
  return known.length > 0 && known.every(({ share }) => share);
}

/** A number, and nothing that a spreadsheet would work out: "-5", "+1.200,5", "−35 pct.". */
const number = /^[+−-]?\d+(?:[.,]\d+)*(?: pct\.)?$/;

/**
 * What a spreadsheet takes for the beginning of a formula, which may start a program. It sees past spaces and marks that
 * nobody sees, and some take the wide signs of Asian typefaces for the common ones.
 */
const formula = /^[\s\p{Cf}]*[=+−\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A field that is read as it stands, without the places where a word may break on the page: a text that could begin a
 * formula gets an apostrophe in front, which ends that.
 */
function quoted(field: string): string {
  const text = field.replaceAll('\u00ad', '');
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[";\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function save(table: Element): void {
  const title = textOf(table.querySelector('caption'));
  const foot = table.closest('figure')?.querySelectorAll('.chart-foot > span') ?? [];
  const csv = tableToCsv({
    corner: textOf(table.querySelector('thead tr > *')),
    table: readTable(table),
    lines: [`${title}.`, ...[...foot].map(textOf)],
  });
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), csvName(title));
}
