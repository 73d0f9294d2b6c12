import { isKnown, type Figure } from '../figure/figure.ts';
import { workedOut, type How } from '../figure/sums.ts';
import { statedIn } from './state-figure.ts';
import { equated, numbersOf, type Subject } from './subject.ts';

/** A way to reach a count: how, and from which. */
type Way = Readonly<{ field: string; how: How; from: readonly string[] }>;

/**
 * The counts of a year by their fields: as its source tells them, else worked out by the sums between them. Each is
 * reached in one way: its own sum first, then those it is a part of.
 */
export function countsIn(subject: Subject, year: number): ReadonlyMap<string, Figure> {
  const fields = numbersOf(subject.description).flatMap(([field, { is }]) =>
    is?.kind === 'share' || is?.kind === 'rise' ? [] : [field],
  );
  const counts = new Map(fields.map((field) => [field, statedIn(subject, year, field)]));
  const ways = waysIn(subject);
  /** Takes ways, one after the other, as long as there is one that tells more. */
  const take = (tellsMore: (figure: Figure) => boolean): void => {
    for (;;) {
      const [next] = ways.flatMap(({ field, how, from }) => {
        const own = counts.get(field);
        if (own?.status !== 'not stated') return [];
        const parts = from.flatMap((part) => counts.get(part) ?? []);
        if (parts.length < from.length) return [];
        const figure = workedOut(own, how, parts);
        return tellsMore(figure) ? [[field, figure] as const] : [];
      });
      if (!next) return;
      counts.set(...next);
    }
  };
  take(isKnown);
  // What can't be worked out says why not.
  take(({ status }) => status !== 'not stated');
  return counts;
}

function waysIn({ description }: Subject): Way[] {
  const sums = equated(description, 'sum');
  return [
    ...sums.map(({ field, is }): Way => ({ field, how: 'sum', from: is.parts })),
    ...sums.flatMap(({ field: whole, is: { parts } }) =>
      parts.map((field): Way => ({
        field,
        how: 'rest',
        from: [whole, ...parts.filter((part) => part !== field)],
      })),
    ),
  ];
}
