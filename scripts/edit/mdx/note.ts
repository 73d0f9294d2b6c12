import { DeckMistakes } from '../../deck/deck-mistakes.ts';
import { childrenOf, rangeOf } from '../../deck/mdx/slide-tree.ts';
import { textIn, type Node } from '../../deck/mdx/syntax-tree.ts';
import type { Splice } from '../yaml/line-ends.ts';
import { writtenAnew, type AskedPiece } from './rewrite.ts';

/** Writes one more paragraph in the notes of a slide: before the line that leads on, where there is one. */
export function noteSplice(text: string, slide: Node, pieces: readonly AskedPiece[]): Splice {
  const note = writtenAnew(pieces);
  if (note === '') throw new DeckMistakes(['Skriv noget.']);
  const notes = childrenOf(slide)
    .flatMap((one) => (one.type === 'paragraph' ? childrenOf(one) : [one]))
    .find((one) => textIn(one, 'name') === 'Notes');
  if (!notes) return lastIn(text, slide, `\n<Notes>\n${note}\n</Notes>\n`);
  const last = childrenOf(notes).at(-1);
  if (!last) return lastIn(text, notes, `${note}\n`);
  const { from, to } = rangeOf(last);
  if (notes.type === 'mdxJsxTextElement') return onLines(text, notes, note);
  return text.startsWith('Herfra:', from)
    ? { from, to: from, text: `${note}\n\n` }
    : { from: to, to, text: `\n\n${note}` };
}

/** Writes something at the end of a tag; one that has no inside, `<Opening />`, is given one. */
function lastIn(text: string, tag: Node, added: string): Splice {
  const { from, to } = rangeOf(tag);
  const whole = text.slice(from, to);
  if (!whole.endsWith('/>')) {
    const at = from + whole.lastIndexOf('</');
    return { from: at, to: at, text: added };
  }
  const open = whole.slice(0, -'/>'.length).trimEnd().length;
  return { from: from + open, to, text: `>\n${added}</${textIn(tag, 'name')}>` };
}

/** Notes that stand on a line with their tag, and a paragraph under them. */
function onLines(text: string, notes: Node, note: string): Splice {
  const inside = childrenOf(notes).map(rangeOf);
  const [from, to] = [inside[0]?.from ?? 0, inside.at(-1)?.to ?? 0];
  return { from, to, text: `\n${text.slice(from, to)}\n\n${note}\n` };
}
