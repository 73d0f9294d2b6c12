import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Piece } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import { Insert, ThatSelect } from './editor-choices.tsx';
import { fill, insert, isBlank, piecesIn } from './editor-text.ts';
import type { Insertable } from './numbers-to-insert.ts';

type Props = Readonly<{
  label: string;
  pieces: readonly Piece[];
  insertable: readonly Insertable[];
  /** What a claim says of its numbers, and what it could say now; undefined where it is no claim. */
  claim: Readonly<{ that: string; holding: readonly string[] }> | undefined;
  /** What is wrong with it as it stands. */
  told: readonly string[];
  onWrite: (pieces: AskedPiece[], that: string | undefined) => void;
  onDone: (pieces: AskedPiece[]) => void;
  onCancel: () => void;
  /** What is said of it. */
  children?: ComponentChildren;
}>;

/** A sentence that is written anew: as plain text, with what comes from the data in it as parts that stay whole. */
export function PassageEditor({ label, pieces, insertable, claim, told, children, ...does }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | undefined>(undefined);
  const [that, setThat] = useState(claim?.that);
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();
  useEffect(() => {
    if (!box.current) return;
    fill(box.current, pieces);
    box.current.focus();
    getSelection()?.selectAllChildren(box.current);
    getSelection()?.collapseToEnd();
  }, []);
  const write = (word = that): void => {
    const now = box.current ? piecesIn(box.current) : [];
    setEmpty(isBlank(now));
    if (!isBlank(now)) does.onWrite(now, word);
  };
  const finish = (): void => {
    const now = box.current ? piecesIn(box.current) : [];
    setEmpty(isBlank(now));
    if (isBlank(now)) box.current?.focus();
    else does.onDone(now);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') finish();
    else does.onCancel();
  };
  return (
    <div class="rewriting">
      <div
        ref={box}
        class="sentence"
        contentEditable
        role="textbox"
        aria-label={label}
        aria-describedby={id}
        aria-invalid={isEmpty || told.length > 0}
        spellcheck
        onInput={() => write()}
        onKeyDown={keys}
        onPaste={pastePlain}
        onDrop={(event) => event.preventDefault()}
        onBeforeInput={onlyText}
        onBlur={() => (caret.current = caretIn(box.current))}
      />
      <ul id={id} class="told">
        {(isEmpty ? ['Skriv noget, eller slet sætningen.'] : told).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      <Insert
        all={insertable}
        onInsert={(chip) => {
          if (!box.current) return;
          insert(box.current, chip, caret.current);
          write();
        }}
      />
      {claim && (
        <ThatSelect
          that={that ?? ''}
          holding={claim.holding}
          onChange={(word) => {
            setThat(word);
            write(word);
          }}
        />
      )}
      <div class="buttons">
        <button type="button" class="first" onClick={finish}>
          Færdig
        </button>
        <button type="button" onClick={does.onCancel}>
          Fortryd
        </button>
      </div>
    </div>
  );
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
  const text = event.clipboardData?.getData('text/plain').replaceAll(/\s*[\r\n]+\s*/g, ' ') ?? '';
  // The one way to put text in that the browser can take back.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, text);
}

/** No bold, no lists, no lines. */
function onlyText(event: InputEvent): void {
  if (/^format|Paragraph$|LineBreak$|^insert(?:Ordered|Unordered|Horizontal)/.test(event.inputType))
    event.preventDefault();
}
