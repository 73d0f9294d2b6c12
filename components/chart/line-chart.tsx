import type { OverYears } from '../../data/subjects/in-slides.ts';
import { useRefusal } from '../slide/slide-check.ts';
import { Cell } from './cell.tsx';
import { ChartFigure, type ChartWords } from './chart-figure.tsx';
import { Legend, unknownEntries } from './legend.tsx';
import { YearsFinding } from './years-finding.tsx';

/** As many years as have room on one slide. */
const mostYears = 20;

type LineChartProps = ChartWords & {
  /** One number by year, as `alle_aar` has it. Its parts are left out. */
  of: OverYears;
  /** Where it stands in its file. */
  at?: string;
};

/** One number through many years, as a line. A year without a number is a gap in it. More years than a slide has room for are a mistake. */
export function LineChart({ of, title = of.title, finding, note = of.note, at }: LineChartProps) {
  const refuse = useRefusal();
  const { columns } = of;
  const figures = columns.map(({ total }) => total);
  const unknown = unknownEntries(figures);
  const wrong = mistakeIn(title, columns.length);
  if (wrong !== undefined) {
    refuse({ at, message: wrong });
    return null;
  }
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

/** What is wrong with how many years there are; nothing where a line can show them. */
function mistakeIn(title: string, years: number): string | undefined {
  if (years < 2)
    return `Diagrammet »${title}« har kun ét år. En linje skal have mindst to. Vis tallet med <KeyFigure>.`;
  if (years > mostYears)
    return `Diagrammet »${title}« har ${years} år. En linje har plads til ${mostYears}. Vis tallene i en tabel.`;
  return undefined;
}
