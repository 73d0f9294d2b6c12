import type { Figure } from '../../data/figure/figure.ts';
import { Cell } from './cell.tsx';

/** The table of a chart that shows one share a row. */
export function ShareTable({ rows }: { rows: readonly Readonly<{ name: string; share: Figure }>[] }) {
  return (
    <>
      <thead>
        <tr>
          <td />
          <th scope="col">Andel</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share }) => (
          <tr>
            <th scope="row">{name}</th>
            <Cell of={share} />
          </tr>
        ))}
      </tbody>
    </>
  );
}
