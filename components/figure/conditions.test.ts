import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import {
  all,
  areMostFrequent,
  areNamedDifferently,
  areNotStated,
  changeGoes,
  isExplainedFor,
  isLargerThan,
  isLargest,
  isLevel,
} from './conditions.ts';

const of2020 = { period: { year: 2020 } };
const base2020 = count(674, of2020);
const share2020 = (value: number, base: Figure = base2020): Figure => ({ ...share(value, base), ...of2020 });
const worked = (value: number, base: Figure): Figure => ({
  ...share2020(value, base),
  status: 'derived',
  value,
  account: '439 af 757',
});
const about = (value: number): Figure => ({ ...count(value), status: 'approximate', value });

describe('"på niveau"', () => {
  it('holds for 439 against every count that 65 pct. of 674 allows', () => {
    expect(isLevel(share2020(65), count(439))).toEqual({
      holds: true,
      because:
        '»nye sager« var 65 pct. af 674 i 2020, altså 435 til 441, og »nye sager« var 439 sager i 2021',
      year: 2021,
    });
  });

  it.each([
    ['some of the counts are near enough', share2020(65), count(445), 'unknown'],
    ['all but the farthest count are near enough', share2020(65), count(436), 'unknown'],
    ['every count is too small', share2020(65), count(512), false],
    ['every count is too large', share2020(65), count(400), false],
    ['the base is not stated', share2020(65, { ...unknown(), ...of2020 }), count(439), 'unknown'],
    ['the count is not stated', { ...unknown(), ...of2020 }, count(439), 'unknown'],
    ['the share was worked out, to one decimal', worked(58, count(757, of2020)), count(443), true],
    ['the share was worked out, and is farther away', worked(58, count(757, of2020)), count(444), false],
    ['both are counts', count(438, of2020), count(439), true],
    ['both are shares, 1 percentage point apart', share2020(65), share(66), true],
    ['both are shares, 1 percentage point apart but for the computer', share2020(63.4), share(64.4), true],
    ['both are small shares, 1 percentage point apart', share2020(1.2), share(2.2), true],
    ['both are shares, 2 percentage points apart', share2020(65), share(67), false],
    ['"ca. 440" may be 445', { ...about(440), ...of2020 }, count(439), 'unknown'],
  ])('where %s', (_, from, to, holds) => {
    expect(isLevel(from, to).holds).toBe(holds);
  });
});

describe('a change goes', () => {
  const ways = (change: Figure) =>
    (['stiger', 'falder', 'på niveau'] as const).map((way) => changeGoes(way, change).holds);
  const changed = (value: number): Figure => share(value, base2020);

  it.each<[Figure, unknown[]]>([
    [changed(35), [true, false, false]],
    [changed(1), [false, false, true]],
    [changed(-1), [false, false, true]],
    [changed(-4), [false, true, false]],
    [{ ...about(1), unit: 'pct.', base: base2020 }, ['unknown', false, 'unknown']],
    [{ ...about(-10), unit: 'pct.', base: base2020 }, [false, true, false]],
    [{ ...about(0), unit: 'pct.', base: base2020 }, [false, false, true]],
    [unknown('pct.', base2020), ['unknown', 'unknown', 'unknown']],
  ])('%#', (change, holds) => {
    expect(ways(change)).toEqual(holds);
  });

  it('nobody knows where it is not stated', () => {
    expect(changeGoes('stiger', unknown('pct.'))).toEqual({
      holds: 'unknown',
      because: '»nye sager« er ikke oplyst i 2021',
      year: 2021,
    });
  });
});

describe('larger', () => {
  it.each([
    [count(757), base2020, true],
    [count(674), base2020, false],
    [count(439), share2020(65), 'unknown'],
    [count(442), share2020(65), true],
    [about(680), count(674), true],
    [about(680), count(676), 'unknown'],
    [count(757), unknown(), 'unknown'],
  ])('%#', (larger, smaller, holds) => {
    expect(isLargerThan(larger, smaller).holds).toBe(holds);
  });

  it('the largest is larger than every other, and than none that is as large', () => {
    const [a, b, c] = [share(41), share(28), share(41)];
    expect(isLargest(a, [b]).holds).toBe(true);
    expect(isLargest(b, [a]).holds).toBe(false);
    expect(isLargest(a, [b, c]).holds).toBe(false);
  });

  it('different things are not compared', () => {
    expect(() => isLargerThan(count(209, { unit: 'underretninger' }), count(757))).toThrow(
      'Numbers that count different things were compared.',
    );
  });
});

