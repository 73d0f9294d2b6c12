import { useState } from 'preact/hooks';
import type { LetterSlide, LetterState, OfferedPart } from '../messages.ts';
import { PhotoForm } from './photo-form.tsx';
import { ReadySlides } from './ready-slides.tsx';
import type { RowProps } from './row-props.ts';
import { SlideTools, type Below } from './slide-tools.tsx';

type Props = Omit<RowProps, 'name'> &
  Readonly<{ parts: readonly OfferedPart[]; isOpen: boolean; toggle: (isOpen: boolean) => void }>;

/** A slide in the list: its heading, and, while it is open, what can be done to it. */
export function SlideRow({ parts, isOpen, toggle, ...props }: Props) {
  const { slide, index, letter } = props;
  const [below, show] = useState<Below>();
  const [dropped, drop] = useState<File>();
  const { isOver, takes } = usePicturesInto((file) => {
    if (!isOpen) toggle(true);
    drop(file);
    show('photo');
  });
  const close = (): void => {
    show(undefined);
    drop(undefined);
  };
  const own: RowProps = { ...props, name: nameOf(slide, letter) };
  return (
    <li
      data-slide={`${letter.name} ${index}`}
      class={`${slide.isHidden ? 'is-hidden' : ''} ${isOver ? 'is-dropped-on' : ''}`}
      {...takes}
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
        {own.name}
        {slide.isHidden && <span class="mark">skjult</span>}
      </button>
      {isOpen && <OpenSlide {...own} {...{ parts, below, show, dropped, close }} />}
    </li>
  );
}

/** Takes the picture that is dropped on an element, or pasted in it. */
function usePicturesInto(take: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const takes = {
    onDragOver: () => setOver(true),
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    },
    onPaste: ({ clipboardData }: ClipboardEvent) => {
      const file = clipboardData?.files[0];
      if (file) take(file);
    },
  };
  return { isOver, takes };
}

type OpenProps = RowProps &
  Readonly<{
    parts: readonly OfferedPart[];
    below: Below;
    show: (below: Below) => void;
    dropped: File | undefined;
    close: () => void;
  }>;

/** The tools of a slide, and what one of them has opened. */
function OpenSlide({ parts, below, show, dropped, close, ...own }: OpenProps) {
  return (
    <div class="slide-tools" role="group" aria-label={own.name}>
      <SlideTools {...own} below={below} show={(next) => (next === below ? close() : show(next))} />
      {below === 'parts' && (
        <ReadySlides
          parts={parts}
          pick={(part) => {
            close();
            void addAfter(own, part);
          }}
        />
      )}
      {below === 'photo' && <PhotoForm {...own} dropped={dropped} close={close} />}
    </div>
  );
}

const addAfter = ({ slide, index, name, done }: RowProps, part: OfferedPart): Promise<boolean> =>
  done(
    { kind: 'slide-add', slide: { index, id: slide.id }, part: part.id },
    {
      said: `Et nyt slide, »${part.name}«, er sat ind efter »${name}«. Teksten på det er et eksempel.`,
      at: index + 1,
      focus: 'name',
    },
  );

/** What a slide is called where it has no heading of its own. */
function nameOf({ kind, heading, id }: LetterSlide, { title }: LetterState): string {
  if (kind === 'Opening') return heading || title;
  if (kind === 'QuotesAlone') return 'Børnenes ord, ét slide til hvert';
  // A hidden film has its heading from the data.
  return heading || `${id.slice(0, 1).toLocaleUpperCase('da')}${id.slice(1).replaceAll('-', ' ')}`;
}
