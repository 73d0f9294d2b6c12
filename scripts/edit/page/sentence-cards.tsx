import type { Doubted } from '../../deck/deck.ts';
import type { DraftAnswer } from '../messages.ts';
import { headingOf, roomNames, stageId, type SlideToRead, type Text } from './claims.ts';
import type { Row } from './opened.ts';
import { PassageRow } from './passage.tsx';
import type { Store } from './store.ts';
import { textsPlace } from './texts.tsx';

/** What the pane of sentences and its cards go by. */
export type SentencesProps = Readonly<{ answer: DraftAnswer; store: Store; look: (slide: string) => void }>;

type CardProps = SentencesProps &
  Omit<Row, 'key'> &
  Readonly<{ open: (isOpen: boolean) => void; onAnswered: () => void }>;

/** A claim, with why it is to be read. */
export function ClaimCard({ text, look, open, ...props }: CardProps) {
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

/** A slide without claims that is to be read again as a whole. */
export function WholeSlide({
  of,
  store,
  look,
  onAnswered,
}: Pick<SentencesProps, 'store' | 'look'> & { of: SlideToRead; onAnswered: () => void }) {
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
