import { isKnown, type Figure } from '../../data/figure/figure.ts';
import { useFootnote } from './footnotes.tsx';
import { levelWithin } from '../../data/figure/level.ts';
import { by, measureChange, withoutSize, type ChangeWords } from './measure-change.tsx';
import { useRendering } from '../slide/rendering.tsx';
import { useRefusal } from '../slide/slide-check.ts';
import { Value } from './value.tsx';
import { changeOf } from './year-before.ts';

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
  const change = asked.of ? { of: changeOf(asked.of, known) ?? asked.of } : asked;
  const since = change.of ? yearBefore(change.of) : yearBetween(change.from, change.to);
  if (typeof since === 'string') {
    refuse({ at, message: since });
    return null;
  }
  const told = change.of ? stated(change.of) : measureChange(change.from, change.to);
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

/** A change that is a figure itself keeps its number as it stands. */
function stated(change: Figure): ChangeWords {
  if (!isKnown(change)) return withoutSize(change);
  if (Math.abs(change.value) <= levelWithin) return 'level';
  return { words: by(change.value), number: <Size of={change} /> };
}

/** How large a change is, whichever way it goes: "et fald på" says the minus. */
function Size({ of }: { of: Figure }) {
  // The footnote tells of the change itself, with its minus.
  useFootnote(of);
  return <Value of={isKnown(of) ? { ...of, value: Math.abs(of.value) } : of} />;
}

/** The year that a change is a change from; a sentence on what is wrong where it is no change. */
function yearBefore({ name, unit, base }: Figure): number | string {
  if (unit !== 'pct.') return `<Change of> skal have en ændring i pct. »${name}« er i ${unit}.`;
  if (base && 'year' in base.period) return base.period.year;
  return `<Change of> kan ikke se, hvilket år »${name}« er en ændring fra.`;
}

/** The earlier year of two figures; a sentence on what is wrong where they can't be compared. */
function yearBetween(from: Figure, to: Figure): number | string {
  const units = `»${from.name}« er i ${from.unit}, »${to.name}« er i ${to.unit}`;
  if (from.unit !== to.unit) return `<Change> kan kun sammenligne tal i samme enhed: ${units}.`;
  if (!('year' in from.period) || !('year' in to.period))
    return `<Change> kan kun sammenligne tal, der hver gælder ét år: »${from.name}«, »${to.name}«.`;
  if (from.period.year < to.period.year) return from.period.year;
  return `<Change> skal gå fra et tidligere år til et senere: from er ${from.period.year}, to er ${to.period.year}.`;
}
