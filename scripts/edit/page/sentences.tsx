import { useRef, useState } from 'preact/hooks';
import type { Doubted } from '../../deck/deck.ts';
import type { DraftAnswer, LetterState } from '../messages.ts';
import {
  claimsToRead,
  headingOf,
  keyOf,
  roomNames,
  slidesToRead,
  stageId,
  textsOf,
  type SlideToRead,
  type Text,
} from './claims.ts';
import { PassageRow } from './passage.tsx';
import type { Store } from './store.ts';
import { textsPlace } from './texts.tsx';

/** Where the claims are, after the # of the page's address. */
export const sentencesPlace = 'saetninger';

type Props = Readonly<{ answer: DraftAnswer; store: Store; look: (slide: string) => void }>;

/** The claims that a new year asks to have read: each with its slide, what the numbers say to it, and what can be done. */
export function Sentences({ answer, store, look }: Props) {
  const [open, setOpen] = useState<string>();
  const pane = useRef<HTMLElement>(null);
  const { unread, read } = claimsToRead(answer);
  const cards = answer.letters
    .flatMap((letter) => textsOf(letter, answer))
    .filter((text) => unread.some((one) => keyOf(one) === keyOf(text)) || keyOf(text) === open);
  const whole = slidesToRead(answer);
  return (
    <section ref={pane} class="sentences">
      <h2 tabIndex={-1}>Sætninger</h2>
      <Progress read={read} left={unread.length + whole.length} />
      <Unreadable answer={answer} />
      <ol class="cards">
        {cards.map((text, index) => (
          <ClaimCard
            key={keyOf(text)}
            {...{ text, answer, store, look }}
            isOpen={keyOf(text) === open}
            open={(isOpen) => setOpen(isOpen ? keyOf(text) : undefined)}
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
const Unreadable = ({ answer }: Pick<Props, 'answer'>) => (
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

type CardProps = Props &
  Readonly<{ text: Text; isOpen: boolean; open: (isOpen: boolean) => void; onAnswered: () => void }>;

/** A claim, with why it is to be read. */
function ClaimCard({ text, look, open, ...props }: CardProps) {
  return (
    <li class="card" data-card>
      <h3>
        <button type="button" class="link" onClick={() => look(stageId(text))}>
          {headingOf(text)}
        </button>{' '}
        <small>{roomNames[text.passage.room].toLowerCase()}</small>
      </h3>
      <PassageRow
        {...{ text, ...props }}
        open={(isOpen) => {
          open(isOpen);
          if (isOpen) look(stageId(text));
        }}
      >
        {text.doubt && <Why text={text} doubt={text.doubt} />}
      </PassageRow>
    </li>
  );
}

const isWrong = ({ name }: LetterState, { ofSlides }: DraftAnswer): boolean =>
  ofSlides.some(({ file, stops }) => stops && file === name);

/** A slide without claims that is to be read again as a whole. */
function WholeSlide({
  of,
  store,
  look,
  onAnswered,
}: Pick<Props, 'store' | 'look'> & { of: SlideToRead; onAnswered: () => void }) {
  const { letter, slide, newest } = of;
  const { start, was, written } = slide;
  const heading = headingOf(of);
  const keep = (): void =>
    void store
      .change(letter.name, [{ kind: 'read', start, was, year: newest }], {
        ...{ kind: 'done', undo: true },
        text: `»${heading}« gælder stadig.`,
      })
      .then(onAnswered);
  return (
    <li class="card" data-card>
      <h3>
        <button type="button" class="link" onClick={() => look(stageId(of))}>
          {heading}
        </button>
      </h3>
      <div class="why">
        <p>
          Slidet er læst til {written}, og tallene går nu til {newest}. Dets tekster står under{' '}
          <a href={`#${textsPlace}/${letter.name}`}>Noter og tekster</a>.
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="first" aria-label={`Gælder stadig: ${heading}`} onClick={keep}>
          Gælder stadig
        </button>
      </div>
    </li>
  );
}

/** Why a claim is to be read, and the numbers that it rests on. */
function Why({ text: { passage }, doubt }: Readonly<{ text: Text; doubt: Doubted }>) {
  const { rests } = doubt;
  return (
    <div class="why">
      <p>{reasonOf(doubt)}</p>
      {rests.length > 0 && (
        <ul class="numbers" aria-label="Tal, sætningen hviler på">
          {rests.map(({ name, before, now }) => (
            <li key={`${name} ${now}`}>
              {name}: {before !== undefined && <del>{before}</del>} {before !== undefined && '→'}{' '}
              <ins>{now}</ins>
            </li>
          ))}
        </ul>
      )}
      {passage.stays !== undefined && <p class="help">{passage.stays}</p>}
    </div>
  );
}

function reasonOf({ holds, because, year, newest }: Doubted): string {
  if (holds === false) return `Den holder ikke: ${because}. Skriv den om, eller slet den.`;
  if (holds === 'missing') return `Den venter på tal: ${because}.`;
  if (newest < year) return `Den er læst til ${year}, men tallene går kun til ${newest}.`;
  if (holds === 'unknown')
    return `Den er læst til ${year}, og tallene kan ikke sige, om den passer: ${because}.`;
  return `Den er læst til ${year}. Tallene siger det samme i ${newest}, men passer ordene også?`;
}

/** Gives the focus to the card that comes next, or to the heading when all are answered. */
function goTo(pane: HTMLElement | null, index: number): void {
  const cards = [...(pane?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const next = cards[Math.min(index, cards.length - 1)];
  const button = next?.querySelector<HTMLElement>('.buttons button:not(:disabled)');
  (button ?? pane?.querySelector<HTMLElement>('h2'))?.focus();
}
