import type { Figure } from '../../data/figure.ts';
import { formatNumber } from '../number.ts';

/** A figure as a table cell, which is also what the browser draws from: number, unit, or that it is not stated. */
export function Cell({ of }: { of: Figure }) {
  if (!isKnown(of)) return <td data-unknown>ikke oplyst</td>;
  return (
    <td>
      <data value={of.value} data-unit={of.unit === 'pct.' ? 'pct' : undefined}>
        {formatNumber(of.value, of.unit)}
      </data>
    </td>
  );
}

/** Whether a source states the figure, or it is worked out from such. */
export function isKnown(figure: Figure): figure is Exclude<Figure, { status: 'not stated' }> {
  return figure.status !== 'not stated';
}
