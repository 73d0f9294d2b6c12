import { textUnder } from './content.ts';
import { correct } from './corrections.ts';
import { issuesIn, type Issue } from './issues.ts';
import { inFileOrder, type Mistake } from './mistake.ts';
import type { Problem, Rule } from './rules.ts';
import type { z } from 'zod';
import { parseYaml, type Path, type Position } from './yaml-text.ts';

/** A data file: its name for messages, its text, which is undefined where there is no such file, and what must hold for it. */
export type DataFile<T> = Readonly<{
  name: string;
  text: string | undefined;
  schema: z.ZodType<T>;
  rules: readonly Rule[];
}>;

/** The records of a file, with the means to tell where in it something is wrong; or every mistake in it. */
export type Outcome<T> = Readonly<
  | {
      ok: true;
      records: T;
      /** A mistake that only shows when fields, rows or files are held together; the message is a whole sentence. */
      mistakeAt: (path: Path, message: string) => Mistake;
    }
  | { ok: false; mistakes: readonly Mistake[] }
>;

/** Reads a data file; never throws for what stands in it. */
export function read<T>({ name, text, schema, rules }: DataFile<T>): Outcome<T> {
  if (text === undefined) return { ok: false, mistakes: [noFile(name)] };
  const yaml = parseYaml(text, name);
  if (yaml.content === undefined) return { ok: false, mistakes: yaml.mistakes };

  const { content, correctionOf, problems } = correct(yaml.content);
  const parsed = schema.safeParse(content);
  const issues = issuesIn(parsed.error);
  const told = (path: Path, message: string, found: string, { line, column }: Position): Mistake => ({
    file: name,
    line,
    column,
    path: path.join('.'),
    found,
    message,
  });
  const mistakeAt = (path: Path, message: string): Mistake => {
    const correction = correctionOf(path);
    const position = yaml.positionOf(correction ? [...correction, 'til'] : path);
    return told(path, message, textUnder(content, path) ?? '', position);
  };
  const unknownName = (path: Path, message: string): Mistake => {
    const correction = correctionOf(path);
    const position = correction ? yaml.positionOf([...correction, 'felt']) : yaml.positionOfKey(path);
    return told(path, message, String(path.at(-1)), position);
  };
  const ofNames = issues
    .filter(({ of }) => of === 'name')
    .map(({ path, message }) => unknownName(path, `${subject(path)} ${message}`));
  const ofValues = [
    ...issues.filter(({ of }) => of === 'value'),
    ...problems,
    ...rules.flatMap((rule) => rule(content, yaml.content ?? '')),
  ].map((problem: Problem | Issue) =>
    mistakeAt(
      problem.path,
      'whole' in problem ? problem.message : `${subject(problem.path)} ${problem.message}`,
    ),
  );
  const mistakes = [
    ...yaml.mistakes,
    ...[...ofNames, ...ofValues].filter((it) => !isAtOneOf(yaml.mistakes, it)),
  ];
  if (!parsed.success || mistakes.length > 0) return { ok: false, mistakes: mistakes.toSorted(inFileOrder) };
  return { ok: true, records: parsed.data, mistakeAt };
}

function noFile(name: string): Mistake {
  const [, folder, own] = /^(.*\/)(.*)$/.exec(name) ?? ['', '', name];
  const message = `Filen findes ikke. Den skal ligge i ${folder} og hedde ${own}. Er den flyttet eller omdøbt, så sæt den tilbage.`;
  return { file: name, line: 1, column: 1, path: '', found: '', message };
}

/** Where YAML itself was misread, what its fields say is an echo. */
const isAtOneOf = (mistakes: readonly Mistake[], { line, column }: Mistake): boolean =>
  mistakes.some((mistake) => mistake.line === line && mistake.column === column);

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'Filen';
  return typeof last === 'number' ? `Række ${last + 1} i »${path.at(-2)}«` : `Feltet »${last}«`;
}
