import { describe, expect, it } from 'vitest';
import { chance } from '../../../tests/support/chance.ts';
import { nextStop, previousStop, type Stop } from './stops.ts';

const slides = [
  { id: 'a', steps: 0 },
  { id: 'b', steps: 2 },
  { id: 'c', steps: 0 },
  { id: 'd', steps: 1 },
];

const walk = (step: typeof nextStop, from: Stop, skipped: readonly string[] = []) => {
  const stops: string[] = [];
  for (let at = step(slides, from, skipped); at; at = step(slides, at, skipped))
    stops.push(`${at.slide}${at.step}`);
  return stops;
};

describe('forward', () => {
  it('brings the fragments of a slide, then the next slide without any of its own, to the end', () => {
    expect(walk(nextStop, { slide: 'a', step: -1 })).toEqual(['b-1', 'b0', 'b1', 'c-1', 'd-1', 'd0']);
  });

  it('goes over slides that are skipped, once those on have shown their fragments', () => {
    const skipped = ['b', 'c'];
    expect(walk(nextStop, { slide: 'a', step: -1 }, skipped)).toEqual(['d-1', 'd0']);
    expect(nextStop(slides, { slide: 'b', step: 0 }, skipped)).toEqual({ slide: 'b', step: 1 });
  });

  it('brings the very next where all that are left are skipped', () => {
    expect(nextStop(slides, { slide: 'b', step: 1 }, ['c', 'd'])).toEqual({ slide: 'c', step: -1 });
  });

  it('brings nothing from a slide that there is not', () => {
    expect(nextStop(slides, { slide: 'x', step: -1 }, [])).toBeUndefined();
    expect(previousStop(slides, { slide: 'x', step: -1 }, [])).toBeUndefined();
  });
});

describe('back', () => {
  it('brings the same stops the other way', () => {
    expect(walk(previousStop, { slide: 'd', step: 0 })).toEqual(['d-1', 'c-1', 'b1', 'b0', 'b-1', 'a-1']);
  });

  it('goes over slides that are skipped, and to the very one before where all are', () => {
    const skipped = ['b', 'c'];
    expect(walk(previousStop, { slide: 'd', step: -1 }, skipped)).toEqual(['a-1']);
    expect(previousStop(slides, { slide: 'c', step: -1 }, ['a', 'b'])).toEqual({ slide: 'b', step: 1 });
  });
});

it('of a thousand random days, back undoes forward from every stop', () => {
  const dice = chance(12);
  for (let day = 0; day < 1000; day += 1) {
    const random = Array.from({ length: dice.whole(1, 9) }, (_, at) => ({
      id: `s${at}`,
      steps: dice.whole(0, 3),
    }));
    const all = random.map(({ id }) => id);
    // Someone stands on the first, so that one is not skipped; one that is left may be.
    const skipped = all.slice(1).filter(() => dice.onceIn(3));
    let at: Stop = { slide: 's0', step: -1 };
    for (let next = nextStop(random, at, skipped); next; next = nextStop(random, at, skipped)) {
      if (skipped.includes(next.slide)) break;
      expect(previousStop(random, next, skipped), JSON.stringify({ random, skipped, at })).toEqual(at);
      at = next;
    }
  }
});
