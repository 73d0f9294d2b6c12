import { useState } from 'preact/hooks';
import type { TargetedEvent } from 'preact';
import { textUnder } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { TextForm } from '../form.ts';
import { idOf, toldOf, useOpenFile } from './desk-context.ts';
import { useHold } from './use-hold.ts';

type Props = Readonly<{
  path: Path;
  form: TextForm;
  /** What it is called where the label of the form alone does not say it: "Kommunen 2021". */
  name?: string;
  isLocked?: boolean;
  /** The message's element, where that is not right below the field. */
  toldBy?: string | undefined;
}>;

/** How long a text is that has several lines to be written on. */
const long = 60;

/** One text of a file: what is written is in the draft a moment later, and what is wrong with it is told there. */
export function Cell({ path, form, name, isLocked = false, toldBy }: Props) {
  const { store, file, content, told, idsFor } = useOpenFile();
  const stands = textUnder(content, path);
  // As it is typed, with a blank that a word may follow, and emptied before it is written anew.
  const [typed, setTyped] = useState<string>();
  const isTyped = typed !== undefined && (typed.trim() === '' || tidy(typed) === tidy(stands ?? ''));
  // Emptied, it is in no draft before it is left.
  useHold(store, typed?.trim() === '' && stands !== undefined && stands !== '');
  const own = toldOf(told, path);
  const id = idOf(path);
  const words = form.words.length > 0 ? form.words : idsFor(String(path.at(-1)));
  const put = (value: string): void => {
    setTyped(value);
    if (value.trim() !== '') store.type(file.name, path, value);
  };
  const leave = (): void => {
    setTyped(undefined);
    if (typed === undefined || typed.trim() !== '') return;
    if (stands === undefined || stands === '') return;
    if (form.empty === 'gone') void store.change(file.name, [{ kind: 'drop', path: [...path] }]);
    else store.type(file.name, path, form.empty === 'nothing' ? '' : form.empty);
  };
  const shared = {
    id,
    'data-cell': path.join('.'),
    value: isTyped ? typed : (stands ?? ''),
    readOnly: isLocked,
    'aria-label': name,
    'aria-invalid': own.some(({ isMissing }) => !isMissing),
    'aria-describedby': own.length > 0 ? (toldBy ?? `${id}-fejl`) : undefined,
    onBlur: leave,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      put(currentTarget.value),
  };
  // It stays the same element while someone writes in it.
  const [isLong] = useState(() => (stands?.length ?? 0) > long || longFields.includes(String(path.at(-1))));
  if (form.only && !toldBy) return <Choice path={path} form={form} />;
  if (isLong) return <textarea {...shared} rows={Math.min(12, Math.ceil((stands?.length ?? 0) / 60) + 1)} />;
  return (
    <>
      <input
        {...shared}
        type="text"
        autoComplete="off"
        spellcheck={!form.numeric}
        class={form.numeric ? 'numeric' : undefined}
        list={words.length > 0 ? `${id}-ord` : undefined}
      />
      {words.length > 0 && (
        <datalist id={`${id}-ord`}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const longFields: readonly string[] = ['ord', 'hvad', 'note', 'hvorfor'];

/** One of a few words. A word that is none of them stands there until another is chosen. */
function Choice({ path, form }: Pick<Props, 'path' | 'form'>) {
  const { store, file, content, told } = useOpenFile();
  const stands = textUnder(content, path) ?? '';
  const own = toldOf(told, path);
  const choose = (word: string): void => {
    if (word !== '' || form.empty !== 'gone') store.type(file.name, path, word);
    else void store.change(file.name, [{ kind: 'drop', path: [...path] }]);
  };
  return (
    <select
      id={idOf(path)}
      data-cell={path.join('.')}
      value={stands}
      aria-invalid={own.length > 0}
      aria-describedby={own.length > 0 ? `${idOf(path)}-fejl` : undefined}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {[...new Set([stands, ...(form.empty === 'gone' ? [''] : []), ...form.words])].map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** What is told of a field, below it. */
export function ToldBelow({ path }: Pick<Props, 'path'>) {
  const own = toldOf(useOpenFile().told, path);
  if (own.length === 0) return null;
  return (
    <ul class="told" id={`${idOf(path)}-fejl`}>
      {own.map(({ message, isMissing }) => (
        <li key={message} class={isMissing ? 'missing' : undefined}>
          {message}
        </li>
      ))}
    </ul>
  );
}
