import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Piece } from '../mdx/passages.ts';
import type { AskedPiece } from '../mdx/rewrite.ts';
import { Insert, ThatSelect } from './editor-choices.tsx';
import type { Insertable } from './numbers-to-insert.ts';
import { SentenceBox, useSentence } from './sentence-box.tsx';

type Props = Readonly<{
  label: string;
  pieces: readonly Piece[];
  insertable: readonly Insertable[];
  /** What a claim says of its numbers, and what it could say now; undefined where it is no claim. */
  claim: Readonly<{ that: string; holding: readonly string[] }> | undefined;
  /** What is wrong with it as it stands. */
  told: readonly string[];
  onWrite: (pieces: AskedPiece[], that: string | undefined) => void;
  onDone: (pieces: AskedPiece[], that: string | undefined) => void;
  onCancel: () => void;
  /** What is said of it. */
  children?: ComponentChildren;
}>;

/** A sentence that is written anew: as plain text, with what comes from the data in it as parts that stay whole. */
export function PassageEditor({ label, pieces, insertable, claim, told, children, ...does }: Props) {
  const { box, isEmpty, read, put, keepCaret } = useSentence(pieces);
  const [that, setThat] = useState(claim?.that);
  const id = useId();
  const write = (word = that): void => {
    const now = read();
    if (now) does.onWrite(now, word);
  };
  const finish = (): void => {
    const now = read();
    if (now) does.onDone(now, that);
    else box.current?.focus();
  };
  const choose = (word: string): void => {
    setThat(word);
    write(word);
  };
  return (
    <div class="rewriting">
      <SentenceBox
        {...{ box, label, toldBy: id, isWrong: isEmpty || told.length > 0 }}
        {...{ onWrite: () => write(), onDone: finish, onCancel: does.onCancel, onLeave: keepCaret }}
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
          put(chip);
          write();
        }}
      />
      {claim && <ThatSelect that={that ?? ''} holding={claim.holding} onChange={choose} />}
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
