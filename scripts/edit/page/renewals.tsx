import { asList, at, textAt } from '../../../data/read/content.ts';
import type { FileState, LetterState } from '../messages.ts';
import { useOpenFile } from './desk-context.ts';
import { focusAfter } from './focus-after.ts';
import { textsPlace } from './texts.tsx';

/** The file that `npm run nyt-aar` lists what is still last year's in. */
export const renewalsName = 'data/fornyes.yaml';

type Props = Readonly<{ files: readonly FileState[]; letters: readonly LetterState[] }>;

/** What a new year has to look through: each with a link to where it stands, until it is done. */
export function Renewals({ files, letters }: Props) {
  const { content } = useOpenFile();
  const rows = asList(at(content, 'fornyes'));
  // A list from before it was counted has no bar.
  const all = Number(textAt(content, 'i_alt')) || 0;
  return (
    <section class="renewals">
      {all > 0 && (
        <p>
          <label for="aarets-liste">
            {all - rows.length} af {all} er klaret.
          </label>{' '}
          <progress id="aarets-liste" max={all} value={all - rows.length} />
        </p>
      )}
      <p>
        {rows.length === 0
          ? 'Alt er set igennem. Tryk Gem.'
          : `${rows.length} ting er stadig fra før ${textAt(content, 'aar')}. Tag dem fra toppen: se efter, ret det, der ikke passer mere, og tryk Klaret.`}
      </p>
      <ol>
        {rows.map((row, index) => {
          const [what, where] = [textAt(row, 'hvad'), textAt(row, 'hvor')];
          return <Renewal key={`${what} ${where}`} {...{ what, where, index, files, letters }} />;
        })}
      </ol>
    </section>
  );
}

/** One of them, with the way to its file, where that is one of the day's. */
function Renewal({
  what,
  where,
  index,
  files,
  letters,
}: Props & Readonly<{ what: string; where: string; index: number }>) {
  const { store, file } = useOpenFile();
  const there = [...files, ...letters].find(({ name }) => name === where);
  const done = (): void =>
    void focusAfter(
      store.change(file.name, [{ kind: 'drop', path: ['fornyes', index] }], {
        kind: 'done',
        text: `»${what}« er klaret.`,
        undo: true,
      }),
      `klaret-${index}`,
      `klaret-${index - 1}`,
    );
  return (
    <li>
      <span>
        {what}, i{' '}
        {there ? (
          <a href={'form' in there ? `#${there.name}` : `#${textsPlace}/${there.name}`}>{there.title}</a>
        ) : (
          where
        )}
      </span>
      <button type="button" id={`klaret-${index}`} aria-label={`${what} er klaret`} onClick={done}>
        Klaret
      </button>
    </li>
  );
}
