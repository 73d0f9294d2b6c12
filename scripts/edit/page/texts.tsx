import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../mdx/located.ts';
import type { DraftAnswer, LetterState } from '../messages.ts';
import { headingOf, stageId, textsOf, toldApart, toldOfStrangers } from './claims.ts';
import { Told } from './passage.tsx';
import { RoomTexts } from './room-texts.tsx';
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
      <Told of={toldOfStrangers(answer)} />
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
      <Told of={apart} />
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
          <section key={slide.id || slide.key} class="slide-texts">
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
