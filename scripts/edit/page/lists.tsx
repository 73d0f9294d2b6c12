import { asList } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { RowsForm, TextForm } from '../form.ts';
import { Cell, ToldBelow } from './cell.tsx';
import { idOf, useOpenFile } from './desk-context.ts';

type Props = Readonly<{ path: Path; form: RowsForm; row: TextForm; content: Content }>;

/** A list of texts, a line each. */
export function Lines({ path, form, row, content }: Props) {
  const { store, file } = useOpenFile();
  const lines = asList(content);
  return (
    <fieldset>
      <legend>{form.label}</legend>
      <p class="help">{form.help}</p>
      <ToldBelow path={path} />
      {lines.map((_, index) => (
        <div key={index} class="line">
          <Cell
            path={[...path, index]}
            form={{ ...row, empty: 'gone' }}
            name={`${form.label} ${index + 1}`}
          />
          <ToldBelow path={[...path, index]} />
        </div>
      ))}
      <button
        type="button"
        onClick={() =>
          void store.change(file.name, [
            lines.length > 0
              ? { kind: 'insert', path: [...path, lines.length], value: '' }
              : { kind: 'put', path: [...path], value: [''] },
          ])
        }
      >
        Tilføj
      </button>
    </fieldset>
  );
}

/** A list of which each word is in it or not. */
export function Checks({ path, form, row, content }: Props) {
  const { store, file } = useOpenFile();
  const { words } = row;
  const chosen = asList(content);
  const choose = (word: string, isChosen: boolean): void =>
    void store.change(file.name, [
      {
        kind: 'put',
        path: [...path],
        value: words.filter((one) => (one === word ? isChosen : chosen.includes(one))),
      },
    ]);
  return (
    <fieldset id={idOf(path)} tabIndex={-1}>
      <legend>{form.label}</legend>
      <p class="help">{form.help}</p>
      {words.map((word) => (
        <label key={word} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ currentTarget }) => choose(word, currentTarget.checked)}
          />
          {word}
        </label>
      ))}
      <ToldBelow path={path} />
    </fieldset>
  );
}
