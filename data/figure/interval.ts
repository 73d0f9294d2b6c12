import { isChange, isKnown, type Figure, type KnownFigure, type Unit } from './figure.ts';
import { danish } from './number.ts';

/** A number that was rounded to so many decimals; −1 is to tens. */
export type Rounded = Readonly<{ value: number; decimals: number }>;

/** The numbers from one to another, both included; none where `least` is the larger. */
export type Interval = Readonly<{ least: number; most: number }>;

/** The interval of one number alone. */
export const only = (value: number): Interval => ({ least: value, most: value });

/** How many decimals a number has as it stands: 1 for 12.3. */
export const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** What a number may have been before it was rounded: 34.5 to 35.5 for 35, 12.25 to 12.35 for 12.3. */
export function beforeRounding({ value, decimals }: Rounded): Interval {
  const by = 0.5 * 10 ** -decimals;
  return { least: value - by, most: value + by };
}

/** The counts that give a share, in per cent, of a base: 35 pct. of 674 is 233 to 239, and 100 pct. is 671 to 674. */
export function countsGiving(share: Rounded, base: number | Interval): Interval {
  const { least: fewest, most } = typeof base === 'number' ? only(base) : base;
  if (most === 0) return share.value === 0 ? only(0) : none;
  const rounded = beforeRounding(share);
  return {
    least: Math.max(0, up((rounded.least * fewest) / 100)),
    most: Math.min(most, down((rounded.most * most) / 100)),
  };
}

/** The counts from which it is a rise, in per cent, to a count: +35 pct. to 318 is from 235 or 236. */
export function countsBefore(rise: Rounded, count: number): Interval {
  const { least, most } = beforeRounding(rise);
  const lowest = 1 + least / 100;
  return {
    least: Math.max(1, up(count / (1 + most / 100))),
    most: lowest <= 0 ? Infinity : down(count / lowest),
  };
}

/** What is left of a whole: of 674, 233 to 239 leaves 435 to 441. */
export const restOf = (whole: number, { least, most }: Interval): Interval => ({
  least: whole - most,
  most: whole - least,
});

/** All of the intervals together: the least of all, and the most of all. */
export const together = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), only(0));

/** What two intervals have in common. */
export const common = (a: Interval, b: Interval): Interval => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/** Whether there is no number in an interval. */
export const isEmpty = ({ least, most }: Interval): boolean => least > most;

/** An interval in words: "236", "233 til 239", "mindst 3". */
export function intervalText(interval: Interval): string {
  const { least, most } = interval;
  if (isEmpty(interval)) return 'et antal, der ikke er helt,';
  if (least === most) return danish(least);
  return most === Infinity ? `mindst ${danish(least)}` : `${danish(least)} til ${danish(most)}`;
}

/**
 * Two figures as intervals in one unit, where a share of a known base is every count that rounds to it: 65 pct. of 674 is
 * 435 to 441. Undefined where one of them has no value. Throws where they count different things.
 */
export function inOneUnit(a: Figure, b: Figure): readonly [Interval, Interval] | undefined {
  if (!areComparable(a, b)) throw new Error('Numbers that count different things were compared.');
  const unit = unitOf(a, b);
  const first = inUnit(unit, a);
  const second = inUnit(unit, b);
  return first && second && [first, second];
}

/** Whether two figures count the same, or one is a share of what the other counts. A change is only compared with a change. */
export const areComparable = (a: Figure, b: Figure): boolean =>
  isChange(a) === isChange(b) && [a, b].every(({ unit, base }) => [unit, base?.unit].includes(unitOf(a, b)));

const unitOf = (a: Figure, b: Figure): Unit => (a.unit === 'pct.' ? b.unit : a.unit);

/** The counts that a share of a base allows; undefined where the figure is no such share, or has no value. */
export function countsOf(share: Figure): Interval | undefined {
  if (!isKnown(share) || share.unit !== 'pct.' || isChange(share)) return undefined;
  if (!share.base || !isKnown(share.base)) return undefined;
  return countsGiving(roundingOf(share), intervalOf(share.base));
}

function inUnit(unit: Unit, figure: Figure): Interval | undefined {
  if (figure.unit !== unit) return countsOf(figure);
  return isKnown(figure) ? intervalOf(figure) : undefined;
}

/** What a figure may be: itself alone, or all that rounds to what is only known about. */
export const intervalOf = (figure: KnownFigure): Interval =>
  figure.status === 'approximate' ? beforeRounding(roundingOf(figure)) : only(figure.value);

/** The place that a figure is rounded to. Shares that data works out have one decimal; "ca." promises no more than the last digit that is not zero. */
function roundingOf(figure: KnownFigure): Rounded {
  const { value, status } = figure;
  const zeros = Number.isInteger(value) ? (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
  const decimals = decimalsOf(value);
  if (status === 'approximate') return { value, decimals: decimals || -zeros };
  if (status === 'derived') return { value, decimals: Math.max(1, decimals) };
  return { value, decimals: figure.decimals ?? decimals };
}

const none: Interval = { least: 1, most: 0 };

// What is a whole number but for the computer's rounding is one.
const slack = 1e-9;
const up = (value: number): number => Math.ceil(value - slack * Math.max(1, Math.abs(value)));
const down = (value: number): number => Math.floor(value + slack * Math.max(1, Math.abs(value)));
