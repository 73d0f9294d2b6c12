/** Cells as they come from a sheet and go to one: rows of texts. */
export type Block = readonly (readonly string[])[];

/**
 * The cells of a text that was copied in Excel, Sheets or Numbers: tabs between cells, and quotation marks round one that
 * holds a line end. Blanks round a number, also those that don't break, are none of it.
 */
export function blockIn(text: string): Block {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replaceAll(/\s+/g, blank).trim());
    at += whole.length;
    if (at >= text.length) break;
    const end = /\r\n?|\n|\t/y;
    end.lastIndex = at;
    const [sign = ''] = end.exec(text) ?? [];
    at += Math.max(sign.length, 1);
    if (sign === '\t') continue;
    // The last line of a copied block ends, too.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

/** Within a cell a no-break space stays one, since it may be what is wrong with it; line ends become blanks. */
const blank = (space: string): string => (/[\r\n\t]/.test(space) ? ' ' : space);

/** Cells as a sheet takes them. */
export const textOfBlock = (block: Block): string =>
  block
    .map((row) =>
      row.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');

/** What is in the way of a block at a cell of a sheet; undefined where it fits. */
export function misfit(block: Block, room: Readonly<{ rows: number; columns: number }>): string | undefined {
  const wide = Math.max(...block.map((row) => row.length));
  if (wide > room.columns)
    return `Det, du sætter ind, har ${counted(wide, 'kolonne', 'kolonner')}, men herfra er der kun ${room.columns}. ${nothing}`;
  if (block.length > room.rows)
    return `Det, du sætter ind, har ${counted(block.length, 'række', 'rækker')}, men herfra er der kun ${room.rows}. Tilføj år først. ${nothing}`;
  return undefined;
}

const nothing = 'Intet er sat ind.';
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
