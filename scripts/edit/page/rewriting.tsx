import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { AskedPiece } from '../mdx/rewrite.ts';
import type { DraftAnswer } from '../messages.ts';
import { headingOf, isUnread, type Text } from './claims.ts';
import { insertables } from './numbers-to-insert.ts';
import { wordsOf, type Opened } from './opened.ts';
import { PassageEditor } from './passage-editor.tsx';
import type { Store } from './store.ts';
import { useHold } from './use-hold.ts';

type Props = Readonly<{
  opened: Opened;
  answer: DraftAnswer;
  store: Store;
  /** What is wrong with it as it stands. */
  told: readonly string[];
  open: (isOpen: boolean) => void;
  /** What comes after an answer: where the focus goes. */
  onAnswered: () => void;
  /** What is said of it. */
  children: ComponentChildren;
}>;

/** Said of a text that was rewritten or taken out while it was written anew. */
const isGone =
  'Teksten er skrevet om eller slettet et andet sted imens, så det her kan ikke komme ind. Kopiér det, hvis du skal bruge det, og tryk Fortryd.';

/** A text with the box that it is written anew in. */
export function Rewriting({ opened, answer, store, told, open, onAnswered, children }: Props) {
  const { first, now, says } = opened;
  const { letter, slide, doubt } = first;
  // What it was when it was opened: it is no longer in doubt once it is written anew.
  const { pieces, claim } = first.passage;
  const hasWritten = useRef(false);
  const year = doubt && isUnread(first) ? String(doubt.newest) : undefined;
  const said = `Teksten på »${headingOf(first)}« er skrevet om.`;
  useHold(store, now === undefined);
  const write = (asked: AskedPiece[], that: string | undefined): void => {
    hasWritten.current = true;
    says(asked);
    if (now) store.write(letter.name, now.passage, { pieces: asked, that, year });
  };
  const close = (): void => {
    open(false);
    // What is shown in its place has to be there.
    setTimeout(onAnswered);
  };
  const finish = ({ passage }: Text, asked: AskedPiece[], that: string | undefined): void => {
    // What was written while something else was done may have been refused.
    if (wordsOf(asked) !== wordsOf(passage.pieces)) write(asked, that);
    void store.finish(said).then((isDone) => {
      if (isDone) close();
    });
  };
  return (
    <PassageEditor
      label="Teksten, som den skal være"
      pieces={pieces}
      insertable={insertables(pieces, answer.names, slide.about)}
      claim={claim && { that: claim.that, holding: doubt?.holding ?? [] }}
      told={now ? told : [isGone]}
      onWrite={write}
      onDone={(asked, that) => {
        if (!hasWritten.current) close();
        else if (now) finish(now, asked, that);
        else store.say({ kind: 'wrong', text: isGone });
      }}
      onCancel={() => {
        if (now) void store.unwrite(letter.name, now.passage.key).then(close);
        else close();
      }}
    >
      {children}
    </PassageEditor>
  );
}
