import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { Value } from '../value.tsx';
import { ChartFigure, type ChartProps } from './figure.tsx';
import { ShareTable } from './share-table.tsx';
import { Legend } from './legend.tsx';

type ShareBarProps = ChartProps & {
  /** The parts of the whole, from the left. */
  parts: readonly Readonly<{ name: string; share: Figure }>[];
};

/** One bar that is the whole, divided into its parts. Throws where the parts are more than the whole. */
export function ShareBar({ parts, ...rest }: ShareBarProps) {
  const figures = parts.map(({ share }) => share);
  check(rest.title, figures);
  const legend = parts.map(({ name, share }) => ({
    name: (
      <>
        <b>
          <Value of={share} />
        </b>{' '}
        {name}
      </>
    ),
    known: isKnown(share),
  }));
  return (
    <ChartFigure kind="share" figures={figures} legend={<Legend entries={legend} />} {...rest}>
      <ShareTable rows={parts} />
    </ChartFigure>
  );
}

function check(title: string, shares: readonly Figure[]): void {
  const count = shares.find(({ unit }) => unit !== 'pct.');
  if (count) throw new Error(`Diagrammet "${title}" viser andele. "${count.name}" er et antal.`);
  const sum = shares.reduce((total, share) => total + (isKnown(share) ? share.value : 0), 0);
  // Whole percentages are each off by up to a half.
  if (sum > 100 + shares.length / 2)
    throw new Error(`Andelene i "${title}" giver ${sum} pct. De kan højst give 100.`);
}
