import { describe, expect, it } from 'vitest';
import type { Figure } from '../../data/figure/figure.ts';
import { count } from '../../tests/support/example-figure.ts';
import { judge, type ClaimWord } from './claim-words.ts';

const of2020 = { period: { year: 2020 } };
const before = (value: number) => count(value, { ...of2020, id: 'sager.2020.nye' });
const now = (value: number) => count(value);

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
