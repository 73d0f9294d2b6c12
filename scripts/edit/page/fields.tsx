import { asList, at, isList, isRecord, textAt, textUnder } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { EitherForm, Form, GroupForm, RowsForm, TextForm } from '../form.ts';
import type { Asked } from '../messages.ts';
import { Cell, ToldBelow } from './cell.tsx';
import { columnsOf } from './columns.ts';
import { idOf, useOpenFile } from './desk-context.ts';
import { emptyOf } from './empty-of.ts';
import { movedTimes } from './move-times.ts';
import { Sheet } from './sheet.tsx';

type Props<Of extends Form> = Readonly<{ path: Path; form: Of; content: Content }>;

/** A part of a file as what it is filled in with: a field, a group, a sheet, or rows below each other. */
export function Fields({ path, form, content }: Props<Form>) {
  switch (form.kind) {
    case 'text':
      return <TextField path={path} form={form} content={content} />;
    case 'group':
      return <Group path={path} form={form} content={content} />;
    case 'either':
      return <Either path={path} form={form} content={content} />;
    case 'rows':
      return <Rows path={path} form={form} content={content} />;
  }
}

function TextField({ path, form }: Props<TextForm>) {
  return (
    <div class="field">
      <label for={idOf(path)}>{form.label}</label>
      <p class="help">{form.help}</p>
      <Cell path={path} form={form} />
      <ToldBelow path={path} />
    </div>
  );
}

function Group({ path, form, content }: Props<GroupForm>) {
  const parts = form.fields.map(([name, inner]) => (
    <Fields key={name} path={[...path, name]} form={inner} content={at(content, name)} />
  ));
  // A file's own fields need no frame, nor do those that are in one already.
  if (form.label === '' || typeof path.at(-1) === 'number') return <>{parts}</>;
  return (
    <fieldset>
      <legend>{form.label}</legend>
      <p class="help">{form.help}</p>
      {parts}
    </fieldset>
  );
}

function Rows({ path, form, content }: Props<RowsForm>) {
  const { row } = form;
  if (row.kind === 'text')
    return row.only ? (
      <Checks path={path} form={form} content={content} />
    ) : (
      <Lines path={path} form={form} content={content} />
    );
  if (row.kind !== 'group') return null;
  const { columns, below } = columnsOf(row);
  const isYears = path.join() === 'aar';
  const isSheet = isYears || (below.length === 0 && columns.length < 5);
  return (
    <section class="rows">
      {form.label !== '' && <h3>{isYears ? 'Årene' : form.label}</h3>}
      <p class="help">{form.help}</p>
      <ToldBelow path={path} />
      {isSheet ? (
        <>
          <Sheet path={path} form={form} row={row} content={content} />
          {asList(content).map((one, index) => (
            <YearsOwn key={index} path={[...path, index]} content={one} below={below} />
          ))}
        </>
      ) : (
        <Cards path={path} content={content} row={row} />
      )}
    </section>
  );
}

/** What a year has that fits in no cell. Only a past year's numbers are corrected. */
function YearsOwn({
  path,
  content,
  below,
}: Readonly<{ path: Path; content: Content; below: GroupForm['fields'] }>) {
  const isPast = textAt(content, 'forsegl') !== '';
  const shown = below.filter(([name]) => (name === 'rettelser' ? isPast : !isPast));
  if (shown.length === 0) return null;
  return (
    <details open={!isPast}>
      <summary>{isPast ? `Rettelser til ${textAt(content, 'aar')}` : textAt(content, 'aar')}</summary>
      <ToldBelow path={[...path, 'forsegl']} />
      {shown.map(([name, form]) => (
        <Fields key={name} path={[...path, name]} form={form} content={at(content, name)} />
      ))}
    </details>
  );
}

/** Rows below each other, each with its fields. */
function Cards({ path, content, row }: Readonly<{ path: Path; content: Content; row: GroupForm }>) {
  const { store, file } = useOpenFile();
  const rows = asList(content);
  const add = () => {
    const value = emptyOf(row);
    const change: Asked =
      rows.length > 0
        ? { kind: 'insert', path: [...path, rows.length], value }
        : { kind: 'put', path: [...path], value: [value] };
    void store.change(file.name, [change]);
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
              <Group path={[...path, index]} form={row} content={one} />
            </fieldset>
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>
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
  const move = (to: number): void =>
    void store.change(file.name, [{ kind: 'move', path: [...path], to }], {
      kind: 'done',
      text: `»${title}« er flyttet.`,
      undo: true,
    });
  const remove = (): void =>
    void store.change(file.name, [{ kind: 'drop', path: [...path] }], {
      kind: 'done',
      text: `»${title}« er fjernet.`,
      undo: true,
    });
  return (
    <div class="card-tools">
      <button
        type="button"
        disabled={index === 0}
        aria-label={`Flyt ${title} op`}
        onClick={() => move(index - 1)}
      >
        Op
      </button>
      <button
        type="button"
        disabled={index === count - 1}
        aria-label={`Flyt ${title} ned`}
        onClick={() => move(index + 1)}
      >
        Ned
      </button>
      <button type="button" aria-label={`Fjern ${title}`} onClick={remove}>
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

/** A list of texts, a line each. */
function Lines({ path, form, content }: Props<RowsForm>) {
  const { store, file } = useOpenFile();
  const lines = asList(content);
  if (form.row.kind !== 'text') return null;
  const row = form.row;
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
function Checks({ path, form, content }: Props<RowsForm>) {
  const { store, file } = useOpenFile();
  if (form.row.kind !== 'text') return null;
  const { words } = form.row;
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

/** A field that is a word or a group, or one group or several. */
function Either({ path, form, content }: Props<EitherForm>) {
  const { store, file } = useOpenFile();
  const kindOf = (value: Content): Form['kind'] =>
    isList(value) ? 'rows' : isRecord(value) ? 'group' : 'text';
  const isThere = content !== '' || textUnder(useOpenFile().content, path) !== undefined;
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
      {way && way.kind !== 'text' && <Fields path={path} form={{ ...way, label: '' }} content={content} />}
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
