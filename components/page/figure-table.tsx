import { isKnown, yearOf, type Figure } from '../../data/figure/figure.ts';
import { CitedInShort } from '../figure/cited.tsx';
import { figureText, statusText } from '../figure/figure-text.ts';
import { Covered } from '../figure/provenance.tsx';
import { grouped } from './grouped.ts';

/** Figures by year, each with its value, how it was reached, and where it stands. */
export function FigureTable({ title, figures }: { title: string; figures: readonly Figure[] }) {
  const byYear = grouped(figures, (figure) => JSON.stringify([figure.period, yearOf(figure)]));
  const yearsOfTotals = new Set(figures.filter(({ period }) => 'since' in period).map(yearOf));
  return (
    <>
      <h3>{title}</h3>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Tal</th>
            <th scope="col">Værdi</th>
            <th scope="col">Kilde</th>
          </tr>
        </thead>
        {[...byYear.values()].map((ofYear) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <Covered of={ofYear[0]} />
                {'since' in ofYear[0].period && yearsOfTotals.size > 1 && ` til og med ${yearOf(ofYear[0])}`}
              </th>
            </tr>
            {ofYear.map((figure) => (
              <FigureRow of={figure} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function FigureRow({ of }: { of: Figure }) {
  return (
    <tr>
      <th scope="row">{of.name}</th>
      <td data-head="Værdi">
        {figureText(of)}
        {!isKnown(of) && of.unit === 'pct.' && ' (pct.)'}
      </td>
      <td data-head="Kilde">
        {of.status !== 'not stated' && `${[statusText(of), of.account].filter(Boolean).join(': ')}. `}
        {of.sources.map((source, index) => (
          <>
            {index > 0 && ' og '}
            <CitedInShort source={source} />
          </>
        ))}
      </td>
    </tr>
  );
}
