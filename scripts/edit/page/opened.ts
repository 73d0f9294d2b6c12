import { useState } from 'preact/hooks';
import type { AskedPiece } from '../mdx/rewrite.ts';
import { onOneLine } from '../one-line.ts';
import { keyOf, type Text } from './claims.ts';

/** A text that is being written anew. */
export type Opened = Readonly<{
  /** As it was when it was opened. */
  first: Text;
  /** As it is now, wherever it stands; undefined where another text stands there, or none. */
  now: Text | undefined;
  /** Knows what it says from now on. */
  says: (pieces: readonly AskedPiece[]) => void;
}>;

/** The text of these that is being written anew, and how one is opened and closed. */
export function useOpened(texts: readonly Text[]) {
  const [opened, setOpened] = useState<Readonly<{ first: Text; said: Set<string> }>>();
  const open = (first: Text | undefined): void =>
    setOpened(first && { first, said: new Set([wordsOf(first.passage.pieces)]) });
  if (!opened) return { opened, open };
  const { first, said } = opened;
  const says = (pieces: readonly AskedPiece[]): void => void said.add(wordsOf(pieces));
  return { opened: { first, now: nowOf(first, said, texts), says }, open };
}

/**
 * A text as it is after what was done round it: it is told from the others by its words, since its place is another when
 * one before it is taken out. `said` is all that it has said since it was opened.
 */
function nowOf(first: Text, said: ReadonlySet<string>, texts: readonly Text[]): Text | undefined {
  const same = texts.filter(
    ({ letter, passage }) => letter.name === first.letter.name && said.has(wordsOf(passage.pieces)),
  );
  const isInPlace = (text: Text): boolean =>
    keyOf(text) === keyOf(first) && text.slide.passages.length === first.slide.passages.length;
  return same.length === 1 ? same[0] : same.find(isInPlace);
}

/** A text in a list of them, and by what its row is known while others come and go. */
export type Row = Readonly<{ key: string; text: Text; opened: Opened | undefined }>;

/** The rows of texts; the one that is written anew keeps its own, also where its text is there no longer. */
export function rowsOf(texts: readonly Text[], opened: Opened | undefined): Row[] {
  const rows = texts.map((text): Row =>
    text === opened?.now ? { key: 'skrives', text, opened } : { key: keyOf(text), text, opened: undefined },
  );
  if (!opened || opened.now) return rows;
  const place = rows.findIndex(({ key }) => key === keyOf(opened.first));
  const own = { key: 'skrives', text: opened.first, opened };
  return rows.toSpliced(place < 0 ? rows.length : place, 0, own);
}

/** What a text says, as it is compared. */
export const wordsOf = (pieces: readonly AskedPiece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? onOneLine(piece) : piece.source))
    .join('')
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    .trim();
