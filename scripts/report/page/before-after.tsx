import { changedWords, type Piece } from '../compare/changed-words.ts';
import type { ChangedRow } from '../compare/rows.ts';

type Both = Readonly<{ before: string | undefined; after: string | undefined }>;

/** A text as it was and as it is, one under the other, with the words marked that are others. */
export function BeforeAfter({ before, after }: Both) {
  const words = before !== undefined && after !== undefined ? changedWords(before, after) : undefined;
  return (
    <dl class="both">
      {before !== undefined && (
        <div>
          <dt>Før</dt>
          <dd class="before">{words ? <Marked pieces={words.before} /> : before}</dd>
        </div>
      )}
      <div>
        <dt>{before === undefined ? 'Ny' : 'Nu'}</dt>
        <dd>{words ? <Marked pieces={words.after} /> : (after ?? 'Slettet')}</dd>
      </div>
    </dl>
  );
}

const Marked = ({ pieces }: Readonly<{ pieces: readonly Piece[] }>) => (
  <>
    {pieces.map(({ text, isChanged }, index) => (
      <>
        {index > 0 && ' '}
        {isChanged ? <mark>{text}</mark> : text}
      </>
    ))}
  </>
);

type RowsProps = Readonly<{ caption: string; rows: readonly ChangedRow[] }>;

/** A table of what was and is: a row each. */
export const Rows = ({ caption, rows }: RowsProps) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Hvad</th>
        <th scope="col">Før</th>
        <th scope="col">Nu</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ what, before, after }) => (
        <tr>
          <th scope="row">{what}</th>
          <td>{before ?? '–'}</td>
          <td>{after ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
