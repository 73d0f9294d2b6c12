import { isChange, type Figure } from '../../data/figure/figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { all, type Condition } from './conditions.ts';
import { figureBefore, nameInSlides } from './year-before.ts';

type Numbers = Readonly<{
  figures: readonly Figure[];
  entries: readonly ListedFigure[];
  known: readonly Figure[];
}>;

/** Whether a number is that of an entry in a list, which no slide can name. */
export const isOfEntry = (figure: Figure, { entries }: Pick<Numbers, 'entries'>): boolean =>
  entries.some(({ share }) => share === figure);

/** What a sentence says of each of its numbers, together. Where some bear it and others don't, it may be about the first alone. */
export function eachNumber(claimed: Numbers, judge: (figure: Figure) => Condition): Condition {
  const { known } = claimed;
  const judged = withoutYearBefore(claimed).map((figure) => ({ figure, condition: judge(figure) }));
  const together = all(...judged.map(({ condition }) => condition));
  const bearing = judged.flatMap(({ figure, condition }) =>
    condition.holds === true && !isOfEntry(figure, claimed) ? (nameInSlides(figure, known) ?? []) : [],
  );
  if (together.holds !== false || bearing.length === 0) return together;
  const of = bearing.length === 1 ? bearing.join('') : `[${bearing.join(', ')}]`;
  const alone = `Handler den kun om det, der passer, så skriv <Claim that="…" of={${of}}>.`;
  return { ...together, instead: `${together.instead ?? 'Slet sætningen.'} ${alone}` };
}

/** Numbers without those that only say what another of them came from: "fra {foer.nye} til {nye}" is about `nye`. */
const withoutYearBefore = ({ figures, known }: Numbers): Figure[] =>
  figures.filter(
    ({ id }) =>
      !figures.some((one) => figureBefore(one, known)?.id === id || (isChange(one) && one.base?.id === id)),
  );
