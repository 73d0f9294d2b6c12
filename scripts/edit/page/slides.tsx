import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnyAsked, DraftAnswer, LetterState } from '../messages.ts';
import type { Doing } from './row-props.ts';
import { SlideRow } from './slide-row.tsx';
import type { Store } from './store.ts';
import { Unbegun } from './unbegun.tsx';

/** What the page of slides is called in the address. */
export const slidesPage = 'slides';

type Props = Readonly<{
  answer: DraftAnswer;
  store: Store;
  /** Shows a slide beside the page, by its id. */
  look: (id: string) => void;
}>;

/** The slide whose tools are shown, by its file and its place there; `focus` is the one of them that is gone to. */
type Open = Readonly<{ file: string; index: number; focus?: string }>;

/** The slides of the day, item for item, to be moved, hidden, copied, added and taken away. */
export function Slides({ answer, store, look }: Props) {
  const [open, setOpen] = useState<Open>();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open?.focus === undefined) return;
    const row = list.current?.querySelector(`[data-slide="${open.file} ${open.index}"]`);
    row?.querySelector<HTMLElement>(`[data-do="${open.focus}"]`)?.focus();
  }, [open]);
  const done = async (letter: LetterState, change: AnyAsked, { said, at, focus }: Doing): Promise<void> => {
    await store.change(letter.name, [change], { kind: 'done', text: said, undo: true });
    setOpen({ file: letter.name, index: at, focus });
  };
  return (
    // A picture that is dropped beside a slide is not opened in place of the page.
    <div
      class="slides-page"
      ref={list}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        store.say({ kind: 'wrong', text: 'Slip billedet på det slide, det skal stå på.' });
      }}
    >
      <h2>Slides</h2>
      <p class="help">
        Tryk på et slide for at se det og for at flytte, skjule, kopiere eller fjerne det. Et billede sættes
        ind ved at slippe det på et slide.
      </p>
      {answer.letters.map((letter) => (
        <section key={letter.name} aria-label={letter.title}>
          <h3>
            {letter.title}
            {letter.isDraft && <span class="draft"> (kladde)</span>}
          </h3>
          {letter.inOrder === undefined ? (
            <p>
              {letter.name} kan ikke læses, som den er skrevet. Ret den i et skriveprogram; så er dens slides
              her igen.
            </p>
          ) : (
            <ol class="slide-list">
              {letter.inOrder.map((slide, index) => (
                <SlideRow
                  key={keyOf(letter.inOrder ?? [], index)}
                  {...{ slide, index, letter }}
                  parts={answer.parts}
                  isOpen={open?.file === letter.name && open.index === index}
                  toggle={(isOpen) => {
                    setOpen(isOpen ? { file: letter.name, index } : undefined);
                    if (isOpen && slide.address !== '') look(slide.address);
                  }}
                  done={(change, doing) => done(letter, change, doing)}
                />
              ))}
            </ol>
          )}
          {open?.file === letter.name && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setOpen(undefined);
                void store.takeBackSave(letter.name);
              }}
            >
              Tilbage før sidste gem af »{letter.title}«
            </button>
          )}
        </section>
      ))}
      <Unbegun answer={answer} store={store} onBegun={(file) => setOpen({ file, index: 1, focus: 'name' })} />
    </div>
  );
}

/** What a slide is told from the others of its file by; of two that are called the same, by which of them it is. */
function keyOf(slides: NonNullable<LetterState['inOrder']>, index: number): string {
  const names = slides.slice(0, index + 1).map(({ kind, id }) => `${kind} ${id}`);
  const own = names.at(-1) ?? '';
  return `${own} ${names.filter((name) => name === own).length}`;
}