describe('the most frequent', () => {
  const item = (name: string, of: Figure, amongMostFrequent: boolean) => ({
    name,
    share: of,
    amongMostFrequent,
  });
  const names = ['Mistrivsel', 'Fysisk vold'];
  const known = (mistrivsel: number, violence: number, other: number) => [
    item('Mistrivsel', share(mistrivsel), true),
    item('Fysisk vold', share(violence), true),
    item('Misbrug', share(other), false),
  ];

  it('is by their shares where those are known', () => {
    expect(areMostFrequent(names, known(41, 28, 12)).holds).toBe(true);
    expect(areMostFrequent(names, known(41, 28, 30))).toMatchObject({
      holds: false,
      because: '»nye sager« var 28 pct. i 2021, og »nye sager« var 30 pct. i 2021',
    });
  });

  it('is by the word of the source where they are not', () => {
    const items = names.map((name) => item(name, unknown('pct.'), true));
    expect(areMostFrequent(names, items).holds).toBe(true);
    expect(areMostFrequent(names, [...items, item('Misbrug', unknown('pct.'), true)])).toMatchObject({
      holds: false,
      because: 'kilden nævner »Mistrivsel« og »Fysisk vold« og »Misbrug« som de hyppigste',
    });
    const none = items.map((one) => ({ ...one, amongMostFrequent: false }));
    expect(areMostFrequent(names, none).holds).toBe('unknown');
  });

  it('fails where a share that is known is larger than one of the named', () => {
    const items = [...known(41, 28, 30), item('Andet', unknown('pct.'), false)];
    expect(areMostFrequent(names, items).holds).toBe(false);
  });
});

describe('other conditions', () => {
  it('"ikke oplyst" holds until a number is stated', () => {
    expect(areNotStated([{ ...unknown(), status: 'suppressed' }]).holds).toBe(true);
    expect(areNotStated([unknown('pct.'), unknown('pct.')]).holds).toBe(true);
    expect(areNotStated([unknown('pct.'), share(41)]).holds).toBe(false);
  });

  it('a note on names holds while the names differ', () => {
    const other = count(674, { ...of2020, name: 'sager i Familieretshuset eller retten' });
    expect(areNamedDifferently(other, count(318))).toEqual({
      holds: true,
      because: 'tallene hedder »sager i Familieretshuset eller retten« (2020) og »nye sager« (2021)',
      year: 2021,
    });
    expect(areNamedDifferently(base2020, count(318)).holds).toBe(false);
  });

  it('a name that only has another year in it is the same name', () => {
    const [then, now] = [
      count(1, { ...of2020, name: 'begyndt før 2020' }),
      count(2, { name: 'begyndt før 2021' }),
    ];
    expect(areNamedDifferently(then, now).holds).toBe(false);
    expect(areNamedDifferently({ ...then, name: 'begyndt før 2019' }, now).holds).toBe(true);
  });

  it('what no figure bears holds for its year', () => {
    expect(isExplainedFor(2021)).toEqual({ holds: true, because: 'det gælder 2021', year: 2021 });
  });

  it('several at once fail together, are unknown together, and tell of what is wrong', () => {
    const holds = changeGoes('stiger', share(35));
    const fails = changeGoes('stiger', share(-4));
    const open = changeGoes('stiger', unknown('pct.'));
    expect(all(holds, isExplainedFor(2022))).toMatchObject({ holds: true, year: 2022 });
    expect(all(holds, open)).toMatchObject({ holds: 'unknown', because: open.because });
    expect(all(holds, open, fails)).toMatchObject({ holds: false, because: fails.because });
  });
});
