import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { inFileOrder, type Mistake } from './mistake.ts';
import { plainSource, type LineFault } from './plain-source.ts';
import { isUnclosedQuote, syntaxFault } from './yaml-errors.ts';
import type { Path } from './path.ts';
import { dropped, faultOffset, hiddenSigns, noteBefore, rangeStart } from './yaml-faults.ts';
import { notesIn, type Note } from './yaml-notes.ts';
import { quoted } from './yaml-quotes.ts';

/** What a file holds before any field is understood: every value is still text. */
export type Content = string | readonly Content[] | Readonly<{ [key: string]: Content }>;

/** A place in a file, counted from 1. */
export type Position = Readonly<{ line: number; column: number }>;

/** A file taken apart: what it holds, where each field stands, and what could not be read. */
export type YamlText = Readonly<{
  /** Undefined where the file is so broken that its fields mean nothing. */
  content: Content | undefined;
  /** Where a field's value stands, or else the nearest group of fields it belongs to. */
  positionOf: (path: Path) => Position;
  /** Where a field's name stands. */
  positionOfKey: (path: Path) => Position;
  /** A list or group in [ ] or { } as it is written; undefined where a field holds none. */
  writtenInBrackets: (path: Path) => string | undefined;
  mistakes: readonly Mistake[];
  /** Texts that must be quoted to be read, which `content` already has as text. */
  unquoted: readonly Mistake[];
  /** What stands after a `#`, and where. */
  notes: readonly (Note & Position)[];
  /** Lines of which all that is to be told is in `mistakes`. */
  unreadable: ReadonlySet<number>;
}>;

/** Takes a YAML file apart; nothing is thrown, every mistake is in the answer. A file that has not changed is taken apart once. */
export function parseYaml(text: string, file: string): YamlText {
  const last = known.get(file);
  if (last?.text === text) return last.yaml;
  const yaml = parseNow(text, file);
  known.set(file, { text, yaml });
  return yaml;
}

/** Each file as it was last, while someone edits another. */
const known = new Map<string, Readonly<{ text: string; yaml: YamlText }>>();

function parseNow(text: string, file: string): YamlText {
  const plain = plainSource(text);
  const asWritten = parsed(plain.text);
  const { source, unquoted } = quoted(plain.text, faultyLines(asWritten), (tried) =>
    faultyLines(parsed(tried)),
  );
  const lines = plain.text.split('\n');
  const { document, faults, position } = source === plain.text ? asWritten : parsed(source);
  const mistake = ({ line, column, message }: LineFault): Mistake => {
    return { file, line, column, path: '', found: lines[line - 1]?.trim() ?? '', message };
  };
  const ofSyntax = faults.map((fault) => {
    const { line, column } = position(faultOffset(fault, document, source));
    const written = lines[line - 1]?.trimEnd() ?? '';
    const note = noteBefore(lines, line);
    if (note && !isUnclosedQuote(fault.message)) return { mistake: mistake(note), contained: false };
    const { message, contained } = syntaxFault(
      fault,
      written,
      written.slice(column - 1),
      lines.slice(0, line - 1),
    );
    return { mistake: mistake({ line, column, message }), contained };
  });
  const ofSigns = [...plain.faults, ...hiddenSigns(document, position)].map((fault) => ({
    mistake: mistake(fault),
    contained: true,
  }));
  const readable = faults.every(({ code }) => code === 'DUPLICATE_KEY' || code === 'BAD_ALIAS');
  return {
    content: readable ? contentOf(document.contents) : undefined,
    positionOf: (path) => position(offsetOf(document.contents, path)),
    positionOfKey: (path) => position(offsetOf(document.contents, path, 'key')),
    writtenInBrackets: (path) => {
      const node = document.getIn(path, true);
      if (!(isMap(node) || isSeq(node)) || !node.flow || !node.range) return undefined;
      return source.slice(node.range[0], node.range[1]);
    },
    mistakes: withoutEchoes([...ofSigns, ...ofSyntax]),
    unquoted: unquoted.map(mistake),
    notes: notesIn(document.contents, source).map((note) => ({ ...note, ...position(note.offset) })),
    unreadable: plain.unreadable,
  };
}

function parsed(source: string) {
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    document,
    position,
    faults: [...document.errors, ...document.warnings, ...dropped(document, source)],
  };
}

const faultyLines = ({ faults, position }: ReturnType<typeof parsed>): number[] =>
  faults.map(({ pos: [at] }) => position(at).line);

function contentOf(node: unknown): Content {
  if (isSeq(node)) return node.items.map(contentOf);
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }) => [keyName(key), contentOf(value)]));
  }
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function keyName(key: unknown): string {
  const name = contentOf(key);
  return typeof name === 'string' ? name : JSON.stringify(name);
}

function offsetOf(top: Node | null, path: Path, of: 'key' | 'value' = 'value'): number {
  let offset = top?.range?.[0] ?? 0;
  let node: unknown = top;
  for (const step of path) {
    const pair = isMap(node) ? node.items.findLast(({ key }) => keyName(key) === step) : undefined;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
    const place = of === 'key' && step === path.at(-1) ? pair?.key : node;
    offset = rangeStart(place) ?? offset;
  }
  return offset;
}

/** One slip gives many errors: each line tells its first, and none follow one that upsets the rest. */
function withoutEchoes(faults: readonly Readonly<{ mistake: Mistake; contained: boolean }>[]): Mistake[] {
  const inOrder = faults.toSorted((a, b) => inFileOrder(a.mistake, b.mistake));
  const spreads = inOrder.findIndex(({ contained }) => !contained);
  const causes = spreads < 0 ? inOrder : inOrder.slice(0, spreads + 1);
  return causes
    .map(({ mistake }) => mistake)
    .filter(({ line }, index, mistakes) => line !== mistakes[index - 1]?.line);
}
