/** One number of a chart: as it is printed, and as it is drawn. No value where none is stated. */
export type Cell = Readonly<{ text: string; value: number | undefined; share: boolean }>;

/** One row of a chart's table: a year with its parts and total, or a name with its share. */
export type Row = Readonly<{ name: string; cells: readonly Cell[] }>;

/** A chart's table: what stands over the numbers, and the rows. */
export type Table = Readonly<{ heads: readonly string[]; rows: readonly Row[] }>;

/** Reads what a chart shows from the table in its figure. Without a table it is empty. */
export function readTable(figure: ParentNode): Table {
  const heads = [...figure.querySelectorAll('thead tr > *')].slice(1).map(printed);
  const rows = [...figure.querySelectorAll('tbody tr')].map((row) => ({
    name: printed(row.querySelector('th')),
    cells: [...row.querySelectorAll('td')].map(readCell),
  }));
  return { heads, rows };
}

function readCell(cell: Element): Cell {
  const data = cell.querySelector('data');
  const value = Number.parseFloat(data?.getAttribute('value') ?? '');
  return {
    text: printed(cell),
    // No length is below zero.
    value: Number.isFinite(value) ? Math.max(0, value) : undefined,
    share: data?.getAttribute('data-unit') === 'pct',
  };
}

/** The words as a chart writes them: "35 pct." keeps its no-break space, and a name the places where it may be broken. */
function printed(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}
