import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { Value } from '../figure/value.tsx';
import { ChartFigure, type ChartProps } from './chart-figure.tsx';
import { ShareTable } from './share-table.tsx';
import { Legend } from './legend.tsx';

type Part = Readonly<{ name: string; share: Figure }>;

/** The parts of the whole, from the left: each by its name, or as the data groups them, where each share has its own. */
type ShareBarProps = ChartProps & ({ of: Readonly<Record<string, Figure>> } | { parts: readonly Part[] });

/** One bar that is the whole, divided into its parts. Throws where the parts are more than the whole. */
export function ShareBar({ title, finding, note, ...what }: ShareBarProps) {
  const parts = 'of' in what ? Object.values(what.of).map(partOf) : what.parts;
  const figures = parts.map(({ share }) => share);
  check(title, figures);
  const legend = parts.map((part) => ({ name: legendName(part), known: isKnown(part.share) }));
  return (
    <ChartFigure
      kind="share"
      figures={figures}
      legend={<Legend entries={legend} />}
      title={title}
      finding={finding}
      note={note}
    >
      <ShareTable rows={parts} />
    </ChartFigure>
  );
}

/** What stands in the legend: "65 pct. nye sager", or "nye sager: ikke oplyst", which before them would be their quality. */
function legendName({ name, share }: Part) {
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

const partOf = (share: Figure): Part => ({ name: share.name, share });

function check(title: string, shares: readonly Figure[]): void {
  const count = shares.find(({ unit }) => unit !== 'pct.');
  if (count) throw new Error(`Diagrammet "${title}" viser andele. "${count.name}" er et antal.`);
  const sum = shares.reduce((total, share) => total + (isKnown(share) ? share.value : 0), 0);
  // Whole percentages are each off by up to a half.
  if (sum > 100 + shares.length / 2)
    throw new Error(`Andelene i "${title}" giver ${sum} pct. De kan højst give 100.`);
}
