import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { figureText } from './figure-text.ts';
import { areLevel, levelWithin } from '../../data/figure/level.ts';
import { countsOf, inOneUnit, isEmpty, intervalText } from '../../data/figure/interval.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';

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

/** That a change in pct. is a rise, beyond what counts as "på niveau". */
export const isRising = (change: Figure): Condition =>
  rests(
    [change],
    changesBy(change, (by) => by > levelWithin),
  );

/** That a change in pct. is a fall, beyond what counts as "på niveau". */
export const isFalling = (change: Figure): Condition =>
  rests(
    [change],
    changesBy(change, (by) => by < -levelWithin),
  );

/** That one number is larger than another, whatever their rounding hides. Throws where they count different things. */
export function isLargerThan(larger: Figure, smaller: Figure): Condition {
  const ranges = inOneUnit(larger, smaller);
  if (!ranges) return rests([larger, smaller], 'unknown');
  const [a, b] = ranges;
  return rests([larger, smaller], a.least > b.most || (a.most > b.least && 'unknown'));
}

/** That one number is the largest of several, with no other as large. */
export const isLargest = (largest: Figure, others: readonly Figure[]): Condition =>
  all(
    ...others.filter((other) => other !== largest).map((other) => isLargerThan(largest, other)),
    isExplainedFor(yearOf(largest)),
  );

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

/**
 * That the named items are the most frequent: by their shares where those are known, else by the word of the source.
 * A name that is none of the items fails it.
 */
export function areMostFrequent(names: readonly string[], items: readonly ListedFigure[]): Condition {
  const year = newest(items.map(({ share }) => share));
  const stranger = names.find((name) => !items.some((item) => item.name === name));
  if (stranger !== undefined) {
    const known = items.map(({ name }) => `»${name}«`).join(', ');
    return { holds: false, because: `»${stranger}« er ikke blandt dem, data nævner (${known})`, year };
  }
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

/** That no source states any of these figures, as "Andelene er ikke oplyst" says. */
export const areNotStated = (figures: readonly Figure[]): Condition =>
  rests(
    figures,
    figures.every(({ status }) => status === 'not stated'),
  );

/** That two figures have different names, so that a reader has to be told they may count different things. */
export const areNamedDifferently = (a: Figure, b: Figure): Condition => ({
  holds: a.name !== b.name,
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

function changesBy(change: Figure, fits: (percent: number) => boolean): Condition['holds'] {
  if (change.unit !== 'pct.') throw new Error(`»${change.name}« er i ${change.unit}, ikke en ændring i pct.`);
  return isKnown(change) ? fits(change.value) : 'unknown';
}

/** A figure as a clause: "»nye bisiddersager i kommunen« var 65 pct. af 674 i 2020, altså 435 til 441". */
function clause(figure: Figure): string {
  const { name, base, unit, period } = figure;
  const time = `${'since' in period ? 'siden' : 'i'} ${yearOf(figure)}`;
  if (figure.status === 'missing') return `»${name}« mangler ${time}`;
  if (!isKnown(figure)) return `»${name}« er ${figureText(figure)} ${time}`;
  // What a change is a change from is another year's number, so it is no count of this one's.
  const isShare = base !== undefined && JSON.stringify(base.period) === JSON.stringify(figure.period);
  const counts = isShare ? countsOf(figure) : undefined;
  const whole = counts && base ? ` af ${figureText(base)}` : '';
  const range = counts && !isEmpty(counts) ? `, altså ${intervalText(counts)}` : '';
  const counted = unit === 'pct.' ? '' : ` ${unit}`;
  return `»${name}« var ${figureText(figure)}${whole}${counted} ${time}${range}`.replaceAll('\u00a0', ' ');
}

/** The year of a figure; for one "since", the year it begins. */
export const yearOf = ({ period }: Figure): number => ('since' in period ? period.since : period.year);

/** The newest year that some figures are about. */
export const newest = (figures: readonly Figure[]): number => Math.max(...figures.map(yearOf));
