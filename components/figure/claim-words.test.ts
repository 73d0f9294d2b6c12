import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { count, share, unknown } from '../../tests/support/example-figure.ts';
import type { ListedFigure } from '../../data/subjects/figures.ts';
import { judge, type ClaimWord } from './claim-words.ts';

const of2020 = { period: { year: 2020 } };
const before = (value: number) => count(value, { ...of2020, id: 'sager.2020.nye' });
const unstated = { ...unknown(), ...of2020, id: 'sager.2020.nye' };
const now = (value: number) => count(value);

const judged = (word: ClaimWord, figure: Figure, ...known: Figure[]) =>
  judge(word, { figures: [figure], entries: [], sentence: '', known: [...known, figure] });

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
