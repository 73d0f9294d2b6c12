import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftAnswer } from '../messages.ts';
import { headingOf, isUnread, keyOf, plainOf, toldOf, type Text } from './claims.ts';
import { insertables } from './numbers-to-insert.ts';
import { PassageEditor } from './passage-editor.tsx';
import type { Store } from './store.ts';

type Props = Readonly<{
  text: Text;
  answer: DraftAnswer;
  store: Store;
  /** Whether it is being written anew, and who is told. */
  isOpen: boolean;
  open: (isOpen: boolean) => void;
  /** What comes after an answer: where the focus goes. */
  onAnswered: () => void;
  /** What is said of it. */
  children?: ComponentChildren;
}>;

/** A text of a slide, to be rewritten or taken out; a claim that is to be read also to be kept. */
export function PassageRow({ text, answer, store, isOpen, open, onAnswered, children }: Props) {
  const { passage } = text;
  const told = toldOf(text, answer);
  if (isOpen) return <Rewriting {...{ text, answer, store, told, open, onAnswered, children }} />;
  return (
    <>
      <p class="sentence" id={idOf(text)}>
        {passage.pieces.map((piece) =>
          typeof piece === 'string' ? piece : <span class="chip">{piece.shows}</span>,
        )}
      </p>
      <Told of={told} />
      {children}
      <Answers {...{ text, store, open, onAnswered }} />
    </>
  );
}

/** What is wrong, or missing. */
export function Told({ of }: Readonly<{ of: readonly string[] }>) {
  if (of.length === 0) return null;
  return (
    <ul class="told">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Answers({ text, store, open, onAnswered }: Pick<Props, 'text' | 'store' | 'open' | 'onAnswered'>) {
  const { passage, doubt, letter } = text;
  const { start, was } = passage;
  const year = doubt && isUnread(text) ? String(doubt.newest) : undefined;
  const short = shortened(plainOf(passage.pieces));
  const answer = (kind: 'keep' | 'remove', said: string): void =>
    void store
      .change(letter.name, [{ kind, start, was, year }], { kind: 'done', text: said, undo: true })
      .then(onAnswered);
  const waits = doubt?.holds === 'missing';
  return (
    <div class="buttons">
      {year !== undefined && doubt?.holds !== false && (
        <button
          type="button"
          class="first"
          aria-describedby={idOf(text)}
          disabled={waits}
          onClick={() => answer('keep', `»${short}« gælder stadig.`)}
        >
          Gælder stadig
        </button>
      )}
      {passage.isOne && (
        <button type="button" aria-describedby={idOf(text)} onClick={() => open(true)}>
          Skriv om
        </button>
      )}
      {passage.stays === undefined && (
        <button
          type="button"
          aria-describedby={idOf(text)}
          onClick={() => answer('remove', `»${short}« er slettet.`)}
        >
          Slet
        </button>
      )}
    </div>
  );
}

function Rewriting({
  text,
  answer,
  store,
  told,
  open,
  onAnswered,
  children,
}: Omit<Props, 'isOpen'> & { told: readonly string[] }) {
  const { letter, slide, passage } = text;
  // What it was when it was opened: it is no longer in doubt once it is written anew.
  const [{ pieces, doubt, claim }] = useState({ ...passage, ...text });
  const hasWritten = useRef(false);
  const year = doubt && isUnread({ ...text, doubt }) ? String(doubt.newest) : undefined;
  const said = `Teksten på »${headingOf(text)}« er skrevet om.`;
  const close = (): void => {
    open(false);
    // What is shown in its place has to be there.
    setTimeout(onAnswered);
  };
  return (
    <PassageEditor
      label="Teksten, som den skal være"
      pieces={pieces}
      insertable={insertables(pieces, answer.names, slide.about)}
      claim={claim && { that: claim.that, holding: doubt?.holding ?? [] }}
      told={told}
      onWrite={(now, that) => {
        hasWritten.current = true;
        store.write(letter.name, passage, { pieces: now, that, year });
      }}
      onDone={() => {
        if (!hasWritten.current) close();
        else
          void store.finish(said).then((isDone) => {
            if (isDone) close();
          });
      }}
      onCancel={() => void store.unwrite(letter.name, passage.key).then(close)}
    >
      {children}
    </PassageEditor>
  );
}

/** The id of the element that shows a text. */
const idOf = (text: Text): string => `tekst ${keyOf(text)}`.replaceAll(' ', '-');

const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text;
