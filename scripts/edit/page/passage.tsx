import type { ComponentChildren } from 'preact';
import type { DraftAnswer } from '../messages.ts';
import { isUnread, keyOf, plainOf, toldOf, type Text } from './claims.ts';
import type { Opened } from './opened.ts';
import { Rewriting } from './rewriting.tsx';
import type { Store } from './store.ts';

type Props = Readonly<{
  text: Text;
  answer: DraftAnswer;
  store: Store;
  /** How it is being written anew, and who is told whether it is to be. */
  opened: Opened | undefined;
  open: (isOpen: boolean) => void;
  /** What comes after an answer: where the focus goes. */
  onAnswered: () => void;
  /** What is said of it. */
  children?: ComponentChildren;
}>;

/** A text of a slide, to be rewritten or taken out; a claim that is to be read also to be kept. */
export function PassageRow({ text, answer, store, opened, open, onAnswered, children }: Props) {
  const { passage } = text;
  const told = toldOf(text, answer);
  if (opened) return <Rewriting {...{ opened, answer, store, told, open, onAnswered, children }} />;
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

/** The id of the element that shows a text. */
const idOf = (text: Text): string => `tekst ${keyOf(text)}`.replaceAll(' ', '-');

const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text;
