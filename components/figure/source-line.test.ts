import { expect, test } from 'vitest';
import { count, exampleSource } from '../../tests/support/example-figure.ts';
import { sourceLine } from './source-line.ts';

const from = (...producers: string[]) => count(1, { sources: producers.map(exampleSource) });

test('a producer of several figures is named once', () => {
  expect(sourceLine([from('Børns Vilkår'), from('Børns Vilkår')])).toBe('Kilde: Børns Vilkår.');
});

test('producers are joined as in a sentence', () => {
  expect(sourceLine([from('Børns Vilkår'), from('Danmarks Statistik')])).toBe(
    'Kilde: Børns Vilkår og Danmarks Statistik.',
  );
  expect(sourceLine([from('A', 'B'), from('C')])).toBe('Kilde: A, B og C.');
});

test('figures without a source have no source line', () => {
  expect(sourceLine([from()])).toBe('');
});
