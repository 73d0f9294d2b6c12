import type { ComponentChild } from 'preact';
import { ColumnChart } from '../../../../components/chart/column-chart.tsx';
import { LineChart } from '../../../../components/chart/line-chart.tsx';
import { Ranking } from '../../../../components/chart/ranking.tsx';
import { ShareBar } from '../../../../components/chart/share-bar.tsx';
import { isKnown, type Figure } from '../../../../data/figure/figure.ts';
import type { InSlides, List, OverYears } from '../../../../data/subjects/in-slides.ts';

type Named = InSlides[string];

const isList = (value: Named): value is List => Array.isArray(value);
const isOverYears = (value: Named): value is OverYears => typeof value === 'object' && 'columns' in value;
const isFigure = (value: Named): value is Figure => typeof value === 'object' && 'status' in value;

/** The charts that a subject's numbers can be shown as, each by the component that slides use. */
export function chartsOf(subject: InSlides): ComponentChild[] {
  const { alle_aar: years, aar: year } = subject;
  const overYears = Object.values(typeof years === 'object' ? years : {}).filter(isOverYears);
  const newest = Object.entries(subject).filter(([name]) => name !== 'foer');
  return [
    ...overYears.flatMap(chartOfYears),
    ...newest.flatMap(([name, value]) => chartOfGroup(name, value, Number(year))),
    ...newest
      .map(([, value]) => value)
      .filter(isList)
      .filter(({ length }) => length > 0)
      .map((list) => <Ranking of={list} />),
  ];
}

/** Parts are columns; a number without parts is a line, where two years have one. */
function chartOfYears(of: OverYears): ComponentChild[] {
  const known = of.columns.filter(({ total }) => isKnown(total));
  if (of.series.length > 0) return known.length > 0 ? [<ColumnChart of={of} />] : [];
  return known.length > 1 && known.every(({ total }) => total.unit !== 'pct.') ? [<LineChart of={of} />] : [];
}

/** Shares that stand in a group are parts of one whole. */
function chartOfGroup(name: string, value: Named, year: number): ComponentChild[] {
  if (typeof value !== 'object' || isList(value) || isFigure(value) || isOverYears(value)) return [];
  const shares = Object.entries(value).flatMap(([own, one]) => (isFigure(one) ? [[own, one] as const] : []));
  if (shares.length === 0 || !shares.every(([, one]) => one.unit === 'pct.' && isKnown(one))) return [];
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const finding = <>Det er fra {year}.</>;
  return [<ShareBar of={Object.fromEntries(shares)} title={title} finding={finding} />];
}
