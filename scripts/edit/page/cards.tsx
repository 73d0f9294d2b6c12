import type { VNode } from 'preact';
import { asList, textAt } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { GroupForm } from '../form.ts';
import type { Asked } from '../messages.ts';
import { ToldBelow } from './cell.tsx';
import { idOf, useOpenFile } from './desk-context.ts';
import { emptyOf } from './empty-of.ts';
import { focusAfter } from './focus-after.ts';
import { movedTimes } from './move-times.ts';

type Props = Readonly<{
  path: Path;
  content: Content;
  row: GroupForm;
  /** What a row is filled in with. */
  fields: (path: Path, content: Content) => VNode;
}>;

/** Rows below each other, each with its fields: to be added, moved and taken out. */
export function Cards({ path, content, row, fields }: Props) {
  const { store, file } = useOpenFile();
  const rows = asList(content);
  const add = () => {
    const value = emptyOf(row);
    const change: Asked =
      rows.length > 0
        ? { kind: 'insert', path: [...path, rows.length], value }
        : { kind: 'put', path: [...path], value: [value] };
    // One begins with its first field.
    const [first] = row.fields.map(([name]) => idOf([...path, rows.length, name]));
    void focusAfter(store.change(file.name, [change]), first ?? '');
  };
  return (
    <>
      <ol class="cards">
        {rows.map((one, index) => (
          <li key={index}>
            <fieldset>
              <legend>{titleOf(one, index)}</legend>
              <RowTools path={[...path, index]} title={titleOf(one, index)} count={rows.length} />
              {path.join() === 'punkter' && <MoveTimes index={index} title={titleOf(one, index)} />}
              <ToldBelow path={[...path, index]} />
              {fields([...path, index], one)}
            </fieldset>
          </li>
        ))}
      </ol>
      <button type="button" id={`${idOf(path)}-ny`} onClick={add}>
        Tilføj en række
      </button>
    </>
  );
}

const titleOf = (row: Content, index: number): string =>
  ['titel', 'navn', 'id', 'felt'].map((name) => textAt(row, name)).find((text) => text !== '') ??
  `Række ${index + 1}`;

function RowTools({ path, title, count }: Readonly<{ path: Path; title: string; count: number }>) {
  const { store, file } = useOpenFile();
  const index = Number(path.at(-1));
  const list = path.slice(0, -1);
  const buttonOf = (row: number, does: string): string => `${idOf([...list, row])}-${does}`;
  const act = (change: Asked, text: string, ...next: readonly string[]): void =>
    void focusAfter(store.change(file.name, [change], { kind: 'done', text, undo: true }), ...next);
  const move = (to: number, first: 'op' | 'ned'): void =>
    act(
      { kind: 'move', path: [...path], to },
      `»${title}« er flyttet.`,
      ...[first, 'op', 'ned'].map((does) => buttonOf(to, does)),
    );
  const remove = (): void =>
    act(
      { kind: 'drop', path: [...path] },
      `»${title}« er fjernet.`,
      ...[index, index - 1].map((row) => buttonOf(row, 'fjern')),
      `${idOf(list)}-ny`,
    );
  return (
    <div class="card-tools">
      <button
        type="button"
        id={buttonOf(index, 'op')}
        disabled={index === 0}
        aria-label={`Flyt ${title} op`}
        onClick={() => move(index - 1, 'op')}
      >
        Op
      </button>
      <button
        type="button"
        id={buttonOf(index, 'ned')}
        disabled={index === count - 1}
        aria-label={`Flyt ${title} ned`}
        onClick={() => move(index + 1, 'ned')}
      >
        Ned
      </button>
      <button type="button" id={buttonOf(index, 'fjern')} aria-label={`Fjern ${title}`} onClick={remove}>
        Fjern
      </button>
    </div>
  );
}

/** Moves an item of the programme in time, and those after it: they are seldom moved alone. */
function MoveTimes({ index, title }: Readonly<{ index: number; title: string }>) {
  const { store, file, content } = useOpenFile();
  const move = (minutes: number): void => {
    const changes = movedTimes(content, index, minutes);
    const text = `»${title}« og det, der følger, er flyttet ${Math.abs(minutes)} minutter ${minutes > 0 ? 'frem' : 'tilbage'}.`;
    if (changes.length > 0) void store.change(file.name, changes, { kind: 'done', text, undo: true });
    else
      store.say({
        kind: 'wrong',
        text: 'Tiderne kan ikke flyttes: en af dem er ikke et klokkeslæt, eller dagen slår ikke til.',
      });
  };
  return (
    <div class="move-times" role="group" aria-label={`Flyt ${title} og det, der følger, i tid`}>
      <span>Dette og det næste:</span>
      {[-15, -5, 5, 15].map((minutes) => (
        <button key={minutes} type="button" onClick={() => move(minutes)}>
          {minutes > 0 ? '+' : '−'}
          {Math.abs(minutes)} min.
        </button>
      ))}
    </div>
  );
}
