import { figureText } from '../../../components/figure/figure-text.ts';
import type { Figure } from '../../../data/figure/figure.ts';
import type { Edition } from '../edition.ts';
import { differenceOf } from './difference.ts';

/** A figure that is otherwise: each text undefined where there is none. */
export type ChangedFigure = Readonly<{
  id: string;
  name: string;
  /** What is counted, where neither its name nor its number says it. */
  unit: string | undefined;
  /** "2021", or "2021 → 2022" where a new year's number stands in the place of the old. */
  years: string;
  before: string | undefined;
  after: string | undefined;
  difference: string | undefined;
  /** The ids of the slides that show it. */
  slides: readonly string[];
}>;

/**
 * The figures that say something else: those of the newest year against those of the newest year before, and every other
 * against itself, so that a correction is seen. First those in both, then the new, then those that are gone.
 */
export function changedFigures(
  before: Pick<Edition, 'figures'>,
  after: Pick<Edition, 'figures' | 'shown'>,
): ChangedFigure[] {
  const [old, now] = [before.figures, after.figures];
  const pairs = now.map((figure) => ({ figure, was: counterpart(figure, old, now) }));
  const paired = new Set(pairs.map(({ was }) => was));
  const row = (was: Figure | undefined, figure: Figure | undefined): ChangedFigure[] => {
    const [text, textBefore] = [figure, was].map((one) => one && figureText(one));
    const shown = figure ?? was;
    if (!shown || (text === textBefore && was?.id === figure?.id)) return [];
    const years = [was, figure].flatMap((one) => (one ? yearOf(one) : []));
    return [
      {
        id: shown.id,
        name: shown.name,
        unit: shown.unit === 'pct.' || shown.name.includes(shown.unit) ? undefined : shown.unit,
        years: [...new Set(years)].join(' → '),
        before: textBefore,
        after: text,
        difference: was && figure ? differenceOf(was, figure) : undefined,
        slides: [...(after.shown.get(shown.id) ?? [])],
      },
    ];
  };
  return [
    ...pairs.flatMap(({ figure, was }) => (was ? row(was, figure) : [])),
    ...pairs.flatMap(({ figure, was }) => (was ? [] : row(undefined, figure))),
    ...old.filter((one) => !paired.has(one) && !has(now, one.id)).flatMap((one) => row(one, undefined)),
  ];
}

function counterpart(figure: Figure, old: readonly Figure[], now: readonly Figure[]): Figure | undefined {
  const same = old.find(({ id }) => id === figure.id);
  if (same || yearOf(figure) !== newestOf(figure, now)) return same;
  return old.find((one) => yearOf(one) === newestOf(figure, old) && withoutYear(one) === withoutYear(figure));
}

const has = (figures: readonly Figure[], id: string): boolean => figures.some((one) => one.id === id);

/** "bisiddersager.2021.nye" is of 2021. */
const yearOf = ({ id }: Figure): string => id.split('.')[1] ?? '';
const subjectOf = ({ id }: Figure): string => id.split('.')[0] ?? '';
const withoutYear = ({ id }: Figure): string => id.split('.').toSpliced(1, 1).join('.');

/** The newest year of a figure's subject. */
const newestOf = (figure: Figure, all: readonly Figure[]): string | undefined =>
  all
    .filter((one) => subjectOf(one) === subjectOf(figure))
    .map(yearOf)
    .toSorted()
    .at(-1);
