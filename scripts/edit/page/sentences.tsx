import { useRef } from 'preact/hooks';
import type { DraftAnswer, LetterState } from '../messages.ts';
import { claimsToRead, isUnread, slidesToRead, textsOf } from './claims.ts';
import { rowsOf, useOpened } from './opened.ts';
import { ClaimCard, WholeSlide, type SentencesProps } from './sentence-cards.tsx';
import { textsPlace } from './texts.tsx';

/** Where the claims are, after the # of the page's address. */
export const sentencesPlace = 'saetninger';

/** The claims that a new year asks to have read: each with its slide, what the numbers say to it, and what can be done. */
export function Sentences({ answer, store, look }: SentencesProps) {
  const pane = useRef<HTMLElement>(null);
  const { unread, read } = claimsToRead(answer);
  const texts = answer.letters.flatMap((letter) => textsOf(letter, answer));
  const { opened, open } = useOpened(texts);
  const cards = rowsOf(texts, opened).filter(
    ({ text, ...row }) => (text.passage.claim && isUnread(text)) || row.opened,
  );
  const whole = slidesToRead(answer);
  return (
    <section ref={pane} class="sentences">
      <h2 tabIndex={-1}>Sætninger</h2>
      <Progress read={read} left={unread.length + whole.length} />
      <Unreadable answer={answer} />
      <ol class="cards">
        {cards.map(({ key, ...row }, index) => (
          <ClaimCard
            key={key}
            {...row}
            {...{ answer, store, look }}
            open={(isOpen) => open(isOpen ? row.text : undefined)}
            onAnswered={() => goTo(pane.current, index)}
          />
        ))}
        {whole.map((one, index) => (
          <WholeSlide
            key={`${one.letter.name} ${one.slide.key}`}
            of={one}
            {...{ store, look }}
            onAnswered={() => goTo(pane.current, cards.length + index)}
          />
        ))}
      </ol>
    </section>
  );
}

/** How many are read, and what is asked for. */
function Progress({ read, left }: Readonly<{ read: number; left: number }>) {
  const all = read + left;
  return (
    <>
      {all > 0 && (
        <p class="progress">
          <progress max={all} value={read} aria-label="Læste sætninger" /> {read} af {all} læst
        </p>
      )}
      <p class="help">
        {left === 0
          ? 'Ingen sætninger venter på at blive læst.'
          : 'De her sætninger er skrevet til andre tal end dem, der er nu. Læs hver af dem, og sig, om den gælder stadig.'}
      </p>
    </>
  );
}

/** The files whose sentences may not all be here. */
const Unreadable = ({ answer }: Pick<SentencesProps, 'answer'>) => (
  <>
    {answer.letters
      .filter((letter) => isWrong(letter, answer))
      .map(({ name, title }) => (
        <p key={name}>
          I <a href={`#${textsPlace}/${name}`}>{title}</a> er der fejl, så her mangler måske nogle af dens
          sætninger.
        </p>
      ))}
  </>
);

const isWrong = ({ name }: LetterState, { ofSlides }: DraftAnswer): boolean =>
  ofSlides.some(({ file, stops }) => stops && file === name);

/** Gives the focus to the card that comes next, or to the heading when all are answered. */
function goTo(pane: HTMLElement | null, index: number): void {
  const cards = [...(pane?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const next = cards[Math.min(index, cards.length - 1)];
  const button = next?.querySelector<HTMLElement>('.buttons button:not(:disabled)');
  (button ?? pane?.querySelector<HTMLElement>('h2'))?.focus();
}
