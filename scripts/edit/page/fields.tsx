import { asList, at, textAt } from '../../../data/read/content.ts';
import type { Path } from '../../../data/read/path.ts';
import type { Content } from '../../../data/read/yaml-text.ts';
import type { Form, GroupForm, RowsForm, TextForm } from '../form.ts';
import { Cards } from './cards.tsx';
import { Cell, ToldBelow } from './cell.tsx';
import { columnsOf } from './columns.ts';
import { idOf } from './desk-context.ts';
import { Either } from './either.tsx';
import { Checks, Lines } from './lists.tsx';
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
      return (
        <Either
          path={path}
          form={form}
          content={content}
          fields={(way) => <Fields path={path} form={{ ...way, label: '' }} content={content} />}
        />
      );
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
      <Checks path={path} form={form} row={row} content={content} />
    ) : (
      <Lines path={path} form={form} row={row} content={content} />
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
        <Cards
          path={path}
          content={content}
          row={row}
          fields={(own, one) => <Group path={own} form={row} content={one} />}
        />
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
