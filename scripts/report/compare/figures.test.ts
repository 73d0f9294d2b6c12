import { expect, it } from 'vitest';
import { count, share, unknown } from '../../../tests/support/example-figure.ts';
import type { Figure } from '../../../data/figure/figure.ts';
import { differenceOf } from './difference.ts';
import { changedFigures } from './figures.ts';

const of = (year: number, value: number): Figure =>
  count(value, { id: `sager.${year}.nye`, period: { year } });
const about = (value: number): Figure => ({ ...unknown(), status: 'approximate', value });
const rows = (before: readonly Figure[], after: readonly Figure[]) =>
  changedFigures(
    { figures: before },
    { figures: after, shown: new Map([['sager.2022.nye', new Set(['a', 'b'])]]) },
  );

it('a new year’s number stands beside the year before’s, with how much more it is and where it is shown', () => {
  expect(rows([of(2020, 674), of(2021, 757)], [of(2020, 674), of(2021, 757), of(2022, 803)])).toEqual([
    {
      id: 'sager.2022.nye',
      name: 'nye sager',
      unit: undefined,
      years: '2021 → 2022',
      before: '757',
      after: '803',
      difference: '+46',
      slides: ['a', 'b'],
    },
  ]);
});

it('an earlier year’s number that is corrected is told, one that is as it was is not', () => {
  const told = rows([of(2020, 674), of(2021, 757)], [of(2020, 675), of(2021, 757)]);
  expect(told).toMatchObject([{ years: '2020', before: '674', after: '675', difference: '+1' }]);
});

it('a number of the newest year that is the same as the year before’s is told all the same, since it is another', () => {
  expect(rows([of(2021, 757)], [of(2021, 757), of(2022, 757)])).toMatchObject([{ difference: '0' }]);
});

it('what is new has no before, what is gone no after, and neither a difference', () => {
  const other = count(9, { id: 'andet.2021.alle', name: 'andre' });
  expect(rows([of(2021, 757)], [of(2021, 757), other])).toMatchObject([
    { name: 'andre', unit: 'sager', before: undefined, after: '9', difference: undefined },
  ]);
  expect(rows([of(2021, 757), other], [of(2021, 757)])).toMatchObject([
    { name: 'andre', before: '9', after: undefined, difference: undefined },
  ]);
});

it.each<[string, Figure, Figure, string | undefined]>([
  ['a count', count(5219), count(6022), '+803'],
  ['a count that falls', count(1200), count(10), '-1.190'],
  ['a share', share(35), share(38), '+3 procentpoint'],
  ['a share with decimals', share(58.1), share(56.4), '-1,7 procentpoint'],
  ['one that is only about so', about(100), count(146), 'ca.\u00a0+46'],
  ['another unit', count(35), share(38), undefined],
  ['one that nobody has stated', count(35), unknown(), undefined],
  [
    'a change, of which there is no change',
    share(12, count(1, { period: { year: 2019 } })),
    share(6, count(1, { period: { year: 2020 } })),
    undefined,
  ],
])('the difference of %s', (_, before, after, difference) => {
  expect(differenceOf(before, after)).toBe(difference);
});
