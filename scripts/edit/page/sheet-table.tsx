import { useRef } from 'preact/hooks';
import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact';
import { Cell } from './cell.tsx';
import { idOf, useOpenFile } from './desk-context.ts';
import { focusAfter } from './focus-after.ts';
import { isLocked, lettersOf, pathOf, placeOf, rowName, type Cells, type Place } from './sheet-cells.ts';
import { stepOf } from './sheet-keys.ts';

type Props = Readonly<{
  cells: Cells;
  label: string;
  /** Puts a copied text in at a cell; says whether it was one for several cells. */
  paste: (text: string, place: Place) => boolean;
}>;

/** The cells of a sheet, with the keys of a sheet. */
export function SheetTable({ cells, label, paste }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const go = (event: TargetedKeyboardEvent<HTMLTableElement>): void => {
    const { target, key, shiftKey } = event;
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = placeOf(cells, target.dataset['cell']);
    const step =
      place &&
      stepOf({ key, shiftKey, text: target.value, from: target.selectionStart, to: target.selectionEnd });
    const column = step && cells.columns[place.column + step.columns];
    const next = column && pathOf(cells, place.index + step.rows, column).join('.');
    const there = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${next}"]`);
    if (!there) return;
    event.preventDefault();
    there.focus();
    there.select();
  };
  const take = (event: TargetedClipboardEvent<HTMLTableElement>): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const place = event.target instanceof HTMLInputElement && placeOf(cells, event.target.dataset['cell']);
    if (place && paste(text, place)) event.preventDefault();
  };
  return (
    <div class="scroll">
      <table ref={table} onKeyDown={go} onPaste={take}>
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {cells.columns.map((column) => (
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
          {cells.rows.map((_, index) => (
            <Row key={index} cells={cells} index={index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, index }: Readonly<{ cells: Cells; index: number }>) {
  const locked = isLocked(cells, index);
  return (
    <tr class={locked ? 'locked' : undefined}>
      {cells.columns.map((column) => {
        const path = pathOf(cells, index, column);
        return (
          <td key={column.path.join('.')} style={{ '--letters': lettersOf(cells, column) }}>
            <Cell
              path={path}
              form={column.form}
              name={`${column.form.label}, ${rowName(cells, index)}`}
              isLocked={locked}
              toldBy={`${idOf(path)}-fejl`}
            />
          </td>
        );
      })}
      <td class="row-tools">
        {locked ? (
          <span class="lock" title="Et tidligere års tal rettes med en rettelse under tabellen.">
            Låst
          </span>
        ) : (
          cells.rows.length > 1 && <Remove cells={cells} index={index} />
        )}
      </td>
    </tr>
  );
}

function Remove({ cells, index }: Readonly<{ cells: Cells; index: number }>) {
  const { store, file } = useOpenFile();
  const name = rowName(cells, index);
  const remove = (): void =>
    void focusAfter(
      store.change(file.name, [{ kind: 'drop', path: [...cells.path, index] }], {
        kind: 'done',
        text: `Rækken ${name} er fjernet.`,
        undo: true,
      }),
      ...[index, index - 1].map((row) => `${idOf([...cells.path, row])}-fjern`),
    );
  return (
    <button
      type="button"
      id={`${idOf([...cells.path, index])}-fjern`}
      aria-label={`Fjern ${name}`}
      onClick={remove}
    >
      Fjern
    </button>
  );
}
