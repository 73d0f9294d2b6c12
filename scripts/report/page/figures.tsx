import type { ChangedFigure } from '../compare/figures.ts';

/** The figures that say something else, with how much more they are. */
export const Figures = ({ figures }: Readonly<{ figures: readonly ChangedFigure[] }>) => (
  <table class="figures">
    <caption>Tal, der er ændret, nye eller væk</caption>
    <thead>
      <tr>
        <th scope="col">Tal</th>
        <th scope="col">Før</th>
        <th scope="col">Nu</th>
        <th scope="col">Forskel</th>
      </tr>
    </thead>
    <tbody>
      {figures.map(({ name, unit, years, before, after, difference, slides }) => (
        <tr>
          <th scope="row">
            {name} <span class="aside">{[unit, years].filter(Boolean).join(', ')}</span>
            {slides.length > 0 && <span class="aside block">Vises på {slides.join(', ')}</span>}
          </th>
          <td>{before ?? '–'}</td>
          <td>{after ?? '–'}</td>
          <td>{difference ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
