import { isKnown } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import type { List } from '../../data/subjects/in-slides.ts';
import { figureText } from '../figure/figure-text.ts';
import { useMissing } from '../slide/slide-check.ts';
import { ChartFigure, type ChartWords } from './chart-figure.tsx';
import { RankingFinding } from './ranking-finding.tsx';
import { ShareTable } from './share-table.tsx';

/** What is ranked. Sorted by share where all are known; otherwise kept in the order the source has them. */
type RankingProps = ChartWords & {
  of: List;
  /** Where it stands in its file. */
  at?: string;
};

/** What occurs most: bars where shares are known, outlines of equal size where none is. A list that is empty this year is told, and not drawn. */
export function Ranking({ of, title = of.title, finding, note, at }: RankingProps) {
  const miss = useMissing();
  if (of.length === 0) {
    miss({
      at,
      message: `Listen »${title}« er tom, så <Ranking> har intet at vise. Slet <Ranking>, eller vis et år, der har listen.`,
    });
    return null;
  }
  const ranked = rank(of);
  const outlines = !ranked.some(({ share }) => isKnown(share)) && <Outlines items={ranked} />;
  return (
    <ChartFigure
      kind="ranking"
      figures={ranked.map(({ share }) => share)}
      picture={outlines}
      title={title}
      finding={finding ?? <RankingFinding of={ranked} />}
      note={note}
    >
      <ShareTable rows={ranked} />
    </ChartFigure>
  );
}

function Outlines({ items }: { items: readonly ListedFigure[] }) {
  return (
    <ul class="outlines">
      {items.map(({ name, share }) => (
        <li>
          <i />
          <b>{name}</b>
          <span>Andel {figureText(share)}</span>
        </li>
      ))}
    </ul>
  );
}

function rank(items: readonly ListedFigure[]): readonly ListedFigure[] {
  const known = items.flatMap((item) => (isKnown(item.share) ? [{ item, value: item.share.value }] : []));
  if (known.length < items.length) return items;
  return known.sort((a, b) => b.value - a.value).map(({ item }) => item);
}
