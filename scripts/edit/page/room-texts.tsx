import { useRef, useState } from 'preact/hooks';
import type { Room } from '../mdx/located.ts';
import type { DraftAnswer } from '../messages.ts';
import { headingOf, keyOf, roomNames, type Text } from './claims.ts';
import { insertables } from './numbers-to-insert.ts';
import { PassageEditor } from './passage-editor.tsx';
import { PassageRow } from './passage.tsx';
import type { Store } from './store.ts';
import { useHold } from './use-hold.ts';

type RoomProps = Readonly<{ room: Room; texts: readonly Text[] }> &
  Pick<Text, 'letter' | 'slide'> &
  Readonly<{ answer: DraftAnswer; store: Store }>;

/** The texts in one place of a slide; to its notes more can be added. */
export function RoomTexts({ room, texts, letter, slide, answer, store }: RoomProps) {
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const [isAdding, setAdding] = useState(false);
  if (texts.length === 0 && room !== 'notes') return null;
  const goTo = (index: number): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows[Math.min(index, rows.length - 1)] ?? list.current;
    row?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div ref={list}>
      <h4>{roomNames[room]}</h4>
      {texts.map((text, index) => (
        <div key={keyOf(text)} class="row" data-row>
          <PassageRow
            text={text}
            answer={answer}
            store={store}
            isOpen={open === keyOf(text)}
            open={(isOpen) => setOpen(isOpen ? keyOf(text) : undefined)}
            onAnswered={() => goTo(index)}
          />
        </div>
      ))}
      {room === 'notes' && !isAdding && (
        <button type="button" onClick={() => setAdding(true)}>
          Tilføj afsnit
        </button>
      )}
      {isAdding && (
        <NewNote
          {...{ letter, slide, answer, store }}
          close={() => {
            setAdding(false);
            setTimeout(() => goTo(texts.length));
          }}
        />
      )}
    </div>
  );
}

/** A paragraph that is added to the notes when it is done. */
function NewNote({
  letter,
  slide,
  answer,
  store,
  close,
}: Pick<RoomProps, 'letter' | 'slide' | 'answer' | 'store'> & { close: () => void }) {
  const { start, was } = slide;
  const [hasBegun, setBegun] = useState(false);
  useHold(store, hasBegun);
  return (
    <PassageEditor
      label="Det nye afsnit i noterne"
      pieces={[]}
      insertable={insertables([], answer.names, slide.about)}
      claim={undefined}
      told={[]}
      onWrite={() => setBegun(true)}
      onDone={(pieces) =>
        void store
          .change(letter.name, [{ kind: 'note', start, was, pieces }], {
            kind: 'done',
            text: `Afsnittet står i noterne på »${headingOf({ slide, letter })}«.`,
            undo: true,
          })
          .then(close)
      }
      onCancel={close}
    />
  );
}
