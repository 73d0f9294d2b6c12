import { useState } from 'preact/hooks';
import type { AnyAsked, LetterSlide, LetterState, OfferedPart } from '../messages.ts';
import { PhotoForm } from './photo-form.tsx';
import type { Store } from './store.ts';

/** What is said of something that was done, and where one is afterwards: at which slide, and at what of it. */
export type Doing = Readonly<{ said: string; at: number; focus: string }>;

type Done = (change: AnyAsked, doing: Doing) => Promise<void>;

/** What a part of a slide's row is told. */
export type RowProps = Readonly<{
  slide: LetterSlide;
  index: number;
  letter: LetterState;
  store: Store;
  done: Done;
}>;

type Props = RowProps &
  Readonly<{ parts: readonly OfferedPart[]; isOpen: boolean; toggle: (isOpen: boolean) => void }>;

/** What is below a slide's tools. */
type Below = 'parts' | 'photo' | undefined;

/** A slide in the list: its heading, and, while it is open, what can be done to it. */
export function SlideRow({ parts, isOpen, toggle, ...props }: Props) {
  const { slide, index, letter } = props;
  const [below, show] = useState<Below>();
  const [dropped, drop] = useState<File>();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    if (!isOpen) toggle(true);
    drop(file);
    show('photo');
  };
  const close = (): void => {
    show(undefined);
    drop(undefined);
  };
  const name = nameOf(slide, letter);
  return (
    <li
      data-slide={`${letter.name} ${index}`}
      class={`${slide.isHidden ? 'is-hidden' : ''} ${isOver ? 'is-dropped-on' : ''}`}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
      onPaste={(event) => take(event.clipboardData?.files[0])}
    >
      <button
        type="button"
        class="slide-name"
        data-do="name"
        aria-expanded={isOpen}
        onClick={() => {
          close();
          toggle(!isOpen);
        }}
      >
        {name}
        {slide.isHidden && <span class="mark">skjult</span>}
      </button>
      {isOpen && (
        <div class="slide-tools" role="group" aria-label={name}>
          <Tools
            {...props}
            name={name}
            below={below}
            show={(next) => (next === below ? close() : show(next))}
          />
          {below === 'parts' && (
            <Parts
              parts={parts}
              pick={({ id, name: picked }) => {
                close();
                const said = `Et nyt slide, »${picked}«, er sat ind efter »${name}«. Teksten på det er et eksempel.`;
                void props.done(
                  { kind: 'slide-add', slide: { index, id: slide.id }, part: id },
                  { said, at: index + 1, focus: 'name' },
                );
              }}
            />
          )}
          {below === 'photo' && <PhotoForm {...props} name={name} dropped={dropped} close={close} />}
        </div>
      )}
    </li>
  );
}

/** What a slide is called where it has no heading of its own. */
function nameOf({ kind, heading, id }: LetterSlide, { title }: LetterState): string {
  if (kind === 'Opening') return heading || title;
  if (kind === 'QuotesAlone') return 'Børnenes ord, ét slide til hvert';
  // A hidden film has its heading from the data.
  return heading || `${id.slice(0, 1).toLocaleUpperCase('da')}${id.slice(1).replaceAll('-', ' ')}`;
}

type ToolProps = RowProps & Readonly<{ name: string; below: Below; show: (next: Below) => void }>;

function Tools({ slide, index, letter, done, name, below, show }: ToolProps) {
  const all = letter.inOrder ?? [];
  const first = all.findLastIndex(({ isOwn }, at) => isOwn && at <= index) + 1;
  const own = { index, id: slide.id };
  const isSeveral = slide.kind === 'WithQuotes';
  const move = (by: number, said: string, focus: string) => ({
    can: index + by >= first && index + by < all.length && all[index + by]?.isOwn === false,
    act: () => void done({ kind: 'slide-move', slide: own, to: index + by }, { said, at: index + by, focus }),
  });
  const tools: readonly Readonly<{ id: string; text: string; can?: boolean; act: () => void }>[] = [
    { id: 'up', text: 'Flyt op', ...move(-1, `»${name}« er flyttet op.`, 'up') },
    { id: 'down', text: 'Flyt ned', ...move(1, `»${name}« er flyttet ned.`, 'down') },
    {
      id: 'hide',
      text: slide.isHidden ? 'Vis' : 'Skjul',
      can: !isSeveral,
      act: () =>
        void done(
          { kind: 'slide-hide', slide: own, hidden: !slide.isHidden },
          {
            said: slide.isHidden
              ? `»${name}« vises igen.`
              : `»${name}« er skjult. Det er stadig her, men ingen steder i dagen.`,
            at: index,
            focus: 'hide',
          },
        ),
    },
    {
      id: 'copy',
      text: 'Kopiér',
      can: !isSeveral,
      act: () =>
        void done(
          { kind: 'slide-copy', slide: own },
          { said: `»${name}« er kopieret. Kopien står lige efter.`, at: index + 1, focus: 'name' },
        ),
    },
    {
      id: 'drop',
      text: 'Fjern',
      act: () =>
        void done(
          { kind: 'slide-drop', slide: own },
          { said: `»${name}« er fjernet.`, at: Math.min(index, all.length - 2), focus: 'name' },
        ),
    },
  ];
  return (
    <div class="buttons">
      {(slide.isOwn ? [] : tools).map(({ id, text, can = true, act }) => (
        <button
          key={id}
          type="button"
          data-do={id}
          aria-disabled={!can}
          onClick={() => {
            if (can) act();
          }}
        >
          {text}
        </button>
      ))}
      <button type="button" data-do="add" aria-expanded={below === 'parts'} onClick={() => show('parts')}>
        Nyt slide efter
      </button>
      <button type="button" data-do="photo" aria-expanded={below === 'photo'} onClick={() => show('photo')}>
        Sæt et billede ind
      </button>
    </div>
  );
}

type PartsProps = Readonly<{ parts: readonly OfferedPart[]; pick: (part: OfferedPart) => void }>;

/** The slides that one can begin from, each with its picture. */
function Parts({ parts, pick }: PartsProps) {
  if (parts.length === 0)
    return (
      <p>Filen slides/README.md, som eksemplerne er i, er her ikke. Sæt den tilbage; så er de her igen.</p>
    );
  return (
    <ul class="parts" aria-label="Vælg, hvad det nye slide begynder som">
      {parts.map((part) => (
        <li key={part.id}>
          <button type="button" onClick={() => pick(part)}>
            {part.picture !== undefined && <img src={`/${part.picture}`} alt="" loading="lazy" />}
            {part.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
