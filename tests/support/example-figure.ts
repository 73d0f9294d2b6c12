import type { Figure, Source, UnknownFigure, Unit } from '../../data/figure/figure.ts';

/** A source to test with. */
export function exampleSource(producer: string): Source {
  return {
    id: producer,
    producer,
    title: 'Eksempel',
    place: undefined,
    published: undefined,
    accessed: undefined,
    address: undefined,
    note: undefined,
  };
}

/** What a figure to test with has, where a test does not say otherwise. */
const about = {
  id: 'sager.2021.nye',
  name: 'nye sager',
  unit: 'sager' as Unit,
  period: { year: 2021 },
  base: undefined,
  sources: [exampleSource('Børns Vilkår')],
};

/** A count to test with. */
export function count(value: number, more: Partial<UnknownFigure> = {}): Figure {
  return { ...about, ...more, status: 'given', value };
}

/** A share to test with. */
export function share(value: number, base?: Figure): Figure {
  return { ...about, unit: 'pct.', base, status: 'given', value };
}

/** A figure that no source states, to test with. */
export function unknown(unit: Unit = 'sager', base?: Figure): Figure {
  return { ...about, unit, base, status: 'not stated' };
}
