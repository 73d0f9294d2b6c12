import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { inFileOrder, type Mistake } from './mistake.ts';
import { isUnclosedQuote, syntaxFault } from './yaml-errors.ts';

/** What a file holds before any field is understood: every value is still text. */
export type Content = string | readonly Content[] | Readonly<{ [key: string]: Content }>;

/** The way from the top of a file to a field: keys and, in lists, numbers from 0. */
export type Path = readonly (string | number)[];

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
  mistakes: readonly Mistake[];
}>;

/** Takes a YAML file apart; nothing is thrown, every mistake is in the answer. */
export function parseYaml(text: string, file: string): YamlText {
  // Some programs put a mark before the text, and write æøå as two signs: here it is one text.
  const source = text.replace(/^\uFEFF/, '').normalize('NFC');
  const lines = source.split('\n');
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };

  const errors = [...document.errors, ...document.warnings, ...aliases(document)];
  const faults = errors.map((error) => {
    const { line, column } = position(faultOffset(error, document, source));
    const written = lines[line - 1]?.trimEnd() ?? '';
    const { message, contained } = syntaxFault(error, written, written.slice(column - 1));
    return { mistake: { file, line, column, path: '', found: written.trim(), message }, contained };
  });
  const readable = errors.every(({ code }) => code === 'DUPLICATE_KEY' || code === 'BAD_ALIAS');
  return {
    content: readable ? contentOf(document.contents) : undefined,
    positionOf: (path) => position(offsetOf(document.contents, path)),
    positionOfKey: (path) => position(offsetOf(document.contents, path, 'key')),
    mistakes: withoutEchoes(faults),
  };
}

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

const rangeStart = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;

type Fault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Where a person would look for the fault, which is not always where the reader noticed it. */
function faultOffset({ code, message, pos }: Fault, document: Document, source: string): number {
  const [noticed] = pos;
  if (isUnclosedQuote(message)) return openingQuote(document, noticed);
  if (!misplaced.includes(code)) return noticed;
  const before = source.slice(source.lastIndexOf('\n', noticed - 1) + 1, noticed);
  const rest = source.slice(noticed);
  // A field that is too far in is read as more of the text above it.
  const above = /:\s/.test(before) ? (/^[^:\n]*\n/.exec(rest)?.[0].length ?? 0) : 0;
  const blank = /^(?:\s|#.*\n)*/.exec(rest.slice(above))?.[0].length ?? 0;
  return noticed + above + blank;
}

const misplaced: readonly YAMLError['code'][] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
];

function openingQuote(document: Document, before: number): number {
  let offset = before;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < before) offset = range[0];
    },
  });
  return offset;
}

/** Data files repeat nothing by reference, so a star is a slip, also where YAML could follow it. */
function aliases(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias: (_, { range }) => void found.push({ code: 'BAD_ALIAS', message: '', pos: [range?.[0] ?? 0, 0] }),
  });
  return found;
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
