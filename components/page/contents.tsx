import type { Programme } from '../../data/programme.ts';
import { Clock } from '../day/time.tsx';
import { Method } from './method.tsx';
import type { Beside } from './page-links.tsx';
import { Told } from './told.tsx';

type ContentsProps = {
  /** The slides with findings or quotes: their links, and their names as HTML. */
  told: readonly Readonly<{ id: string; name: string }>[];
  programme: Programme;
  beside: Beside;
  /** The first slide after the title, which is what there is to read of the first item. */
  first: string | undefined;
  /** Whether the page opens with what was found. */
  hasOpening: boolean;
};

/** What there is on the page: what was found, the day's items that there is something to read of, and the sources. */
export function Contents({ told, programme: { items }, beside, first, hasOpening }: ContentsProps) {
  const [opening] = items;
  const closing = items.at(-1);
  const read = items.filter((item) => item.kind !== 'pause' && !(item === closing && item.kind === 'ramme'));
  return (
    <div class="contents-list">
      {(hasOpening || told.length > 0) && (
        <>
          <p>Det vigtigste</p>
          <ul>
            {hasOpening && (
              <li>
                <a href={`#${Told.id}`}>Overblik</a>
              </li>
            )}
            {told.map(({ id, name }) => (
              <li>
                <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: name }} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Dagen</p>
      <ul>
        {read.map(({ id, start, title }) => (
          <li>
            <a href={`#${id === opening?.id ? (first ?? id) : id}`}>
              <Clock minutes={start} /> {title}
            </a>
          </li>
        ))}
      </ul>
      <p>Bag om tallene</p>
      <ul>
        <li>
          <a href={`#${Method.id}`}>Kilder og metode</a>
        </li>
        {beside.pdfs && (
          <li>
            <a href={beside.pdfs.handout}>Hent som PDF</a>
          </li>
        )}
      </ul>
    </div>
  );
}
