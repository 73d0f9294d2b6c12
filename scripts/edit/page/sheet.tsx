import { useRef, useState } from 'preact/hooks';
import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { asList, textAt, textUnder } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { GroupForm, RowsForm } from '../form.ts';
import type { Asked } from '../messages.ts';
import { blockIn, misfit, textOfBlock } from './block.ts';
import { Cell, isMissing } from './cell.tsx';
import { columnsOf, type Column } from './columns.ts';
import { idOf, toldOf, useOpenFile } from './desk-context.ts';
import { emptyOf } from './empty-of.ts';
import { stepOf } from './sheet-keys.ts';

type Props = Readonly<{ path: Path; form: RowsForm; row: GroupForm; content: Parameters<typeof asList>[0] }>;

/** Rows as a sheet: a row a year, a column a field, with the keys of a sheet. What is wrong is told below it. */
export function Sheet({ path, form, row, content }: Props) {
  const { store, file, told } = useOpenFile();
  const table = useRef<HTMLTableElement>(null);
  const [said, say] = useState('');
  const { columns } = columnsOf(row);
  const rows = asList(content);
  const isLocked = (index: number): boolean => textAt(rows[index] ?? '', 'forsegl') !== '';
  const nameOf = (index: number): string =>
    textAt(rows[index] ?? '', 'aar') || textAt(rows[index] ?? '', 'navn') || `række ${index + 1}`;
  const cellAt = (index: number, column: number): HTMLInputElement | null | undefined =>
    table.current?.querySelector(
      `[data-cell="${[...path, index, ...(columns[column]?.path ?? [])].join('.')}"]`,
    );

  const go = (event: TargetedKeyboardEvent<HTMLTableElement>): void => {
    const { target, key, shiftKey } = event;
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = placeOf(target, path, columns);
    const step =
      place &&
      stepOf({ key, shiftKey, text: target.value, from: target.selectionStart, to: target.selectionEnd });
    const next = step && cellAt(place.index + step.rows, place.column + step.columns);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };

  const paste = (event: TargetedClipboardEvent<HTMLTableElement>): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const place = event.target instanceof HTMLInputElement ? placeOf(event.target, path, columns) : undefined;
    if (!place || !/[\t\r\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const block = blockIn(text);
    const room = { rows: rows.length - place.index, columns: columns.length - place.column };
    const locked = block.findIndex((_, index) => isLocked(place.index + index));
    const why =
      misfit(block, room) ??
      (locked < 0 ? undefined : `Rækken for ${nameOf(place.index + locked)} er låst. Intet er sat ind.`);
    say(why ?? `${block.length === 1 ? 'En række' : `${block.length} rækker`} er sat ind.`);
    if (why !== undefined) return;
    const changes = block.flatMap((cells, index) =>
      cells.flatMap((value, offset): Asked[] => {
        const column = columns[place.column + offset];
        const own = column && [...path, place.index + index, ...column.path];
        return own && value !== '' ? [{ kind: 'put', path: own, value }] : [];
      }),
    );
    void store.change(file.name, changes, {
      kind: 'done',
      text: `Det, du satte ind, er i tabellen.`,
      undo: true,
    });
  };

  const copy = async (): Promise<void> => {
    const cells = rows.map((one) => columns.map((column) => textUnder(one, column.path) ?? ''));
    const text = textOfBlock([columns.map((column) => column.form.label), ...cells]);
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(
      done
        ? 'Tabellen er kopieret. Sæt den ind i regnearket.'
        : 'Browseren lod ikke tabellen blive kopieret.',
    );
  };

  return (
    <section class="sheet">
      <div class="scroll">
        <table ref={table} onKeyDown={go} onPaste={paste}>
          <caption class="visually-hidden">{form.label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.path.join('.')} scope="col" title={column.form.help}>
                  {column.form.label}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">Rækken</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((_, index) => (
              <tr key={index} class={isLocked(index) ? 'locked' : undefined}>
                {columns.map((column) => (
                  <td key={column.path.join('.')}>
                    <Cell
                      path={[...path, index, ...column.path]}
                      form={column.form}
                      name={`${column.form.label}, ${nameOf(index)}`}
                      isLocked={isLocked(index)}
                      toldBy={`${idOf([...path, index, ...column.path])}-fejl`}
                    />
                  </td>
                ))}
                <td class="row-tools">
                  {isLocked(index) ? (
                    <span class="lock" title="Et tidligere års tal rettes med en rettelse under tabellen.">
                      Låst
                    </span>
                  ) : (
                    rows.length > 1 && (
                      <button
                        type="button"
                        aria-label={`Fjern ${nameOf(index)}`}
                        onClick={() =>
                          void store.change(file.name, [{ kind: 'drop', path: [...path, index] }], {
                            kind: 'done',
                            text: `Rækken ${nameOf(index)} er fjernet.`,
                            undo: true,
                          })
                        }
                      >
                        Fjern
                      </button>
                    )
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="told">
        {rows.flatMap((_, index) =>
          columns.flatMap((column) => {
            const own = [...path, index, ...column.path];
            return toldOf(told, own).map(({ message }, number) => (
              <li
                key={`${own.join('.')} ${message}`}
                id={number === 0 ? `${idOf(own)}-fejl` : undefined}
                class={isMissing(message) ? 'missing' : undefined}
              >
                <b>
                  {column.form.label} {nameOf(index)}:
                </b>{' '}
                {message}
              </li>
            ));
          }),
        )}
      </ul>
      <div class="buttons">
        {path.length === 1 && file.hasYears ? (
          <AddYear rows={rows} />
        ) : (
          <button
            type="button"
            onClick={() =>
              void store.change(file.name, [
                { kind: 'insert', path: [...path, rows.length], value: emptyOf(row) },
              ])
            }
          >
            Tilføj række
          </button>
        )}
        <button type="button" onClick={() => void copy()}>
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

/** Which cell of a sheet an element is. */
function placeOf(
  { dataset }: HTMLElement,
  path: Path,
  columns: readonly Column[],
): Readonly<{ index: number; column: number }> | undefined {
  const start = `${path.join('.')}.`;
  const cell = dataset['cell'] ?? '';
  if (!cell.startsWith(start)) return undefined;
  const [index = '', ...rest] = cell.slice(start.length).split('.');
  const column = columns.findIndex((one) => one.path.join('.') === rest.join('.'));
  return column < 0 ? undefined : { index: Number(index), column };
}

function AddYear({ rows }: Readonly<{ rows: ReturnType<typeof asList> }>) {
  const { store, file } = useOpenFile();
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
