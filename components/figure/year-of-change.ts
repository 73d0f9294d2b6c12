import type { Figure } from '../../data/figure/figure.ts';
import { areNamedAlike, changeOf, figureBefore, nameInSlides } from './year-before.ts';

/** The year that a change is a change from; a sentence on what is wrong where it is no change. */
export function yearBefore({ name, unit, base }: Figure): number | string {
  if (unit !== 'pct.') return `<Change of> skal have en ændring i pct. »${name}« er i ${unit}.`;
  if (base && 'year' in base.period) return base.period.year;
  return `<Change of> kan ikke se, hvilket år »${name}« er en ændring fra.`;
}

/** The earlier year of two figures; a sentence on what is wrong where they can't be compared. */
export function yearBetween(from: Figure, to: Figure, known: readonly Figure[]): number | string {
  const units = `»${from.name}« er i ${from.unit}, »${to.name}« er i ${to.unit}`;
  if (from.unit !== to.unit) return `<Change> kan kun sammenligne tal i samme enhed: ${units}.`;
  if (!('year' in from.period) || !('year' in to.period))
    return `<Change> kan kun sammenligne tal, der hver gælder ét år: »${from.name}«, »${to.name}«.`;
  if (from.period.year >= to.period.year)
    return `<Change> skal gå fra et tidligere år til et senere: from er ${from.period.year}, to er ${to.period.year}.`;
  if (areNamedAlike(from, to)) return from.period.year;
  const names = `»${from.name}« (${from.period.year}) og »${to.name}« (${to.period.year})`;
  return `<Change> kan kun sammenligne tal, der tæller det samme: ${names}. ${instead(from, to, known)}`;
}

/** What can be written for a change between two numbers that are not called the same. */
function instead(from: Figure, to: Figure, known: readonly Figure[]): string {
  const before = figureBefore(to, known);
  const change = changeOf(to, known);
  const told = change && nameInSlides(change, known);
  if (told) return `Skriv <Change of={${told}} />, som siger det, kilden siger.`;
  const [first, last] = [before, to].map((one) => one && nameInSlides(one, known));
  if (before && before.id !== from.id && areNamedAlike(before, to) && first && last)
    return `Skriv samme tal begge steder, som from={${first}} to={${last}}.`;
  return 'Slet det, eller vis de to tal hver for sig.';
}
