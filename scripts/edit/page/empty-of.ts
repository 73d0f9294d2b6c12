import type { Content } from '../../../data/read/yaml-text.ts';
import type { Form } from '../form.ts';

/** What a new row, group or field begins with: what it must have, with nothing in it but words that are there to be chosen. */
export function emptyOf(form: Form): Content {
  switch (form.kind) {
    case 'text':
      return form.empty === 'ikke oplyst'
        ? 'ikke oplyst'
        : form.only && form.words.length === 1
          ? (form.words[0] ?? '')
          : '';
    case 'group':
      return Object.fromEntries(
        form.fields.flatMap(([name, inner]) => (inner.required ? [[name, emptyOf(inner)]] : [])),
      );
    case 'rows':
      return form.row.kind === 'text' ? [] : [emptyOf(form.row)];
    case 'either':
      return form.ways[0] ? emptyOf(form.ways[0]) : '';
  }
}
