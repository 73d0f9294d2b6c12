import type { ChangedRow } from '../compare/rows.ts';

type Both = Readonly<{ before: string | undefined; after: string | undefined }>;

/** A text as it was and as it is, one under the other. */
export const BeforeAfter = ({ before, after }: Both) => (
  <dl class="both">
    {before !== undefined && (
      <div>
        <dt>Før</dt>
        <dd class="before">{before}</dd>
      </div>
    )}
    <div>
      <dt>Nu</dt>
      <dd>{after ?? 'Slettet'}</dd>
    </div>
  </dl>
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
