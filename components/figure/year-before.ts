import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { newest, yearOf } from './conditions.ts';

/** The same figure of the year before, known or not; undefined where there is none. */
export const figureBefore = (figure: Figure, known: readonly Figure[]): Figure | undefined =>
  known.find(({ id }) => id === idBefore(figure));

/** What the year before's number can be measured by, where both years count the same: its count, or its share where its source gives that alone. */
export function measuredBefore(figure: Figure, known: readonly Figure[]): Figure | undefined {
  const alike = known.filter((one) => one.name === figure.name && yearOf(one) === yearOf(figure) - 1);
  const before = alike.find(({ id }) => id === idBefore(figure));
  if (before && (isKnown(before) || before.status === 'missing')) return before;
  return alike.find(({ unit, base }) => unit === 'pct.' && base?.unit === figure.unit);
}

/** The change of a number since the year before, which may be the figure itself; undefined where there is none. */
export function changeOf(figure: Figure, known: readonly Figure[]): Figure | undefined {
  if (figure.unit === 'pct.' && figure.base && yearOf(figure.base) < yearOf(figure)) return figure;
  return known.find(
    ({ unit, base, period }) =>
      unit === 'pct.' &&
      base?.id === idBefore(figure) &&
      JSON.stringify(period) === JSON.stringify(figure.period),
  );
}

/** What an editor can write for a sentence on a change: the number says it itself. */
export function toldByChange(figure: Figure, known: readonly Figure[]): string | undefined {
  const change = changeOf(figure, known);
  const before = figureBefore(figure, known);
  if (change) return says(`of={${nameOf(change, known)}}`);
  return before && says(`from={${nameOf(before, known)}} to={${nameOf(figure, known)}}`);
}

const says = (numbers: string): string =>
  `Slet sætningen, eller lad tallet selv sige det: <Change ${numbers} dated />.`;

const idBefore = (figure: Figure): string =>
  figure.id.replace(`.${yearOf(figure)}.`, `.${yearOf(figure) - 1}.`);

/** How a figure is written in a slide: "bisiddersager.nye", "bisiddersager.foer.nye". */
function nameOf({ id }: Figure, known: readonly Figure[]): string {
  const [subject = '', year = '', ...field] = id.split('.');
  const latest = newest(known.filter((one) => one.id.startsWith(`${subject}.`) && 'year' in one.period));
  return [subject, ...(Number(year) === latest ? [] : ['foer']), ...field].join('.');
}
