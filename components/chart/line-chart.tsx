import { Cell } from './cell.tsx';
import { ChartFigure, type ChartWords } from './chart-figure.tsx';
import { Legend, unknownEntries } from './legend.tsx';
import { YearsFinding } from './years-finding.tsx';
import type { Years } from './years.ts';

/** As many years as have room on one slide. */
const mostYears = 20;

type LineChartProps = ChartWords & {
  /** One number by year, as `alle_aar` has it. Its parts are left out. */
  of: Years;
};

/** One number through many years, as a line. A year without a number is a gap in it. Throws where there are more years than a slide has room for. */
export function LineChart({ of, title = of.title, finding, note = of.note }: LineChartProps) {
  const { columns } = of;
  const figures = columns.map(({ total }) => total);
  const unknown = unknownEntries(figures);
  check(title, columns.length);
  return (
    <ChartFigure
      kind="line"
      leavesOut
      title={title}
      figures={figures}
      legend={unknown.length > 0 && <Legend entries={unknown} />}
      finding={finding ?? <YearsFinding of={of} />}
      note={note}
    >
      <thead>
        <tr>
          <th scope="col">År</th>
          <th scope="col">{title}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ year, total }) => (
          <tr>
            <th scope="row">
              <time datetime={String(year)}>{year}</time>
            </th>
            <Cell of={total} />
          </tr>
        ))}
      </tbody>
    </ChartFigure>
  );
}

function check(title: string, years: number): void {
  if (years < 2)
    throw new Error(`Diagrammet "${title}" har ${years} år. En linje skal have mindst to; brug <KeyFigure>.`);
  if (years > mostYears)
    throw new Error(`Diagrammet "${title}" har ${years} år. Der er plads til ${mostYears}.`);
}
