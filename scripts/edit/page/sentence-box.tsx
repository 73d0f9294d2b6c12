import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import { onOneLine } from '../one-line.ts';
import { fill, insert, isBlank, piecesIn } from './editor-text.ts';

type Props = Readonly<{
  box: RefObject<HTMLDivElement | null>;
  label: string;
  /** The id of what is told of it. */
  toldBy: string;
  isWrong: boolean;
  onWrite: () => void;
  onDone: () => void;
  onCancel: () => void;
  onLeave: () => void;
}>;

/** Where a sentence is written, as text on one line: Enter is done with it, Escape takes it back. */
export function SentenceBox({ box, label, toldBy, isWrong, ...does }: Props) {
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') does.onDone();
    else does.onCancel();
  };
  return (
    <div
      ref={box}
      class="sentence"
      contentEditable
      role="textbox"
      aria-label={label}
      aria-describedby={toldBy}
      aria-invalid={isWrong}
      spellcheck
      onInput={does.onWrite}
      onKeyDown={keys}
      onPaste={pastePlain}
      onDrop={(event) => event.preventDefault()}
      onBeforeInput={onlyText}
      onBlur={does.onLeave}
    />
  );
}

/** What is written in the box, which begins with these pieces and the caret at their end. */
export function useSentence(pieces: readonly Piece[]) {
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | undefined>(undefined);
  const [isEmpty, setEmpty] = useState(false);
  // Before anything else can be typed: a key that comes between would be lost.
  useLayoutEffect(() => {
    if (!box.current) return;
    fill(box.current, pieces);
    box.current.focus();
    getSelection()?.selectAllChildren(box.current);
    getSelection()?.collapseToEnd();
  }, []);
  /** What stands in it; undefined where that is nothing. */
  const read = (): AskedPiece[] | undefined => {
    const now = box.current ? piecesIn(box.current) : [];
    setEmpty(isBlank(now));
    return isBlank(now) ? undefined : now;
  };
  /** Puts something that stays whole where the caret was last. */
  const put = (chip: Exclude<Piece, string>): void => {
    if (box.current) insert(box.current, chip, caret.current);
  };
  const keepCaret = (): void => {
    caret.current = caretIn(box.current);
  };
  return { box, isEmpty, read, put, keepCaret };
}

/** Where the caret is in an element, to be put back when it comes to it again. */
function caretIn(element: HTMLElement | null): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element?.contains(range.startContainer) ? range.cloneRange() : undefined;
}

/** What is pasted comes as text on one line. */
function pastePlain(event: ClipboardEvent): void {
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  // The one way to put text in that the browser can take back.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, onOneLine(text));
}

/** No bold, no lists, no lines. */
function onlyText(event: InputEvent): void {
  if (/^format|Paragraph$|LineBreak$|^insert(?:Ordered|Unordered|Horizontal)/.test(event.inputType))
    event.preventDefault();
}
