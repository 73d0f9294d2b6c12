import type { z } from 'zod';
import { inFileOrder, type Mistake } from './mistake.ts';
import type { Problem, Rule } from './rules.ts';
import { parseYaml, type Content, type Path, type Position } from './yaml-text.ts';

/** A data file: its name for messages, its text, and what must hold for it. */
export type DataFile<T> = Readonly<{
  name: string;
  text: string;
  schema: z.ZodType<T>;
  rules: readonly Rule[];
}>;

/** The records of a file, or every mistake in it. */
export type Outcome<T> = Readonly<{ ok: true; records: T } | { ok: false; mistakes: readonly Mistake[] }>;

/** Reads a data file; never throws for what stands in it. */
export function read<T>({ name, text, schema, rules }: DataFile<T>): Outcome<T> {
  const yaml = parseYaml(text, name);
  const { content } = yaml;
  if (content === undefined) return { ok: false, mistakes: yaml.mistakes };

  const parsed = schema.safeParse(content);
  const issues = parsed.error?.issues ?? [];
  const told = ({ path, message }: Problem, found: string, { line, column }: Position): Mistake => ({
    file: name,
    line,
    column,
    path: path.join('.'),
    found,
    message: `${subject(path)} ${message}`,
  });
  const ofKeys = unknownFields(issues).map((problem) =>
    told(problem, String(problem.path.at(-1)), yaml.positionOfKey(problem.path)),
  );
  const ofValues = [...wrongFields(issues), ...rules.flatMap((rule) => rule(content))].map((problem) =>
    told(problem, foundAt(content, problem.path), yaml.positionOf(problem.path)),
  );
  const mistakes = [
    ...yaml.mistakes,
    ...[...ofKeys, ...ofValues].filter((it) => !isAtOneOf(yaml.mistakes, it)),
  ];
  if (!parsed.success || mistakes.length > 0) return { ok: false, mistakes: mistakes.toSorted(inFileOrder) };
  return { ok: true, records: parsed.data };
}

/** Where YAML itself was misread, what its fields say is an echo. */
const isAtOneOf = (mistakes: readonly Mistake[], { line, column }: Mistake): boolean =>
  mistakes.some((mistake) => mistake.line === line && mistake.column === column);

type Issues = readonly z.core.$ZodIssue[];

const pathOf = (issue: Issues[number]): Path =>
  issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const wrongFields = (issues: Issues): Problem[] =>
  issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => ({ path: pathOf(issue), message: issue.message }));

/** One problem for each unknown key; their messages are the lines of the issue's (see schema/record.ts). */
const unknownFields = (issues: Issues): Problem[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({
      path: [...pathOf(issue), key],
      message: messages[index] ?? '',
    }));
  });

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'Filen';
  return typeof last === 'number' ? `Række ${last + 1} i »${path.at(-2)}«` : `Feltet »${last}«`;
}

function foundAt(content: Content, path: Path): string {
  let found: unknown = content;
  for (const step of path) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  }
  return typeof found === 'string' ? found.trim() : '';
}
