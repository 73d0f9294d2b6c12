import {
  isChange,
  isKnown,
  newest,
  yearOf,
  type Figure,
  type KnownFigure,
} from '../../data/figure/figure.ts';
import { workedOut } from '../../data/figure/sums.ts';

/** The same figure of the year before, known or not; undefined where there is none. */
export const figureBefore = (figure: Figure, known: readonly Figure[]): Figure | undefined =>
  known.find(({ id }) => id === idBefore(figure));

/** Whether two years call a number the same, but for the year itself: "begyndt før 2020" and "begyndt før 2021". */
export const areNamedAlike = (a: Figure, b: Figure): boolean => nameOfAnyYear(a) === nameOfAnyYear(b);

const nameOfAnyYear = (figure: Figure): string =>
  figure.name.replaceAll(new RegExp(String.raw`(?<!\d)${yearOf(figure)}(?!\d)`, 'g'), '{aar}');

/** What the year before's number can be measured by, where both years count the same: its count, or its share where its source gives that alone. */
export function measuredBefore(figure: Figure, known: readonly Figure[]): Figure | undefined {
  const alike = known.filter((one) => areNamedAlike(one, figure) && yearOf(one) === yearOf(figure) - 1);
  const before = alike.find(({ id }) => id === idBefore(figure));
  if (before && (isKnown(before) || before.status === 'missing')) return before;
  return alike.find((one) => one.unit === 'pct.' && one.base?.unit === figure.unit && !isChange(one));
}

/** The change of a number since the year before, which may be the figure itself; undefined where there is none. */
export function changeOf(figure: Figure, known: readonly Figure[]): Figure | undefined {
  if (figure.unit === 'pct.' && isChange(figure)) return figure;
  return known.find(
    (one) =>
      one.unit === 'pct.' &&
      isChange(one) &&
      one.base?.id === idBefore(figure) &&
      yearOf(one) === yearOf(figure),
  );
}

/** The number that a change is the change of; undefined where there is none. */
export const numberOf = (change: Figure, known: readonly Figure[]): Figure | undefined =>
  known.find((one) => idBefore(one) === change.base?.id);

/** Whether a change to a number is no more than what the two years' numbers give, and so no surer than they are. */
export const isWorkedOut = (told: Figure, to: Figure): boolean =>
  told.base !== undefined && workedOut(told, 'rise', [told.base, to]).account === told.account;

/** The two years' numbers that a change lies between, where both are known and count the same. */
export function numbersBehind(
  change: Figure,
  known: readonly Figure[],
): readonly [KnownFigure, KnownFigure] | undefined {
  const [from, to] = [change.base, numberOf(change, known)];
  return from && to && isKnown(from) && isKnown(to) && areNamedAlike(from, to) ? [from, to] : undefined;
}

function idBefore(figure: Figure): string {
  const [subject = '', , ...field] = figure.id.split('.');
  return [subject, yearOf(figure) - 1, ...field].join('.');
}

/** How a figure is written in a slide: "bisiddersager.nye", "bisiddersager.foer.nye"; undefined where no slide can. */
export function nameInSlides(figure: Figure, known: readonly Figure[]): string | undefined {
  const [subject = '', , ...field] = figure.id.split('.');
  const latest = newest(known.filter((one) => one.id.startsWith(`${subject}.`)));
  const years: Readonly<Record<number, readonly string[]>> = { [latest]: [], [latest - 1]: ['foer'] };
  const year = years[yearOf(figure)];
  return year && [subject, ...year, ...field].join('.');
}

/** What an editor can write for a sentence on a change: the number says it itself. */
export function toldByChange(figure: Figure, known: readonly Figure[]): string | undefined {
  const change = changeOf(figure, known);
  const name = nameInSlides(change ?? figure, known);
  if (change) return name && says(`of={${name}}`);
  const before = 'year' in figure.period ? figureBefore(figure, known) : undefined;
  const from = before && areNamedAlike(before, figure) ? nameInSlides(before, known) : undefined;
  return from && name && says(`from={${from}} to={${name}}`);
}

const says = (numbers: string): string =>
  `Slet sætningen, eller lad tallet selv sige det: <Change ${numbers} dated />.`;
