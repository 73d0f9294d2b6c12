import type { Figure } from '../data/figure.ts';
import { formatNumber } from './number.ts';

/** A figure in a sentence: "5.219", "35 pct.", or "ikke oplyst" where no source states it. */
export function Value({ of }: { of: Figure }) {
  if (of.status === 'not stated') return <span class="unknown">ikke oplyst</span>;
  return <data value={of.value}>{formatNumber(of.value, of.unit)}</data>;
}
