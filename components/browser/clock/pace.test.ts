import { describe, expect, it } from 'vitest';
import { parseClock } from './day.ts';
import { item, slide } from '../../../tests/support/example-programme.ts';
import type { MovedItem } from './moved-day.ts';
import { paceInWords, paceOf, plannedMinutes } from './pace.ts';

describe('the planned minutes of slides', () => {
  it.each([
    ['are shared out', [undefined, undefined, undefined], [5, 5, 5]],
    ['are what they say, and the rest is shared', [9, undefined, undefined], [9, 3, 3]],
    ['can be none', [0, undefined, undefined], [0, 7.5, 7.5]],
    ['leave nothing to share when they are more than there is', [10, 10, undefined], [10, 10, 0]],
    ['are not stretched when they are fewer than there is', [2, 3, 4], [2, 3, 4]],
  ])('%s', (_says, said, planned) => {
    expect(plannedMinutes({ id: 'punkt', slides: said.map((minutes) => slide('x', minutes)) }, 15)).toEqual(
      planned,
    );
  });

  it.each([
    ['is about one where others follow', [slide('punkt'), slide('a'), slide('b')], [1, 7, 7]],
    ['is what it says itself', [slide('punkt', 4), slide('a')], [4, 11]],
    ['is the whole item where it is alone', [slide('punkt')], [15]],
    ['is one beside work with a clock, and the rest is free', [slide('punkt'), slide('ur', 10)], [1, 10]],
  ])('of the slide that opens an item: %s', (_says, slides, planned) => {
    expect(plannedMinutes({ id: 'punkt', slides }, 15)).toEqual(planned);
  });

  it('of an item without slides are none', () => {
    expect(plannedMinutes({ id: 'punkt', slides: [] }, 15)).toEqual([]);
  });
});

const talk = item('oplaeg', '11:00', '11:30');
const moved = (more: Partial<MovedItem> = {}): MovedItem => ({
  ...{ item: talk, start: talk.start, end: talk.end, paused: 0, ended: false },
  ...more,
});
const third = { before: 10, own: 10, after: 10 };

describe('the pace on the second of three slides of ten minutes', () => {
  it.each([
    ['10:58', -12],
    ['11:08', -2],
    ['11:10', 0],
    ['11:15', 0],
    ['11:20', 0],
    ['11:22', 2],
    ['11:45', 25],
  ])('at %s is %i minutes behind', (clock, pace) => {
    expect(paceOf(moved(), third, parseClock(clock))).toBe(pace);
  });

  it('has five minutes more when the item has', () => {
    const longer = moved({ end: parseClock('11:35') });
    expect(paceOf(longer, third, parseClock('11:22'))).toBe(0);
    expect(paceOf(longer, third, parseClock('11:26'))).toBe(1);
    expect(paceOf(longer, third, parseClock('11:08'))).toBe(-2);
  });

  it('moves with the item', () => {
    const later = moved({ start: talk.start + 7, end: parseClock('11:37') });
    expect(paceOf(later, third, parseClock('11:10'))).toBe(-7);
    expect(paceOf(later, third, parseClock('11:29'))).toBe(2);
  });

  it.each([
    ['behind', '11:23', 3],
    ['ahead', '11:08', -2],
    ['on time', '11:15', 0],
  ])('stands still %s, however long the pause', (_says, clock, pace) => {
    for (const paused of [0, 1, 12]) {
      const now = parseClock(clock) + paused;
      expect(paceOf(moved({ paused, end: parseClock('11:30') + paused }), third, now)).toBe(pace);
    }
  });
});

describe('the pace', () => {
  it('is behind from the first slide on when more is planned than there is time for', () => {
    const plan = { before: 0, own: 10, after: 24 };
    expect(paceOf(moved(), plan, parseClock('11:00'))).toBe(0);
    expect(paceOf(moved(), plan, parseClock('11:07'))).toBe(1);
    expect(paceOf(moved(), plan, parseClock('10:57'))).toBe(0);
  });

  it('is not ahead because less is planned than there is time for', () => {
    expect(paceOf(moved(), { before: 0, own: 10, after: 5 }, parseClock('11:00'))).toBe(0);
    expect(paceOf(moved(), { before: 0, own: 10, after: 5 }, parseClock('11:25'))).toBe(0);
    expect(paceOf(moved(), { before: 0, own: 10, after: 5 }, parseClock('11:26'))).toBe(1);
  });

  it.each([
    ['11:00', 0],
    ['11:15', 0],
    ['11:30', 0],
    ['11:34', 4],
    ['10:40', 0],
  ])('in a break at %s is %i minutes behind: it counts only what the break runs over', (clock, pace) => {
    const rest = moved({ item: { ...talk, isBreak: true } });
    expect(paceOf(rest, { before: 0, own: 30, after: 0 }, parseClock(clock))).toBe(pace);
  });

  it('is never behind where the end is not stated, but can be ahead', () => {
    const last = moved({ end: undefined });
    const plan = { before: 0, own: 0, after: 0 };
    expect(paceOf(last, plan, parseClock('12:40'))).toBe(0);
    expect(paceOf(last, plan, parseClock('10:50'))).toBe(-10);
  });
});

describe('the pace in words', () => {
  it.each([
    [0, 'til tiden'],
    [0.9, 'til tiden'],
    [-0.9, 'til tiden'],
    [2, '2 min bagud'],
    [1.9999999999, '2 min bagud'],
    [2.9, '2 min bagud'],
    [-3, '3 min foran'],
    [60, '1 t. bagud'],
    [100, '1 t. 40 min bagud'],
    [-125, '2 t. 5 min foran'],
  ])('of %d minutes is %s', (pace, words) => {
    expect(paceInWords(pace)).toBe(words);
  });
});
