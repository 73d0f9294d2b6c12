import type { Figure, KnownFigure, Unit } from '../data/figure/figure.ts';
import { isKnown } from './figure-text.ts';

/** The values that a figure may stand for: one, or as many as its rounding allows. */
export type Range = Readonly<{ least: number; most: number }>;

/**
 * Two figures as ranges in one unit, where a share of a known base is every count that rounds to it: 65 pct. of 674 is
 * 435 to 441. Undefined where one of them has no value. Throws where they count different things.
 */
export function inOneUnit(a: Figure, b: Figure): readonly [Range, Range] | undefined {
  const unit = a.unit === 'pct.' ? b.unit : a.unit;
  const first = inUnit(unit, a);
  const second = inUnit(unit, b);
  return first && second && [first, second];
}

/** The counts that a share of a base allows; undefined where the figure is no such share, or has no value. */
export function countsOf(share: Figure): Range | undefined {
  if (!isKnown(share) || share.unit !== 'pct.' || !share.base || !isKnown(share.base)) return undefined;
  const rounding = roundingOf(share);
  const { least, most } = around(share.value, rounding);
  const base = rangeOf(share.base);
  return { least: Math.ceil((least * base.least) / 100), most: Math.floor((most * base.most) / 100) };
}

function inUnit(unit: Unit, figure: Figure): Range | undefined {
  if (figure.unit === unit) return isKnown(figure) ? rangeOf(figure) : undefined;
  if (figure.base?.unit === unit) return countsOf(figure);
  throw new Error(`»${figure.name}« kan ikke sammenlignes med et tal i ${unit}: det er i ${figure.unit}.`);
}

const rangeOf = ({ status, value }: KnownFigure): Range =>
  around(value, status === 'approximate' ? lastPlace(value) : 0);

const around = (value: number, rounding: number): Range => ({
  least: value - rounding / 2,
  most: value + rounding / 2,
});

/** The place that a share is rounded to: 1 in 65, 0.1 in 65.3 and 65.0, and at most that in a share that data works out. */
function roundingOf(figure: KnownFigure): number {
  if (figure.status === 'approximate') return lastPlace(figure.value);
  const decimals = (figure.status === 'given' ? figure.decimals : undefined) ?? decimalsOf(figure.value);
  return 10 ** -(figure.status === 'given' ? decimals : Math.max(1, decimals));
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** The place of the last digit that is not zero: 10 in 440. "ca." promises no more than that. */
const lastPlace = (value: number): number =>
  Number.isInteger(value) ? 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0) : 10 ** -decimalsOf(value);
