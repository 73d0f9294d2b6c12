import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { workedOut } from '../../data/figure/sums.ts';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
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

describe('several numbers', () => {
  const other = (year: number, value: number): Figure =>
    count(value, { id: `sager.${year}.andre`, name: 'andre sager', period: { year } });
  const about = (word: ClaimWord, figures: [Figure, ...Figure[]], ...known: Figure[]) =>
    judge(word, { figures, entries: [], sentence: '', known: [...known, ...figures] });

  it('are all judged, and the one that fails is named, with what to write', () => {
    expect(about('stiger', [now(757), other(2021, 400)], before(674), other(2020, 399))).toEqual({
      holds: false,
      because: '»andre sager« var 399 sager i 2020, og »andre sager« var 400 sager i 2021',
      year: 2021,
      instead:
        'Slet sætningen, eller lad tallet selv sige det: <Change from={sager.foer.andre} to={sager.andre} dated />. ' +
        'Handler den kun om det, der passer, så skriv <Claim that="…" of={sager.nye}>.',
    });
    expect(about('stiger', [now(757), other(2021, 500)], before(674), other(2020, 399)).holds).toBe(true);
    expect(about('stiger', [now(757), other(2021, 500)], before(674)).holds).toBe('unknown');
  });

  it('of two years are one that changes', () => {
    const first = count(600, { period: { year: 2019 }, id: 'sager.2019.nye' });
    expect(about('stiger', [before(674), now(600)], first).holds).toBe(false);
    expect(about('falder', [before(674), now(600)], first).holds).toBe(true);
    expect(about('falder', [before(674), now(600)]).holds).toBe(true);
    expect(about('stiger', [before(674), now(757)])).toMatchObject({ holds: true });
  });
});

describe('what is advised can be followed', () => {
  it('only the newest year and the one before have names in slides', () => {
    const first = count(600, { period: { year: 2019 }, id: 'sager.2019.nye' });
    expect(judged('falder', before(674), first, now(600)).instead).toBe(undefined);
  });

  it('a total since a year has no <Change> of its own', () => {
    const total = (year: number, value: number): Figure =>
      count(value, { id: `sager.${year}.alle`, period: { since: 2008 } });
    expect(judged('falder', total(2021, 5219), total(2020, 4462))).toEqual({
      holds: false,
      because:
        '»nye sager« var 4.462 sager siden 2008 efter rækken for 2020, og »nye sager« var 5.219 sager siden 2008 efter rækken for 2021',
      year: 2021,
      instead: undefined,
    });
    expect(judged('nyt navn', total(2021, 5219)).holds).toBe('unknown');
  });
});

