import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { areLevel, levelWithin } from '../../data/figure/level.ts';
import { isLevelChange } from './figure-text.ts';
import { by, measureChange, Size, withoutSize, type ChangeWords } from './measure-change.tsx';
import { useRendering } from '../slide/rendering.tsx';
import { useRefusal } from '../slide/slide-check.ts';
import { changeOf, numbersBehind } from './year-before.ts';
import { yearBefore, yearBetween } from './year-of-change.ts';

type ChangeProps = Readonly<{
  /** Also says since when: "en stigning på 35 pct. siden 2020". */
  dated?: boolean;
  /** Where it stands in its file. */
  at?: string;
}> &
  (
    | Readonly<{
        /** A number whose change since the year before is told or worked out; or that change itself, in pct. of its base. */
        of: Figure;
        from?: never;
        to?: never;
      }>
    | Readonly<{
        /** The earlier of two figures that are counted alike. */
        from: Figure;
        /** The later of them. */
        to: Figure;
        of?: never;
      }>
  );

/**
 * Writes how a number has changed: "en stigning på 35 pct.", "et fald på 4 pct.", "på niveau med 2020",
 * "mere end en fordobling", "udviklingen er ikke oplyst". Figures that can't be compared are a mistake in the slide.
 */
export function Change({ dated = false, at, ...asked }: ChangeProps) {
  const refuse = useRefusal();
  const known = useRendering().check?.figures ?? [];
  // A slide may forget what its types ask for.
  const { of, from, to }: Partial<Record<'of' | 'from' | 'to', Figure | undefined>> = asked;
  if (!of && !(from && to)) {
    refuse({ at, message: from || to ? oneOfTwo : noNumber });
    return null;
  }
  const change = asked.of ? { of: changeOf(asked.of, known) ?? asked.of } : asked;
  const since = change.of ? yearBefore(change.of) : yearBetween(change.from, change.to, known);
  if (typeof since === 'string') {
    refuse({ at, message: since });
    return null;
  }
  const told = change.of ? stated(change.of, known) : measureChange(change.from, change.to, known);
  const year = <time datetime={String(since)}>{since}</time>;
  if (told === 'level') return <>på niveau med {year}</>;
  if (told === 'not stated' || told === 'missing') {
    const without = told === 'missing' ? 'mangler' : 'er ikke oplyst';
    return (
      <>
        udviklingen {dated && <>siden {year} </>}
        {without}
      </>
    );
  }
  return (
    <>
      {told.words}
      {told.number}
      {told.after}
      {dated && <> siden {year}</>}
    </>
  );
}

const noNumber = '<Change> siger ikke, hvilket tal der har ændret sig. Skriv det som of={…}.';
const oneOfTwo =
  '<Change> skal have begge tal: from={…} er det tidligere, to={…} det senere. Er det ændringen siden året før, så skriv kun of={…}.';

/** A change that is a figure itself keeps its number as it stands; the two years' numbers say whether it is one, since it is rounded. */
function stated(change: Figure, known: readonly Figure[]): ChangeWords {
  if (!isKnown(change)) return withoutSize(change);
  const [from, to] = numbersBehind(change, known) ?? [];
  const isLevel =
    from && to ? areLevel(from.value, to.value, from.unit) : Math.abs(change.value) <= levelWithin;
  if (isLevel || isLevelChange(change)) return 'level';
  return { words: by(change.value), number: <Size of={change} is={Math.abs(change.value)} /> };
}
