import { isAlias, isMap, isScalar, isSeq, visit, type Document, type YAMLError } from 'yaml';
import type { LineFault } from './plain-source.ts';
import { refusedSign } from './signs.ts';
import { isUnclosedQuote } from './yaml-errors.ts';

type Fault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Where a person would look for the fault, which is not always where the reader noticed it. */
export function faultOffset({ code, message, pos }: Fault, document: Document, source: string): number {
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

/** Data files repeat nothing by reference and have no types: a star, an & or a ! is a slip, also where YAML could follow it. */
export function dropped(document: Document, source: string): Fault[] {
  const found: Fault[] = [];
  const tell = (at: number): void => void found.push({ code: 'BAD_ALIAS', message: '', pos: [at, at] });
  visit(document, {
    Alias: (_, { range }) => tell(range?.[0] ?? 0),
    Pair: (_, { key, value }) => {
      const [from, to] = [rangeEnd(key), rangeStart(value)];
      const mark = from === undefined ? null : /^\s*:\s+(?=[&!])/.exec(source.slice(from, to));
      if (mark) tell((from ?? 0) + mark[0].length);
    },
  });
  return found;
}

const rangeEnd = (node: unknown): number | undefined => (isScalar(node) ? node.range?.[1] : undefined);

/** Signs that no text may hold, written so that they are not seen: "\\u202e". */
export function hiddenSigns(
  document: Document,
  position: (offset: number) => Pick<LineFault, 'line' | 'column'>,
): LineFault[] {
  const found: LineFault[] = [];
  visit(document, {
    Scalar: (_, { value, type, range }) => {
      const sign = type === 'QUOTE_DOUBLE' && typeof value === 'string' ? refusedSign(value) : undefined;
      if (sign) found.push({ ...position(range?.[0] ?? 0), message: sign.told });
    },
  });
  return found;
}

/** Where a text on several lines was broken off by a »#«, though the fault is only noticed on the line below. */
export function noteBefore(lines: readonly string[], line: number): LineFault | undefined {
  const before = /^([^'"]*?(?:^|\s))#/.exec(lines[line - 2] ?? '')?.[1];
  if (
    before === undefined ||
    before === '' ||
    /^\s*(?:- +)*(?:[\p{L}\w-]+ *:|#|-|$)/u.test(lines[line - 1] ?? '')
  )
    return undefined;
  const message =
    'Teksten slutter ved »#«: resten af linjen læses som en note. Skriv >- efter feltets navn, og hele teksten på linjerne under, rykket længere ind.';
  return { line: line - 1, column: before.length + 1, message };
}

/** Where something begins in the source, counted from 0. */
export const rangeStart = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