describe('the most frequent', () => {
  const entry = (name: string, share: Figure, often = true): ListedFigure => ({
    name,
    share,
    amongMostFrequent: often,
  });
  const entries = [
    entry('Mistrivsel eller konflikt i hjemmet', unknown('pct.')),
    entry('Fysisk vold', unknown('pct.')),
    entry('Misbrug', unknown('pct.'), false),
  ];
  const said = (sentence: string, list = entries) =>
    judge('hyppigst', { figures: [unknown('pct.')], entries: list, sentence, known: [] });

  it('are all of those that the sentence names, and no others', () => {
    expect(said('Mistrivsel eller konflikt i hjemmet samt fysisk vold var oftest årsagen').holds).toBe(true);
  });

  it.each([
    [
      'Psykisk vold var oftest årsagen',
      'sætningen nævner ingen af dem, data nævner (»Mistrivsel eller konflikt i hjemmet«, »Fysisk vold«, »Misbrug«)',
    ],
    [
      'Fysisk vold var oftest årsagen',
      'kilden nævner »Mistrivsel eller konflikt i hjemmet« og »Fysisk vold« som de hyppigste',
    ],
    [
      'Mistrivsel eller konflikt i hjemmet, fysisk vold og misbrug var oftest årsagen',
      'kilden nævner »Mistrivsel eller konflikt i hjemmet« og »Fysisk vold« som de hyppigste',
    ],
    [
      'Mistrivsel eller konflikt i hjemmet, fysisk vold og psykisk vold var oftest årsagen',
      'sætningen nævner også »psykisk vold«, som data ikke nævner',
    ],
  ])('%s', (sentence, because) => {
    expect(said(sentence)).toMatchObject({
      holds: false,
      because,
      instead:
        'Nævn netop »Mistrivsel eller konflikt i hjemmet« og »Fysisk vold« i sætningen, eller slet den.',
    });
  });

  it('are not sure where a sentence goes on after a comma, unless data has what it goes on with', () => {
    const sentence = 'Mistrivsel eller konflikt i hjemmet samt fysisk vold, misbrug fylder mindre';
    const two = entries.slice(0, 2);
    expect(said(sentence, two)).toMatchObject({
      holds: 'unknown',
      because: 'sætningen nævner måske også »misbrug fylder«, som data ikke nævner',
    });
    const known = [{ ...unknown('pct.'), name: 'Misbrug' }];
    expect(judge('hyppigst', { figures: [unknown('pct.')], entries: two, sentence, known }).holds).toBe(
      false,
    );
  });

  it('wait where the list is still to be written', () => {
    const missing: Figure = { ...unknown('pct.'), status: 'missing' };
    expect(
      judge('hyppigst', { figures: [missing], entries: [], sentence: 'Fysisk vold', known: [] }),
    ).toMatchObject({ holds: 'missing', because: 'listen, den handler om, mangler i 2021' });
  });

  it('are by their shares where those are known', () => {
    const shares = [
      entry('Mistrivsel', share(41)),
      entry('Fysisk vold', share(28), false),
      entry('Misbrug', share(12)),
    ];
    expect(said('Mistrivsel og fysisk vold var oftest årsagen', shares).holds).toBe(true);
    expect(said('Mistrivsel og misbrug var oftest årsagen', shares).holds).toBe(false);
  });
});

describe('other claims', () => {
  it('on the year before are written for the newest year', () => {
    expect(judged('ikke oplyst', unstated, now(757))).toMatchObject({ holds: true, year: 2021 });
  });

  it('the largest is the first that is named', () => {
    const [a, b] = [share(41), share(28)];
    expect(judge('størst', { figures: [a, b], entries: [], sentence: '', known: [] }).holds).toBe(true);
    expect(judge('størst', { figures: [b, a], entries: [], sentence: '', known: [] }).holds).toBe(false);
  });

  it('a count has no size beside a rise, or beside what counts something else', () => {
    const largest = (other: Figure) =>
      judge('størst', { figures: [now(757), other], entries: [], sentence: '', known: [] });
    expect(largest({ ...share(12.3, before(674)), name: 'ændring i nye sager' })).toMatchObject({
      holds: false,
      because: '»nye sager« og »ændring i nye sager« tæller ikke det samme',
    });
    expect(largest(count(209, { unit: 'underretninger', name: 'underretninger' })).holds).toBe(false);
  });

  it('"ikke oplyst" holds until a number is stated, and then the sentence can go', () => {
    expect(judged('ikke oplyst', unknown()).holds).toBe(true);
    expect(judged('ikke oplyst', now(3))).toMatchObject({
      holds: false,
      instead: 'Slet sætningen; tallet er oplyst nu.',
    });
  });

  it('"nyt navn" holds where the year before calls it something else', () => {
    const other = count(674, {
      ...of2020,
      id: 'sager.2020.nye',
      name: 'sager i Familieretshuset eller retten',
    });
    expect(judged('nyt navn', now(318), other).holds).toBe(true);
    expect(judged('nyt navn', now(318), before(1)).holds).toBe(false);
  });

  it('"kun i år" holds for the newest year that there are numbers of', () => {
    const later = count(1, { period: { year: 2022 } });
    expect(judged('kun i år', now(1))).toMatchObject({ holds: true, year: 2021 });
    expect(judged('kun i år', now(1), later)).toMatchObject({ holds: true, year: 2022 });
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
