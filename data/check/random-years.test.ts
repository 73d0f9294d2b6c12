import { expect, test } from 'vitest';
import { isKnown } from '../figure/figure.ts';
import { told } from '../../tests/support/example-data.ts';
import { randomYears } from '../../tests/support/random-year.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test('valid years of any kind are in order, and each figure made of them is a number or plainly none', async () => {
  for (const seed of seeds) {
    expect(await told(randomYears(seed)), `seed ${seed}`).toEqual({ stop: [], advarsel: [] });
    const { allFigures, subjects } = await import('../figures.ts');
    expect(allFigures.length, `seed ${seed}`).toBeGreaterThan(0);
    expect(Object.keys(subjects), `seed ${seed}`).toEqual(['bisiddersager', 'underretninger']);
    const odd = allFigures.filter(
      (figure) =>
        (isKnown(figure) && !Number.isFinite(figure.value)) ||
        /NaN|undefined|null|Infinity|\[object/.test(JSON.stringify({ ...figure, base: figure.base?.id })),
    );
    expect(odd, `seed ${seed}`).toEqual([]);
  }
});

test('years are of many kinds: nothing and huge numbers, one year and many, hidden, rough and unknown values', () => {
  const files = seeds.map((seed) => randomYears(seed));
  const all = files.flatMap((texts) => Object.values(texts)).join('\n');
  for (const kind of [
    /"nye": "0"/,
    /(?:\.\d{3}){4}"/,
    /skjult/,
    /"ca\. /,
    /ikke oplyst/,
    /slutterordet/,
    /"andele"/,
  ]) {
    expect(all).toMatch(kind);
  }
  const years = files.map((texts) => (texts['bisiddersager.yaml'] ?? '').split('"nye"').length - 1);
  expect(Math.min(...years)).toBe(1);
  expect(Math.max(...years)).toBeGreaterThan(6);
});
