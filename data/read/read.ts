import { textUnder } from './content.ts';
import { correct, type Corrected } from '../check/corrections.ts';
import type { Unreadable } from './decoded.ts';
import { issuesIn, type Issue } from './issues.ts';
import { inFileOrder, type Mistake } from './mistake.ts';
import type { Problem, Rule } from './rules.ts';
import type { z } from 'zod';
import { quoteIt } from './yaml-quotes.ts';
import { mayBeLeftOut, notesTaken, textTakes } from './other-content.ts';
import type { Path } from './path.ts';
import { parseYaml, type Content, type Position, type YamlText } from './yaml-text.ts';

/** A data file: its name for messages, its text, which is undefined where there is no such file, and what must hold for it. */
export type DataFile<T> = Readonly<{
  name: string;
  text: string | Unreadable | undefined;
  schema: z.ZodType<T>;
  rules: readonly Rule[];
  /** What to write in a field that a new year has left open, where the file knows better than "as published". */
  toWrite?: (field: string) => string | undefined;
}>;

/** The records of a file, with the means to tell where in it something is wrong; or every mistake in it. */
export type Outcome<T> = Readonly<
  {
    /** What stands in it, before any correction is made; undefined where it is no YAML. */ content:
      Content | undefined;
  } & (
    | {
        ok: true;
        records: T;
        /** A mistake that only shows when fields, rows or files are held together; the message is a whole sentence. */
        mistakeAt: (path: Path, message: string) => Mistake;
      }
    | { ok: false; mistakes: readonly Mistake[] }
  )
>;

const known = new WeakMap<DataFile<unknown>, Outcome<unknown>>();

/** Reads a data file, the first time that it is asked for; never throws for what stands in it. */
export function read<T>(file: DataFile<T>): Outcome<T> {
  const outcome = known.get(file) ?? readNow(file);
  known.set(file, outcome);
  // What is known of a file was read by the file's own schema.
  return outcome as Outcome<T>;
}

function readNow<T>(file: DataFile<T>): Outcome<T> {
  const { name, text } = file;
  const refuse = (...mistakes: readonly Mistake[]): Outcome<T> => ({
    ok: false,
    content: undefined,
    mistakes,
  });
  if (text === undefined) return refuse(noFile(name));
  if (typeof text !== 'string') return refuse({ file: name, path: '', found: '', ...text });
  const yaml = parseYaml(text, name);
  return yaml.content === undefined ? refuse(...yaml.mistakes) : understand(file, yaml, yaml.content);
}

/** Reads what stands in a file as what it means, by the file's schema and rules. */
function understand<T>({ name, schema, rules }: DataFile<T>, yaml: YamlText, written: Content): Outcome<T> {
  const corrected = correct(written);
  const parsed = schema.safeParse(corrected.content);
  const issues = issuesIn(parsed.error);
  const tell = tellerOf(name, yaml, corrected);
  const takes = textTakes(schema, written);
  const lost = notesTaken(schema, written, yaml.notes).map((note) =>
    tell.note(note, `${subject(note.path)} ${ended} ${quoteIt(note.whole)} ${orBelow}`),
  );
  const ofValues = [
    ...issues.filter(({ of }) => of === 'value'),
    ...corrected.problems,
    ...rules.flatMap((rule) => rule(corrected.content, written)),
  ];
  const mayGo = mayBeLeftOut(
    schema,
    written,
    ofValues.map(({ path }) => path),
  );
  const ofFields = [
    ...issues
      .filter(({ of }) => of === 'name')
      .map(({ path, message }) => tell.name(path, `${subject(path)} ${message}`)),
    ...ofValues.map((one) => {
      const message = inBrackets(one.path, yaml, takes) ?? sentence(one);
      return tell.value(one.path, mayGo(one.path) ? `${message} ${leaveOut}` : message);
    }),
  ].filter(
    (it) =>
      !isAtOneOf(yaml.mistakes, it) &&
      !yaml.unreadable.has(it.line) &&
      !lost.some(({ path }) => path === it.path),
  );
  // A text that is wrong in its field would be so in quotation marks too.
  const unquoted = yaml.unquoted.filter((it) => !isAtOneOf(ofFields, it));
  const mistakes = [...yaml.mistakes, ...lost, ...unquoted, ...ofFields].toSorted(inFileOrder);
  if (!parsed.success || mistakes.length > 0) return { ok: false, content: written, mistakes };
  return {
    ok: true,
    content: written,
    records: parsed.data,
    mistakeAt: (path, message) => tell.value(path, message),
  };
}

/** Tells of mistakes in a file, each where an editor mends it: in its correction, where the field has one. */
function tellerOf(file: string, yaml: YamlText, { content, correctionOf }: Corrected) {
  const told = (path: Path, message: string, found: string, { line, column }: Position): Mistake => ({
    file,
    line,
    column,
    path: path.join('.'),
    found,
    message,
  });
  return {
    note: (note: YamlText['notes'][number], message: string) => told(note.path, message, note.whole, note),
    name(path: Path, message: string) {
      const correction = correctionOf(path);
      const position = correction ? yaml.positionOf([...correction, 'felt']) : yaml.positionOfKey(path);
      return told(path, message, String(path.at(-1)), position);
    },
    value(path: Path, message: string) {
      const correction = correctionOf(path);
      const position = yaml.positionOf(correction ? [...correction, 'til'] : path);
      return told(path, message, textUnder(content, path) ?? '', position);
    },
  };
}

const sentence = (one: Problem | Issue): string =>
  'whole' in one ? one.message : `${subject(one.path)} ${one.message}`;

/** What is wrong with a text that YAML took for a list, where its field would take it as text. */
function inBrackets(path: Path, yaml: YamlText, takes: ReturnType<typeof textTakes>): string | undefined {
  const written = yaml.writtenInBrackets(path);
  if (written === undefined || !takes(path, written)) return undefined;
  return `${subject(path)} er en liste, fordi teksten står i [ ] eller { }. ${quoteIt(written)}`;
}

const ended = 'slutter ved »#«, og det, der står efter, vises ikke.';
const orBelow = 'Er det en note, så skriv den på en linje for sig.';

const leaveOut = 'Er der ikke noget at skrive, så udelad feltet.';

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
