import type { Path } from '../../../data/read/path.ts';
import type { Form, GroupForm, TextForm } from '../form.ts';

/** A column of a sheet: the way to its field in a row. */
export type Column = Readonly<{ path: Path; form: TextForm }>;

/** The fields of a row that fit in cells, those of groups too, and those that need room of their own. */
export function columnsOf({ fields }: GroupForm): Readonly<{
  columns: readonly Column[];
  below: readonly (readonly [name: string, form: Form])[];
}> {
  const inCells = fields.flatMap(([name, form]): Column[] => {
    if (form.kind === 'text') return locks.includes(name) ? [] : [{ path: [name], form }];
    if (form.kind !== 'group') return [];
    return columnsOf(form).columns.map((inner) => ({
      path: [name, ...inner.path],
      form: { ...inner.form, label: `${inner.form.label} (${form.label.toLocaleLowerCase('da')})` },
    }));
  });
  return {
    columns: inCells,
    below: fields.filter(([, form]) => form.kind === 'rows' || form.kind === 'either'),
  };
}

/** What a command writes, and nobody by hand. */
const locks: readonly string[] = ['forsegl'];
