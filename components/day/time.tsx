import type { AgendaItem } from '../../data/programme.ts';
import type { Figure } from '../../data/figure/figure.ts';
import { formatClock, isoClock } from './clock-time.ts';

type ClockProps = {
  minutes: number;
  /** The agenda item that starts then: on the stage the time moves with it. */
  startOf?: AgendaItem;
  /** The agenda item that ends then. */
  endOf?: AgendaItem;
};

/** A time of day as Danes write it: "13.30". `minutes` are counted from midnight. */
export function Clock({ minutes, startOf, endOf }: ClockProps) {
  return (
    <time datetime={isoClock(minutes)} data-start-of={startOf?.id} data-end-of={endOf?.id}>
      {formatClock(minutes)}
    </time>
  );
}

/** How long an agenda item lasts: "30 min". Nothing where its end is not known. */
export function Duration({ item }: { item: AgendaItem }) {
  if (item.end === undefined) return null;
  const minutes = item.end - item.start;
  return <time datetime={`PT${minutes}M`}>{minutes} min</time>;
}

/** The year a figure is about; for a figure "since", the year it begins. */
export function Year({ of: { period } }: { of: Figure }) {
  const year = 'since' in period ? period.since : period.year;
  return <time datetime={String(year)}>{year}</time>;
}
