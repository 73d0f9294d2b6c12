import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { figureText } from '../figure/figure-text.ts';
import { useFootnote } from '../figure/footnotes.tsx';

/** A figure as a table cell, which is also what the browser draws from: number, unit, or that it is not stated. `head` is its column's, for where columns have no room. */
export function Cell({ of, head }: { of: Figure; head?: string | undefined }) {
  const note = useFootnote(of);
  if (!isKnown(of)) {
    return (
      <td data-unknown data-head={head} data-note={note}>
        {figureText(of)}
      </td>
    );
  }
  return (
    <td data-head={head}>
      <data value={of.value} data-unit={of.unit === 'pct.' ? 'pct' : undefined} data-note={note}>
        {figureText(of)}
      </data>
    </td>
  );
}
