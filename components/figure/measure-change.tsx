import type { ComponentChildren } from 'preact';
import { isKnown, yearOf, type Figure, type KnownFigure } from '../../data/figure/figure.ts';
import { areLevel } from '../../data/figure/level.ts';
import { formatNumber } from '../../data/figure/number.ts';
import { workedOut } from '../../data/figure/sums.ts';
import { useFootnote } from './footnotes.tsx';
import { Value } from './value.tsx';
import { changeOf, isWorkedOut } from './year-before.ts';

/** A change in words, with the number in them where they have one; 'level' is within what counts as no change. */
export type ChangeWords =
  | 'not stated'
  | 'missing'
  | 'level'
  | Readonly<{ words: string; number?: ComponentChildren; after?: string }>;

/** The beginning of a change that has a size: "en stigning på ". */
export const by = (difference: number): string => (difference < 0 ? 'et fald på ' : 'en stigning på ');

/** Works out how a number changed between two figures that are counted alike. */
export function measureChange(from: Figure, to: Figure, known: readonly Figure[]): ChangeWords {
  if (!isKnown(from) || !isKnown(to)) return withoutSize(from, to);
  const isExact = ![from, to].some(({ status }) => status === 'approximate');
  if (isExact && from.value === to.value) return { words: 'uændret' };
  if (areLevel(from.value, to.value, from.unit)) return 'level';
  if (from.unit === 'pct.') return inPoints(to.value - from.value, isExact);
  if (from.value === 0 || to.value === 0) return fromOrToNothing(from, to);
  const ratio = to.value / from.value;
  return (isExact ? inTimes(ratio) : undefined) ?? inPercent(from, to, ratio, known);
}

/** Why a change has no size: a number is still to be written, or no source states it. */
export const withoutSize = (...figures: readonly Figure[]): 'missing' | 'not stated' =>
  figures.some(({ status }) => status === 'missing') ? 'missing' : 'not stated';

/** Words for the large changes that people know. Each holds for the ratios between its ends, and only there. */
const bands: readonly Readonly<{ holds: (ratio: number) => boolean; words: string }>[] = [
  { holds: (ratio) => ratio >= 0.45 && ratio < 0.5, words: 'mere end en halvering' },
  { holds: (ratio) => ratio === 0.5, words: 'en halvering' },
  { holds: (ratio) => ratio > 0.5 && ratio <= 0.525, words: 'næsten en halvering' },
  { holds: (ratio) => ratio >= 1.9 && ratio < 2, words: 'næsten en fordobling' },
  { holds: (ratio) => ratio === 2, words: 'en fordobling' },
  { holds: (ratio) => ratio > 2 && ratio < 3, words: 'mere end en fordobling' },
  { holds: (ratio) => ratio === 3, words: 'en tredobling' },
  { holds: (ratio) => ratio > 3 && ratio < 4, words: 'mere end en tredobling' },
];

function inTimes(ratio: number): ChangeWords | undefined {
  if (ratio < 4) return bands.find(({ holds }) => holds(ratio));
  const times = Math.floor(ratio);
  const words = ratio > times ? 'en stigning til mere end ' : 'en stigning til ';
  return { words, number: <Plain value={times} />, after: ' gange så mange' };
}

function inPercent(from: KnownFigure, to: KnownFigure, ratio: number, known: readonly Figure[]): ChangeWords {
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  // Something is left, so a fall is never rounded to all of it.
  const isNearlyAll = ratio < 1 && percent >= 100;
  const number = <Size of={changeBetween(from, to, known)} is={isNearlyAll ? 99 : percent} />;
  return { words: `${by(ratio - 1)}${isNearlyAll ? 'mere end ' : ''}`, number };
}

/** The change as data has it where it has worked it out itself, so that it is told once; else one of our own. */
function changeBetween(from: KnownFigure, to: KnownFigure, known: readonly Figure[]): Figure {
  const own = changeOf(to, known);
  if (own?.base?.id === from.id && isWorkedOut(own, to)) return own;
  const about = { id: `${to.id}.siden_${yearOf(from)}`, name: `ændring i ${to.name}`, unit: 'pct.' };
  return workedOut({ ...about, period: to.period, base: from }, 'rise', [from, to]);
}

/** How large a change is, whichever way it goes and as it is rounded here: "et fald på" says the minus. */
export function Size({ of, is }: { of: Figure; is: number }) {
  // The footnote tells of the change itself, with its minus.
  useFootnote(of);
  return <Value of={isKnown(of) ? { ...of, value: is } : of} />;
}

function inPoints(difference: number, isExact: boolean): ChangeWords {
  const number = <Plain value={Math.round(Math.abs(difference) * 10) / 10} />;
  return { words: `${by(difference)}${isExact ? '' : 'ca. '}`, number, after: ' procentpoint' };
}

/** From nothing, or to nothing, no per cent can tell. */
function fromOrToNothing(from: KnownFigure, to: KnownFigure): ChangeWords {
  const number = (
    <>
      <Value of={from} /> til <Value of={to} />
    </>
  );
  return { words: `${to.value < from.value ? 'et fald' : 'en stigning'} fra `, number };
}

function Plain({ value }: { value: number }) {
  return <data value={value}>{formatNumber(value, 'sager')}</data>;
}
