import { z } from 'zod';
import type { JsonSchema } from '../../data/read/json-schemas.ts';
import { labelOf } from './label.ts';

type Told = Readonly<{ label: string; help: string; required: boolean }>;

/** A field for one text. */
export type TextForm = Told &
  Readonly<{
    kind: 'text';
    /** Words that are offered; where `only`, no others are right. */
    words: readonly string[];
    only: boolean;
    /** What a field that is emptied says: the words for it, or that it is not in the file. */
    empty: 'ikke oplyst' | 'gone' | 'nothing';
    /** Whether it holds a number, which stands to the right. */
    numeric: boolean;
  }>;

/** Fields with names, in the order in which a file has them. */
export type GroupForm = Told &
  Readonly<{ kind: 'group'; fields: readonly (readonly [name: string, Form])[] }>;

/** A list, each row with the same form. */
export type RowsForm = Told & Readonly<{ kind: 'rows'; row: Form }>;

/** A field that can be filled in in one of several ways. */
export type EitherForm = Told & Readonly<{ kind: 'either'; ways: readonly Form[] }>;

/** What an editor fills in. */
export type Form = TextForm | GroupForm | RowsForm | EitherForm;

/** Better labels than a field's name, by the field: "nye", "andele.kommunen". */
export type Labels = ReadonlyMap<string, string>;

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    properties: z.record(z.string(), node).optional(),
    required: z.array(z.string()).optional(),
    items: node.optional(),
    anyOf: z.array(node).optional(),
    enum: z.array(z.string()).optional(),
    examples: z.array(z.string()).optional(),
    pattern: z.string().optional(),
  }),
);

type Node = {
  description?: string | undefined;
  properties?: Record<string, Node> | undefined;
  required?: string[] | undefined;
  items?: Node | undefined;
  anyOf?: Node[] | undefined;
  enum?: string[] | undefined;
  examples?: string[] | undefined;
  pattern?: string | undefined;
};

/** The form that a JSON Schema gives, with the schema's own words as help. */
export const formOf = (schema: JsonSchema, labels: Labels = new Map()): Form =>
  formIn(node.parse(schema), [], true, labels);

function formIn(it: Node, names: readonly string[], required: boolean, labels: Labels): Form {
  const name = names.at(-1) ?? '';
  const told = {
    label: labels.get(names.join('.')) ?? labelOf(name),
    help: it.description ?? '',
    required,
  };
  if (it.anyOf)
    return { ...told, kind: 'either', ways: it.anyOf.map((way) => formIn(way, names, true, labels)) };
  if (it.items) return { ...told, kind: 'rows', row: formIn(it.items, inRows(names), true, labels) };
  if (it.properties) {
    const fields = Object.entries(it.properties).map(
      ([inner, its]) =>
        [inner, formIn(its, [...names, inner], it.required?.includes(inner) === true, labels)] as const,
    );
    return { ...told, kind: 'group', fields };
  }
  return { ...told, kind: 'text', ...textIn(it, required) };
}

/** The rows of years are what a description's fields are told of. */
const inRows = (names: readonly string[]): readonly string[] => (names.join() === 'aar' ? [] : names);

function textIn(it: Node, required: boolean): Pick<TextForm, 'words' | 'only' | 'empty' | 'numeric'> {
  const words = (it.enum ?? it.examples ?? []).filter((word) => word !== 'mangler');
  return {
    words,
    only: it.enum !== undefined,
    empty: words.includes('ikke oplyst') ? 'ikke oplyst' : required ? 'nothing' : 'gone',
    numeric: isNumber(it.pattern),
  };
}

/** Whether what a pattern lets through is a share or a count. */
const isNumber = (pattern = ''): boolean =>
  (pattern.includes('\\d+') && pattern.includes('pct')) || pattern.includes('[1-9]\\d{0,2}');

/** In which order a group has its fields, by the way to it in a file. */
export function orderIn(form: Form, path: readonly (string | number)[]): readonly string[] {
  const [step, ...rest] = path;
  if (form.kind === 'either') {
    const ways = form.ways.map((way) => orderIn(way, path));
    return ways.find((names) => names.length > 0) ?? [];
  }
  if (step === undefined) return form.kind === 'group' ? form.fields.map(([name]) => name) : [];
  if (form.kind === 'rows') return typeof step === 'number' ? orderIn(form.row, rest) : [];
  const inner = form.kind === 'group' ? form.fields.find(([name]) => name === step)?.[1] : undefined;
  return inner ? orderIn(inner, rest) : [];
}
