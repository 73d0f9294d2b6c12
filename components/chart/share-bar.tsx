import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { danish } from '../../data/figure/number.ts';
import { Value } from '../figure/value.tsx';
import { useRefusal } from '../slide/slide-check.ts';
import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import { ShareTable } from './share-table.tsx';
import { Legend } from './legend.tsx';

type ShareBarProps = ChartProps & {
  /** The parts of the whole, from the left, as the data groups them. */
  of: Readonly<Record<string, Figure>>;
  /** Where it stands in its file. */
  at?: string;
};

/** One bar that is the whole, divided into its parts. Parts that are more than the whole are a mistake. */
export function ShareBar({ of, title, finding, note, at }: ShareBarProps) {
  const refuse = useRefusal();
  const figures = Object.values(of);
  const wrong = mistakeIn(title, figures);
  if (wrong !== undefined) {
    refuse({ at, message: wrong });
    return null;
  }
  const legend = figures.map((share) => ({ name: legendName(share), known: isKnown(share) }));
  return (
    <ChartFigure
      kind="share"
      figures={figures}
      legend={<Legend entries={legend} />}
      title={title}
      finding={finding}
      note={note}
    >
      <ShareTable rows={figures.map((share) => ({ name: share.name, share }))} />
    </ChartFigure>
  );
}

/** What stands in the legend: "65 pct. nye sager", or "nye sager: ikke oplyst", which before them would be their quality. */
function legendName(share: Figure) {
  const { name } = share;
  const value = (
    <b>
      <Value of={share} />
    </b>
  );
  return isKnown(share) ? (
    <>
      {value} {name}
    </>
  ) : (
    <>
      {name}: {value}
    </>
  );
}

/** What is wrong with the parts of a bar; nothing where they can be one whole. */
function mistakeIn(title: string, shares: readonly Figure[]): string | undefined {
  const count = shares.find(({ unit }) => unit !== 'pct.');
  if (count) return `Diagrammet »${title}« viser andele. »${count.name}« er et antal.`;
  const sum = shares.reduce((total, share) => total + (isKnown(share) ? share.value : 0), 0);
  // Whole percentages are each off by up to a half.
  if (sum <= 100 + shares.length / 2) return undefined;
  return `Andelene i »${title}« giver ${danish(Math.round(sum * 10) / 10)} pct. De kan højst give 100. Er de ikke dele af ét hele, så vis dem hver for sig med <KeyFigure>.`;
}
