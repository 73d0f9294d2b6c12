import { isKnown } from '../../data/figure/figure.ts';
import { figureText } from '../figure/figure-text.ts';
import { Cell } from './cell.tsx';
import { ChartFigure, type ChartWords } from './chart-figure.tsx';
import { Legend, unknownEntries } from './legend.tsx';
import { YearsFinding } from './years-finding.tsx';
import type { YearColumn, Years } from './years.ts';

/** As many series as there are colours that can be told from each other. */
const mostSeries = 5;

type ColumnChartProps = ChartWords & {
  /** One number by year, as `alle_aar` has it, with its parts. */
  of: Years;
};

/** Years side by side, each a column of parts. Throws where a year's parts do not match the series. */
export function ColumnChart({ of, title = of.title, finding, note = of.note }: ColumnChartProps) {
  const { series, columns } = of;
  check(title, series, columns);
  const figures = columns.flatMap(({ total, parts }) => [...parts, total]);
  const heads = ['År', ...series, 'I alt'];
  const legend = [...series.map((name) => ({ name, known: true })), ...unknownEntries(figures)];
  return (
    <ChartFigure
      kind="column"
      leavesOut
      figures={figures}
      legend={legend.length > 0 && <Legend entries={legend} />}
      title={title}
      finding={finding ?? <YearsFinding of={of} />}
      note={note}
    >
      <thead
        data-long={figures.some((figure) => figureText(figure).length > 7 && isKnown(figure)) || undefined}
      >
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ year, total, parts }) => (
          <tr>
            <th scope="row">
              <time datetime={String(year)}>{year}</time>
            </th>
            {[...parts, total].map((figure, at) => (
              <Cell of={figure} head={heads[at + 1]} />
            ))}
          </tr>
        ))}
      </tbody>
    </ChartFigure>
  );
}

function check(title: string, series: readonly string[], columns: readonly YearColumn[]): void {
  const has = `Diagrammet "${title}" har ${series.length} ${series.length === 1 ? 'serie' : 'serier'}`;
  if (series.length > mostSeries) throw new Error(`${has}. Der er farver til ${mostSeries}.`);
  const odd = columns.find(({ parts }) => parts.length !== series.length);
  if (odd) throw new Error(`${has}, men ${odd.year} har ${odd.parts.length} tal.`);
}
