import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnyAsked, DraftAnswer, LetterSlide, LetterState } from '../messages.ts';
import type { Doing } from './row-props.ts';
import { SlideRow } from './slide-row.tsx';
import type { Store } from './store.ts';
import { Unbegun } from './unbegun.tsx';
import { useChange } from './use-change.ts';

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
  useLayoutEffect(() => {
    if (open?.focus === undefined) return;
    const row = list.current?.querySelector(`[data-slide="${open.file} ${open.index}"]`);
    row?.querySelector<HTMLElement>(`[data-do="${open.focus}"]`)?.focus();
  }, [open]);
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
        <ItemSlides key={letter.name} {...{ letter, answer, store, look, open, setOpen }} />
      ))}
      <Unbegun answer={answer} store={store} onBegun={(file) => setOpen({ file, index: 1, focus: 'name' })} />
    </div>
  );
}

type ItemProps = Props &
  Readonly<{ letter: LetterState; open: Open | undefined; setOpen: (open: Open | undefined) => void }>;

/** The slides of an agenda item, and the way back to how they were before its file was saved. */
function ItemSlides({ letter, open, setOpen, store, ...props }: ItemProps) {
  const { name, title, isDraft, inOrder } = letter;
  return (
    <section aria-label={title}>
      <h3>
        {title}
        {isDraft && <span class="draft"> (kladde)</span>}
      </h3>
      {inOrder === undefined ? (
        <p>
          {name} kan ikke læses, som den er skrevet. Ret den i et skriveprogram; så er dens slides her igen.
        </p>
      ) : (
        <SlideRows inOrder={inOrder} {...{ letter, open, setOpen, store }} {...props} />
      )}
      {open?.file === name && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setOpen(undefined);
            void store.takeBackSave(name);
          }}
        >
          Tilbage før sidste gem af »{title}«
        </button>
      )}
    </section>
  );
}

function SlideRows({
  inOrder,
  letter,
  open,
  setOpen,
  answer,
  store,
  look,
}: ItemProps & Readonly<{ inOrder: readonly LetterSlide[] }>) {
  const file = letter.name;
  const change = useChange(store, answer);
  const done = async (asked: AnyAsked, { said, at, focus }: Doing): Promise<boolean> => {
    const isDone = await change(file, [asked], { kind: 'done', text: said, undo: true });
    if (isDone) setOpen({ file, index: at, focus });
    return isDone;
  };
  return (
    <ol class="slide-list">
      {inOrder.map((slide, index) => (
        <SlideRow
          key={keyOf(inOrder, index)}
          {...{ slide, index, letter, done }}
          parts={answer.parts}
          isOpen={open?.file === file && open.index === index}
          toggle={(isOpen) => {
            setOpen(isOpen ? { file, index } : undefined);
            if (isOpen && slide.address !== '') look(slide.address);
          }}
        />
      ))}
    </ol>
  );
}

/** What a slide is told from the others of its file by; of two that are called the same, by which of them it is. */
function keyOf(slides: readonly LetterSlide[], index: number): string {
  const names = slides.slice(0, index + 1).map(({ kind, id }) => `${kind} ${id}`);
  const own = names.at(-1) ?? '';
  return `${own} ${names.filter((name) => name === own).length}`;
}
