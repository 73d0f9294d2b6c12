import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { count, share, unknown } from '../chart/example.ts';
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
