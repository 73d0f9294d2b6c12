import type { VNode } from 'preact';
import { isList, isRecord, textUnder } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { EitherForm, Form } from '../form.ts';
import { ToldBelow } from './cell.tsx';
import { idOf, useOpenFile } from './desk-context.ts';
import { emptyOf } from './empty-of.ts';

type Props = Readonly<{
  path: Path;
  form: EitherForm;
  content: Content;
  /** What the way that is taken is filled in with. */
  fields: (way: Form) => VNode;
}>;

/** A field that is a word or a group, or one group or several. */
export function Either({ path, form, content, fields }: Props) {
  const { store, file, content: whole } = useOpenFile();
  const kindOf = (value: Content): Form['kind'] =>
    isList(value) ? 'rows' : isRecord(value) ? 'group' : 'text';
  const isThere = content !== '' || textUnder(whole, path) !== undefined;
  const kind = isThere ? kindOf(content) : undefined;
  const way = form.ways.find((one) => one.kind === kind) ?? (isThere ? form.ways[0] : undefined);
  const take = (one: Form | undefined): void => {
    const value = one && valueFor(one, content);
    void store.change(file.name, [
      value === undefined ? { kind: 'drop', path: [...path] } : { kind: 'put', path: [...path], value },
    ]);
  };
  return (
    <fieldset id={idOf(path)} tabIndex={-1}>
      <legend>{form.label}</legend>
      <p class="help">{form.help}</p>
      <div class="ways">
        {!form.required && (
          <Way label="Ingen" isTaken={!way} name={idOf(path)} take={() => take(undefined)} />
        )}
        {form.ways.map((one) => (
          <Way
            key={one.kind}
            label={wayLabel(one)}
            isTaken={one === way}
            name={idOf(path)}
            take={() => take(one)}
          />
        ))}
      </div>
      {way && way.kind !== 'text' && fields(way)}
      <ToldBelow path={path} />
    </fieldset>
  );
}

/** A way of filling in begins with what stood there, where that fits: one becomes the first of several. */
function valueFor(way: Form, content: Content): Content {
  if (way.kind === 'rows' && isRecord(content)) return [content, emptyOf(way.row)];
  if (way.kind === 'group' && isList(content)) return content[0] ?? emptyOf(way);
  return emptyOf(way);
}

function wayLabel(way: Form): string {
  if (way.kind === 'rows') return 'Flere';
  if (way.kind === 'group') return way.fields.some(([name]) => name === 'navn') ? 'Én' : 'Oplyst';
  return way.kind === 'text' ? (way.words[0] ?? 'Tekst') : way.label;
}

function Way({
  label,
  isTaken,
  name,
  take,
}: Readonly<{ label: string; isTaken: boolean; name: string; take: () => void }>) {
  return (
    <label class="check">
      <input type="radio" name={name} checked={isTaken} onChange={take} />
      {label}
    </label>
  );
}
