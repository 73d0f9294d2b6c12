import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../mdx/located.ts';
import type { DraftAnswer, LetterState } from '../messages.ts';
import { headingOf, keyOf, roomNames, stageId, textsOf, toldApart, type Text } from './claims.ts';
import { insertables } from './numbers-to-insert.ts';
import { PassageEditor } from './passage-editor.tsx';
import { PassageRow } from './passage.tsx';
import type { Store } from './store.ts';

/** Where the texts of all slides are, after the # of the page's address; a file of them after a slash. */
export const textsPlace = 'tekster';

type Props = Readonly<{
  answer: DraftAnswer;
  store: Store;
  /** The slide file that is asked for: "slides/intro.mdx". */
  asked: string;
  look: (slide: string) => void;
}>;

/** Every text of the slides and their notes, file by file. */
export function Texts({ answer, store, asked, look }: Props) {
  return (
    <section>
      <h2>Noter og tekster</h2>
      <p class="help">
        Her står alt, der er skrevet på slides og i noterne. Det, der kommer fra data, står på grå bund og
        rettes dér.
      </p>
      {answer.letters.map((letter) => (
        <Letter key={letter.name} isAsked={letter.name === asked} {...{ letter, answer, store, look }} />
      ))}
    </section>
  );
}

function Letter({
  letter,
  answer,
  store,
  look,
  isAsked,
}: Omit<Props, 'asked'> & { letter: LetterState; isAsked: boolean }) {
  const [isOpen, setOpen] = useState(isAsked);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    setOpen(true);
    place.current?.querySelector('summary')?.focus();
    place.current?.scrollIntoView();
  }, [isAsked]);
  const apart = toldApart(letter, answer);
  return (
    <details ref={place} class="letter" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {letter.title}
        {letter.isDraft && <span class="draft"> (kladde)</span>}
      </summary>
      {apart.length > 0 && (
        <ul class="told">
          {apart.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {letter.slides === undefined && (
        <p>Filen kan ikke læses, som den er skrevet. Ret den i et skriveprogram; så er den her igen.</p>
      )}
      {isOpen && <Slides {...{ letter, answer, store, look }} />}
    </details>
  );
}

function Slides({ letter, answer, store, look }: Omit<Props, 'asked'> & { letter: LetterState }) {
  const texts = textsOf(letter, answer);
  return (
    <>
      {(letter.slides ?? []).map((slide) => {
        const own = texts.filter((text) => text.slide === slide);
        return (
          <section key={slide.key} class="slide-texts">
            <h3>
              <button type="button" class="link" onClick={() => look(stageId({ slide, letter }))}>
                {headingOf({ slide, letter })}
              </button>
            </h3>
            {rooms.map((room) => (
              <RoomTexts
                key={room}
                room={room}
                texts={own.filter(({ passage }) => passage.room === room)}
                {...{ letter, slide, answer, store }}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

const rooms: readonly Room[] = ['slide', 'notes', 'background'];

type RoomProps = Readonly<{ room: Room; texts: readonly Text[] }> &
  Pick<Text, 'letter' | 'slide'> &
  Pick<Props, 'answer' | 'store'>;

function RoomTexts({ room, texts, letter, slide, answer, store }: RoomProps) {
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
            goTo(texts.length);
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
  return (
    <PassageEditor
      label="Det nye afsnit i noterne"
      pieces={[]}
      insertable={insertables([], answer.names, slide.about)}
      claim={undefined}
      told={[]}
      onWrite={() => undefined}
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
