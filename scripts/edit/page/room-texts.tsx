import { useRef, useState } from 'preact/hooks';
import type { Room } from '../mdx/located.ts';
import type { DraftAnswer } from '../messages.ts';
import { headingOf, roomNames, type Text } from './claims.ts';
import { insertables } from './numbers-to-insert.ts';
import { rowsOf, useOpened } from './opened.ts';
import { PassageEditor } from './passage-editor.tsx';
import { PassageRow } from './passage.tsx';
import type { Store } from './store.ts';
import { useChange } from './use-change.ts';
import { useHold } from './use-hold.ts';

type RoomProps = Readonly<{ room: Room; texts: readonly Text[] }> &
  Pick<Text, 'letter' | 'slide'> &
  Readonly<{ answer: DraftAnswer; store: Store }>;

/** The texts in one place of a slide; to its notes more can be added. */
export function RoomTexts({ room, texts, letter, slide, answer, store }: RoomProps) {
  const { opened, open } = useOpened(texts);
  const list = useRef<HTMLDivElement>(null);
  const [isAdding, setAdding] = useState(false);
  const rows = rowsOf(texts, opened);
  if (rows.length === 0 && room !== 'notes') return null;
  const goTo = (index: number): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = all[Math.min(index, all.length - 1)] ?? list.current;
    row?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <div ref={list}>
      <h4>{roomNames[room]}</h4>
      {rows.map(({ key, ...row }, index) => (
        <div key={key} class="row" data-row>
          <PassageRow
            {...row}
            answer={answer}
            store={store}
            open={(isOpen) => open(isOpen ? row.text : undefined)}
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
  const change = useChange(store, answer);
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
        void change(letter.name, [{ kind: 'note', start, was, pieces }], {
          kind: 'done',
          text: `Afsnittet står i noterne på »${headingOf({ slide, letter })}«.`,
          undo: true,
        }).then((isDone) => {
          // What is refused is still to be read, and can be copied.
          if (isDone) close();
        })
      }
      onCancel={close}
    />
  );
}
