import { isKnown } from '../../data/figure/figure.ts';
import type { OverYears } from '../../data/subjects/in-slides.ts';
import { figureText } from '../figure/figure-text.ts';
import { useRefusal } from '../slide/slide-check.ts';
import { Cell } from './cell.tsx';
import { ChartFigure, type ChartWords } from './chart-figure.tsx';
import { Legend, unknownEntries } from './legend.tsx';
import { YearsFinding } from './years-finding.tsx';

/** As many series as there are colours that can be told from each other. */
const mostSeries = 5;

type ColumnChartProps = ChartWords & {
  /** One number by year, as `alle_aar` has it, with its parts. */
  of: OverYears;
  /** Where it stands in its file. */
  at?: string;
};

/** Years side by side, each a column of parts. More parts than there are colours for are a mistake. */
export function ColumnChart({ of, title = of.title, finding, note = of.note, at }: ColumnChartProps) {
  const refuse = useRefusal();
  const { series, columns } = of;
  if (series.length > mostSeries) {
    refuse({ at, message: tooMany(title, series.length) });
    return null;
  }
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

const tooMany = (title: string, parts: number): string =>
  `Diagrammet »${title}« har ${parts} dele. Der er farver til ${mostSeries}. Vis tallet uden dele med <LineChart>, eller saml nogle af delene i felter.yaml.`;
