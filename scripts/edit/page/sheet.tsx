import { useState } from 'preact/hooks';
import { textAt } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { GroupForm, RowsForm } from '../form.ts';
import { blockIn, textOfBlock } from './block.ts';
import { idOf, toldOf, useOpenFile } from './desk-context.ts';
import { emptyOf } from './empty-of.ts';
import { blockOf, cellsOf, pathOf, putIn, rowName, type Cells, type Place } from './sheet-cells.ts';
import { SheetTable } from './sheet-table.tsx';

type Props = Readonly<{ path: Path; form: RowsForm; row: GroupForm; content: Content }>;

/** Rows as a sheet: a row a year, a column a field. A block from Excel goes in, and one comes out. What is wrong is told below it. */
export function Sheet({ path, form, row, content }: Props) {
  const { store, file } = useOpenFile();
  const [said, say] = useState('');
  const cells = cellsOf(path, row, content);
  const paste = (text: string, place: Place): boolean => {
    if (!/[\t\r\n]/.test(text.trimEnd())) return false;
    const block = blockIn(text);
    const changes = putIn(cells, block, place);
    const isIn = typeof changes !== 'string';
    say(isIn ? `${block.length === 1 ? 'En række' : `${block.length} rækker`} er sat ind.` : changes);
    if (isIn) void store.change(file.name, changes, { kind: 'done', text: putInNotice, undo: true });
    return true;
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(textOfBlock(blockOf(cells))).then(
      () => say('Tabellen er kopieret. Sæt den ind i regnearket.'),
      () => say('Browseren lod ikke tabellen blive kopieret.'),
    );
  return (
    <section class="sheet">
      <SheetTable cells={cells} label={form.label} paste={paste} />
      <ToldOfCells cells={cells} />
      <div class="buttons">
        {path.length === 1 && file.hasYears ? <AddYear cells={cells} /> : <AddRow cells={cells} row={row} />}
        <button type="button" onClick={copy}>
          Kopiér til Excel
        </button>
        <span class="hint">Sæt ind fra Excel med Ctrl+V i den første celle.</span>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

const putInNotice = 'Det, du satte ind, er i tabellen.';

function ToldOfCells({ cells }: Readonly<{ cells: Cells }>) {
  const { told } = useOpenFile();
  const all = cells.rows.flatMap((_, index) =>
    cells.columns.map((column) => ({ index, column, path: pathOf(cells, index, column) })),
  );
  return (
    <ul class="told">
      {all.flatMap(({ index, column, path }) =>
        toldOf(told, path).map(({ message, isMissing }, number) => (
          <li
            key={`${path.join('.')} ${message}`}
            id={number === 0 ? `${idOf(path)}-fejl` : undefined}
            // What is missing is told above, and its cell says so.
            class={isMissing ? 'visually-hidden' : undefined}
          >
            <b>
              {column.form.label} {rowName(cells, index)}:
            </b>{' '}
            {message}
          </li>
        )),
      )}
    </ul>
  );
}

function AddRow({ cells: { path, rows }, row }: Readonly<{ cells: Cells; row: GroupForm }>) {
  const { store, file } = useOpenFile();
  const add = (): void =>
    void store.change(file.name, [{ kind: 'insert', path: [...path, rows.length], value: emptyOf(row) }]);
  return (
    <button type="button" onClick={add}>
      Tilføj række
    </button>
  );
}

function AddYear({ cells: { rows } }: Readonly<{ cells: Cells }>) {
  const { store, file } = useOpenFile();
  // Where there is none, there is no row to take its shape from.
  if (rows.length === 0) return null;
  const next = Math.max(...rows.map((row) => Number(textAt(row, 'aar')) || 0)) + 1;
  const add = (): void =>
    void store.change(file.name, [{ kind: 'year', year: next }], {
      kind: 'done',
      text: `${next} er sat ind uden tal, og årene før er låst.`,
      undo: true,
    });
  return (
    <button type="button" onClick={add}>
      Tilføj år {next}
    </button>
  );
}
