import { expect, test } from 'vitest';
import { plant } from '../../tests/support/example-data.ts';
import { randomYears } from '../../tests/support/random-year.ts';

/** Years after those that the slides' claims were written for: a claim about years to come would stop the deck. */
const seeds = Array.from({ length: 120 }, (_, index) => index + 1).filter(
  (seed) => newestOf(randomYears(seed)['bisiddersager.yaml'] ?? '') > 2021,
);

function newestOf(text: string): number {
  return Math.max(...[...text.matchAll(/"aar": "(\d{4})"/g)].map(([, year]) => Number(year)));
}

test('the whole deck can be made of any valid years, and nothing in it reads as a number that went wrong', async () => {
  expect(seeds.length).toBeGreaterThan(10);
  for (const seed of seeds.slice(0, 12)) {
    plant(randomYears(seed));
    const { renderDeck } = await import('./render-deck.ts');
    const { body } = await renderDeck({
      notes: true,
      place: 'rummet',
      today: new Date('2022-05-01T10:00Z'),
      missing: 'shown',
    });
    expect(body, `seed ${seed}`).toContain('Kilder og metode');
    const text = body.replaceAll(/<[^>]*>/g, ' ');
    expect(/.{0,40}(?:NaN|undefined|null|Infinity|∞|\[object).{0,40}/.exec(text)?.[0], `seed ${seed}`).toBe(
      undefined,
    );
  }
});
