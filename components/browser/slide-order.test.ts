import { describe, expect, it } from 'vitest';
import { slideAfter } from './slide-order.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('the slide after another', () => {
  it('is the next, over those that are skipped', () => {
    expect(slideAfter(ids, 'a', [])).toBe('b');
    expect(slideAfter(ids, 'a', ['b', 'c'])).toBe('d');
    expect(slideAfter(ids, 'b', ['b'])).toBe('c');
  });

  it('is the very next where all that are left are skipped', () => {
    expect(slideAfter(ids, 'b', ['c', 'd'])).toBe('c');
  });

  it('is none after the last', () => {
    expect(slideAfter(ids, 'd', [])).toBeUndefined();
  });
});
