import { isKnown, newest, yearOf, type Figure } from '../../data/figure/figure.ts';
import { figureText, isLevelChange } from './figure-text.ts';
import { areLevel, levelWithin } from '../../data/figure/level.ts';
import { countsOf, inOneUnit, intervalOf, intervalText, isEmpty, only } from '../../data/figure/interval.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { areNamedAlike } from './year-before.ts';

/**
 * What a sentence rests on: whether the figures bear it, why in words, and the newest year they are about. `missing` where
 * a figure is still to be written. `instead` is what an editor can do when it does not hold, as a whole sentence.
 */
export type Condition = Readonly<{
  holds: boolean | 'unknown' | 'missing';
  because: string;
  year: number;
  instead?: string | undefined;
}>;

/** A way that a number can go from one year to the next. */
export type Way = 'stiger' | 'falder' | 'på niveau';

/** That a change in pct. goes a way, as far as it is told. */
export function changeGoes(way: Way, change: Figure): Condition {
  if (!isKnown(change)) return rests([change], 'unknown');
  const { least, most } = isLevelChange(change) ? only(0) : intervalOf(change);
  const rises = least > levelWithin || (most > levelWithin && 'unknown');
  const falls = most < -levelWithin || (least < -levelWithin && 'unknown');
  if (way === 'stiger') return rests([change], rises);
  if (way === 'falder') return rests([change], falls);
  const moves = rises || falls;
  return rests([change], moves === 'unknown' ? moves : !moves);
}

/** That a number goes a way from one year's to another's, whatever their rounding hides. */
export function numbersGo(way: Way, from: Figure, to: Figure): Condition {
  const onLevel = isLevel(from, to);
  if (way === 'på niveau' || onLevel.holds === 'missing') return onLevel;
  const beyond = way === 'stiger' ? isLargerThan(to, from) : isLargerThan(from, to);
  if (onLevel.holds === true || beyond.holds === false) return { ...onLevel, holds: false };
  return { ...onLevel, holds: onLevel.holds === false && beyond.holds === true ? true : 'unknown' };
}

/** That one number is larger than another, whatever their rounding hides. Throws where they count different things. */
export function isLargerThan(larger: Figure, smaller: Figure): Condition {
  const ranges = inOneUnit(larger, smaller);
  if (!ranges) return rests([larger, smaller], 'unknown');
  const [a, b] = ranges;
  return rests([larger, smaller], a.least > b.most || (a.most > b.least && 'unknown'));
}

/** That one number is the largest of several, with no other as large. */
export const isLargest = (largest: Figure, others: readonly Figure[]): Condition =>
  all(...others.map((other) => isLargerThan(largest, other)), isExplainedFor(yearOf(largest)));

/**
 * That two numbers are on a level ("på niveau"): at most 1 pct. apart, or 1 percentage point. Where the first is stated
 * as a share alone, it holds when every count which that share allows is.
 */
export function isLevel(from: Figure, to: Figure): Condition {
  const ranges = inOneUnit(from, to);
  if (!ranges) return rests([from, to], 'unknown');
  const [a, b] = ranges;
  const unit = from.unit === 'pct.' ? to.unit : from.unit;
  const farthest = areLevel(a.least, b.most, unit) && areLevel(a.most, b.least, unit);
  const isApart = a.most < b.least || b.most < a.least;
  const nearest = !isApart || areLevel(a.most, b.least, unit) || areLevel(a.least, b.most, unit);
  return rests([from, to], farthest || (nearest && 'unknown'));
}

/** That the named items are the most frequent: by their shares where those are known, else by the word of the source. */
export function areMostFrequent(names: readonly string[], items: readonly ListedFigure[]): Condition {
  const year = newest(items.map(({ share }) => share));
  const named = items.filter(({ name }) => names.includes(name));
  const others = items.filter((item) => !named.includes(item));
  const pairs = named.flatMap(({ share }) => others.map((other) => isLargerThan(share, other.share)));
  const byShare = all(...pairs, isExplainedFor(year));
  if (byShare.holds === false || items.every(({ share }) => isKnown(share))) return byShare;
  const stated = items.filter(({ amongMostFrequent }) => amongMostFrequent).map(({ name }) => name);
  if (stated.length === 0) return { holds: 'unknown', because: 'kilden nævner ingen som de hyppigste', year };
  const because = `kilden nævner ${stated.map((name) => `»${name}«`).join(' og ')} som de hyppigste`;
  return {
    holds: named.length === stated.length && named.every((item) => item.amongMostFrequent),
    because,
    year,
  };
}

/** That none of these figures is told, whether no source states it or it is withheld, as "Andelene er ikke oplyst" says. */
export const areNotStated = (figures: readonly Figure[]): Condition =>
  rests(
    figures,
    figures.every(({ status }) => status === 'not stated' || status === 'suppressed'),
  );

/** That two figures have different names, so that a reader has to be told they may count different things. */
export const areNamedDifferently = (a: Figure, b: Figure): Condition => ({
  holds: !areNamedAlike(a, b),
  because: `tallene hedder »${a.name}« (${yearOf(a)}) og »${b.name}« (${yearOf(b)})`,
  year: newest([a, b]),
});

/** What no figure can bear, such as what was worked with in a year: it holds, but only for the year it was written for. */
export const isExplainedFor = (year: number): Condition => ({
  holds: true,
  because: `det gælder ${year}`,
  year,
});

/** Several conditions at once: it fails with any of them, else is missing or unknown with any of them. */
export function all(...conditions: readonly Condition[]): Condition {
  const failing = conditions.filter(({ holds }) => holds === false);
  const missing = conditions.filter(({ holds }) => holds === 'missing');
  const unknown = conditions.filter(({ holds }) => holds === 'unknown');
  const telling = [failing, missing, unknown, conditions].find(({ length }) => length > 0) ?? [];
  return {
    holds: telling[0]?.holds ?? true,
    because: [...new Set(telling.map(({ because }) => because))].join('; '),
    instead: telling[0]?.instead,
    year: Math.max(...conditions.map(({ year }) => year)),
  };
}

function rests(figures: readonly Figure[], holds: Condition['holds']): Condition {
  const isMissing = figures.some(({ status }) => status === 'missing');
  return {
    holds: isMissing ? 'missing' : holds,
    because: figures.map(clause).join(', og '),
    year: newest(figures),
  };
}

/** A figure as a clause: "»nye bisiddersager i kommunen« var 65 pct. af 674 i 2020, altså 435 til 441". */
function clause(figure: Figure): string {
  const { name, base, unit, period } = figure;
  const year = yearOf(figure);
  const time = 'since' in period ? `siden ${period.since} efter rækken for ${year}` : `i ${year}`;
  if (figure.status === 'missing') return `»${name}« mangler ${time}`;
  if (!isKnown(figure)) return `»${name}« er ${figureText(figure)} ${time}`;
  const counts = countsOf(figure);
  const whole = counts && base ? ` af ${figureText(base)}` : '';
  const range = counts && !isEmpty(counts) ? `, altså ${intervalText(counts)}` : '';
  const counted = unit === 'pct.' ? '' : ` ${unit}`;
  return `»${name}« var ${figureText(figure)}${whole}${counted} ${time}${range}`.replaceAll('\u00a0', ' ');
}
