import type { ComponentChildren } from 'preact';
import { yearOf, type Figure } from '../../data/figure/figure.ts';
import { Year } from '../day/time.tsx';
import { WithoutFootnotes } from '../figure/footnotes.tsx';
import { useSourceLine } from '../figure/slide-figures.ts';
import { Value } from '../figure/value.tsx';

/** What every kind of chart is told in the slide. */
export type ChartProps = {
  /** What is shown, in a few words: "Nye bisiddersager". */
  title: string;
  /** What the chart shows, as a sentence for those who do not see it. */
  finding: ComponentChildren;
  /** What has to be known to read the numbers right. */
  note?: ComponentChildren;
};

/** What a chart is told whose numbers can say for themselves what they are, and what they show. */
export type ChartWords = Partial<ChartProps>;

type ChartFigureProps = ChartProps & {
  /** Which kind it is: "line" is drawn by `components/browser/chart/kinds/line.ts`. */
  kind: string;
  /** Whether its picture may leave numbers out for want of room, and then says so. */
  leavesOut?: boolean;
  /** Every number in the table: base and source are theirs. */
  figures: readonly Figure[];
  legend?: ComponentChildren;
  /** A picture without lengths, which needs no script. Without one, the browser draws the table. */
  picture?: ComponentChildren;
  /** The table's head and body. */
  children: ComponentChildren;
};

/** The frame round every chart: caption, picture, the table it is drawn from, and what the numbers rest on. */
export function ChartFigure({
  kind,
  leavesOut = false,
  title,
  finding,
  note,
  figures,
  legend,
  picture,
  children,
}: ChartFigureProps) {
  const bases = basesOf(figures);
  const areOfYears = new Set(bases.map(yearOf)).size > 1;
  const source = useSourceLine([...figures, ...bases]);
  return (
    <figure class="chart" data-chart={kind} data-drawn={picture ? '' : undefined}>
      <figcaption>
        {title}{' '}
        {leavesOut && (
          <span class="unwritten" aria-hidden="true" hidden>
            Der er ikke plads til alle tal her. De står i tabellen på siden.
          </span>
        )}
        <span class="visually-hidden">
          <WithoutFootnotes>{finding}</WithoutFootnotes> Tallene står i tabellen.
        </span>
      </figcaption>
      <div class="plot" aria-hidden="true">
        {picture}
      </div>
      {legend}
      <details class="chart-table" open>
        <summary hidden>
          <span class="to-show">Vis tallene</span>
          <span class="to-hide">Skjul tallene</span>
        </summary>
        <table>
          <caption class="visually-hidden">{title}</caption>
          {children}
        </table>
      </details>
      <p class="chart-foot">
        {bases.map((base) => (
          <span class="chart-base">
            Procentgrundlag: <Value of={base} /> {base.name}
            {areOfYears && (
              <>
                {' '}
                i <Year of={base} />
              </>
            )}
            .{' '}
          </span>
        ))}
        {note && <span class="chart-note">{note} </span>}
        {source && <span>{source}</span>}
      </p>
    </figure>
  );
}

/** What the shares are shares of, each said once. */
function basesOf(figures: readonly Figure[]): Figure[] {
  const bases = figures.flatMap(({ base }) => base ?? []);
  return [...new Map(bases.map((base) => [JSON.stringify([base.name, base.period]), base])).values()];
}
