import { describe, expect, it } from 'vitest';
import { begin, elapsedInWords, sinceOf } from './elapsed.ts';

describe('the time that has been talked', () => {
  it('counts from when an item first came on, also when it is come back to', () => {
    const first = begin(undefined, { day: '2021-10-06', item: 'intro', now: 1000 });
    const other = begin(first, { day: '2021-10-06', item: 'oplaeg', now: 5000 });
    const back = begin(other, { day: '2021-10-06', item: 'intro', now: 9000 });
    expect(back).toBe(other);
    expect([sinceOf(back, 'intro'), sinceOf(back, 'oplaeg'), sinceOf(back, 'farvel')]).toEqual([
      ...[1000, 5000, undefined],
    ]);
  });

  it('begins anew on another day', () => {
    const before = begin(undefined, { day: '2021-10-06', item: 'intro', now: 1000 });
    expect(sinceOf(begin(before, { day: '2021-10-07', item: 'intro', now: 7000 }), 'intro')).toBe(7000);
  });

  it.each([
    [0, '0.00'],
    [434_900, '7.14'],
    [3_600_000, '1.00.00'],
    [4_025_000, '1.07.05'],
    [-5000, '0.00'],
  ])('of %i ms is %s', (ms, words) => {
    expect(elapsedInWords(ms)).toBe(words);
  });
});
