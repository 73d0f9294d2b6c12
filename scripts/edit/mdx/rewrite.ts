import { rangeOf } from '../../deck/mdx/slide-tree.ts';
import { textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import { linesJoined, onOneLine } from '../one-line.ts';
import type { Splice } from '../yaml/line-ends.ts';
import { escaped, type Standing } from './escape.ts';

/** A sign of a sentence or what stays whole in it, and how it stands in the file. */
type Atom = Readonly<{ is: string; source: string }>;

/** A part of a sentence as it is asked for: text as it was typed, or what stays whole, as it stands in the file. */
export type AskedPiece = string | Readonly<{ source: string }>;

/** No sign that is typed. */
const whole = '\u0000';

/**
 * The ways to write a sentence anew, the best first: only what is new in it, so that every other sign stays as it was
 * written; or all of it.
 */
export function rewriteSplices(
  text: string,
  content: readonly Node[],
  asked: readonly AskedPiece[],
  isInHeading: boolean,
): Splice[] {
  const old = atomsOf(content, text);
  const now = askedAtoms(asked);
  const from = rangeOf(content[0] ?? { type: 'none' }).from;
  const [start, end] = common(old, now);
  const lengthOf = (atoms: readonly Atom[]) => sourceOf(atoms).length;
  const at = from + lengthOf(old.slice(0, start));
  const lastBefore = old[start - 1]?.source ?? '\n';
  const middle = written(now.slice(start, now.length - end), {
    isAtStart: lastBefore.includes('\n'),
    isInHeading,
  });
  return [
    { from: at, to: at + lengthOf(old.slice(start, old.length - end)), text: middle },
    { from, to: from + lengthOf(old), text: written(now, { isAtStart: true, isInHeading }) },
  ];
}

/** How a sentence is written that stands in the file not yet. */
export const writtenAnew = (asked: readonly AskedPiece[]): string =>
  written(askedAtoms(asked), { isAtStart: true, isInHeading: false });

/** A sentence as it is compared: its blanks one each, none at its ends. */
export const askedAs = (asked: readonly AskedPiece[]): string =>
  asked
    .map((piece) => (typeof piece === 'string' ? onOneLine(piece) : whole + piece.source))
    .join('')
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    .trim();

const sourceOf = (atoms: readonly Atom[]): string => atoms.map(({ source }) => source).join('');

/** How many atoms two sentences have in common at their start, and of what is left at their end. */
function common(a: readonly Atom[], b: readonly Atom[]): [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start]?.is === b[start]?.is) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end)?.is === b.at(-1 - end)?.is) end += 1;
  return [start, end];
}

function askedAtoms(asked: readonly AskedPiece[]): Atom[] {
  const atoms = asked.flatMap((piece): Atom[] =>
    typeof piece === 'string'
      ? Array.from(onOneLine(piece), (sign) => ({ is: sign, source: '' }))
      : [{ is: whole + piece.source, source: piece.source }],
  );
  const isBlank = (atom: Atom | undefined) => atom?.is === ' ';
  while (isBlank(atoms[0])) atoms.shift();
  while (isBlank(atoms.at(-1))) atoms.pop();
  return atoms;
}

function written(atoms: readonly Atom[], { isAtStart, isInHeading }: Standing): string {
  let made = '';
  let text = '';
  const close = () => {
    made += escaped(text, { isAtStart: isAtStart && made === '', isInHeading });
    text = '';
  };
  for (const { is, source } of atoms) {
    if (is.startsWith(whole)) {
      close();
      made += source;
    } else text += is;
  }
  close();
  return made;
}

function atomsOf(content: readonly Node[], text: string): Atom[] {
  return content.flatMap((node): Atom[] => {
    const { from, to } = rangeOf(node);
    const source = text.slice(from, to);
    if (node.type !== 'text') return [{ is: whole + source, source }];
    const atoms = signsOf(source);
    const isSure = atoms.map(({ is }) => is).join('') === linesJoined(textIn(node, 'value'));
    return isSure ? atoms : [{ is: textIn(node, 'value'), source }];
  });
}

/** The signs of a text as it stands in the file: one after a backslash is itself, and a line break is a blank. */
function signsOf(source: string): Atom[] {
  const parts = /\\[!-/:-@[-`{-~]|[^\S\u00a0]+|[^]/gu;
  return [...source.matchAll(parts)].flatMap(([part]): Atom[] => {
    if (part.includes('\n')) return [{ is: ' ', source: part }];
    if (part.length > 1 && part.startsWith('\\')) return [{ is: part.slice(1), source: part }];
    return Array.from(part, (sign) => ({ is: sign, source: sign }));
  });
}
