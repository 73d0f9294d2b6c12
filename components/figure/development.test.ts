import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { workedOut } from '../../data/figure/sums.ts';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import { judge, type ClaimWord } from './claim-words.ts';

const of2020 = { period: { year: 2020 } };
const total2020 = count(674, { ...of2020, id: 'sager.2020.alle', name: 'alle sager' });
const before = (value: number) => count(value, { ...of2020, id: 'sager.2020.nye' });
const unstated = { ...unknown(), ...of2020, id: 'sager.2020.nye' };
const shareBefore = (value: number): Figure => ({
  ...share(value, total2020),
  ...of2020,
  id: 'sager.2020.andele.nye',
});
const change = (value: number): Figure => ({
  ...share(value, unstated),
  id: 'sager.2021.stigning_i_nye',
  name: 'ændring i nye sager',
});
const unknownChange: Figure = {
  ...unknown('pct.', unstated),
  id: 'sager.2021.stigning_i_nye',
  name: 'ændring i nye sager',
};
const now = (value: number) => count(value);

const judged = (word: ClaimWord, figure: Figure, ...known: Figure[]) =>
  judge(word, { figures: [figure], entries: [], sentence: '', known: [...known, figure] });

describe('rising, falling, on a level', () => {
  it.each<[string, Figure, Figure[], [stiger: unknown, falder: unknown, niveau: unknown]]>([
    ['by the change that is told', now(318), [unstated, change(35)], [true, false, false]],
    ['by the change that is the number itself', change(-4), [unstated], [false, true, false]],
    ['by the change that is told to be none', now(439), [unstated, change(0)], [false, false, true]],
    ['by the two years’ numbers', now(757), [before(674)], [true, false, false]],
    ['by the two years’ numbers, fewer', now(600), [before(674)], [false, true, false]],
    ['by the two years’ numbers, near', now(676), [before(674)], [false, false, true]],
    [
      'by a share, all of whose counts are near',
      now(439),
      [shareBefore(65), change(0)],
      [false, false, true],
    ],
    ['by a share, some of whose counts are near', now(445), [shareBefore(65)], ['unknown', false, 'unknown']],
    ['by a share whose counts are all fewer', now(512), [shareBefore(65)], [true, false, false]],
    [
      'not at all, where no source tells',
      now(439),
      [unstated, unknownChange],
      ['unknown', 'unknown', 'unknown'],
    ],
    ['not at all, where there is no year before', now(439), [], ['unknown', 'unknown', 'unknown']],
    [
      'not yet, where a number is still to be written',
      { ...now(1), status: 'missing' },
      [before(674)],
      ['missing', 'missing', 'missing'],
    ],
  ])('%s', (_, figure, known, holds) => {
    const words = ['stiger', 'falder', 'på niveau'] as const;
    expect(words.map((word) => judged(word, figure, ...known).holds)).toEqual(holds);
  });

  it('where it does not hold, the number can say it itself, in the line that is shown', () => {
    expect(judged('stiger', now(300), unstated, change(-4)).instead).toBe(
      'Slet sætningen, eller lad tallet selv sige det: <Change of={sager.stigning_i_nye} dated />.',
    );
    expect(judged('stiger', now(600), before(674)).instead).toBe(
      'Slet sætningen, eller lad tallet selv sige det: <Change from={sager.foer.nye} to={sager.nye} dated />.',
    );
  });
});

describe('uncertain numbers', () => {
  const ways = ['stiger', 'falder', 'på niveau'] as const;
  const about = (figure: Figure): Figure =>
    'value' in figure ? { ...figure, status: 'approximate', account: undefined } : figure;
  const worked = (from: Figure, to: Figure): Figure =>
    workedOut(
      {
        id: 'sager.2021.stigning_i_nye',
        name: 'ændring i nye sager',
        unit: 'pct.',
        period: to.period,
        base: from,
      },
      'rise',
      [from, to],
    );
  const between = (from: Figure, to: Figure, more = worked(from, to)) =>
    ways.map((way) => judged(way, to, from, more).holds);

  it.each<[string, unknown[], unknown[]]>([
    ['a change that is rounded to 1 pct.', between(before(97), now(98)), [true, false, false]],
    [
      '"ca. 700" to "ca. 710"',
      between(about(before(700)), about(now(710))),
      ['unknown', 'unknown', 'unknown'],
    ],
    [
      '"ca. 700" to "ca. 700"',
      between(about(before(700)), about(now(700))),
      ['unknown', 'unknown', 'unknown'],
    ],
    ['"ca. 700" to "ca. 900"', between(about(before(700)), about(now(900))), [true, false, false]],
    [
      '"ca. 700" to "ca. 710", where the source calls it "på niveau"',
      between(about(before(700)), about(now(710)), { ...about(change(0)), base: before(700) }),
      [false, false, true],
    ],
  ])('%s', (_, holds, expected) => {
    expect(holds).toEqual(expected);
  });
});

describe('a change', () => {
  it('speaks for itself: it is not held against last year’s', () => {
    const rise = (year: number, value: number): Figure => ({
      ...share(value, count(600, { period: { year: year - 1 }, id: `sager.${year - 1}.nye` })),
      id: `sager.${year}.stigning_i_nye`,
      name: 'ændring i nye sager',
      period: { year },
    });
    const [then, later] = [rise(2020, 12.3), rise(2021, 12.3)];
    expect(judged('på niveau', later, then).holds).toBe(false);
    expect(judged('stiger', later, then).holds).toBe(true);
  });
});

it('two years that do not count the same by a number are not compared', () => {
  const other = count(100, {
    ...of2020,
    id: 'sager.2020.nye',
    name: 'sager i Familieretshuset eller retten',
  });
  expect(judged('stiger', now(318), other)).toMatchObject({
    holds: 'unknown',
    because: 'der er intet tal for »nye sager« året før',
  });
});
