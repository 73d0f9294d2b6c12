import { describe, expect, it } from 'vitest';
import { formatCountdown, itemAt, minutesLeft, minutesOfDay, parseClock } from './day.ts';

describe('the item that is now', () => {
  const starts = ['10:30', '10:45', '13:00'].map(parseClock);

  it.each([
    ['10:29', -1],
    ['10:30', 0],
    ['10:44', 0],
    ['10:45', 1],
    ['12:59', 1],
    ['13:00', 2],
    ['23:59', 2],
  ])('at %s is number %i', (clock, index) => {
    expect(itemAt(starts, parseClock(clock))).toBe(index);
  });
});

describe('a break', () => {
  const lunch = { from: parseClock('13:00'), until: parseClock('13:30') };

  it.each([
    ['09:00', 30],
    ['13:00', 30],
    ['13:06', 24],
    ['13:29', 1],
    ['13:30', 0],
    ['14:00', 0],
  ])('has at %s %i minutes left', (clock, minutes) => {
    expect(minutesLeft(lunch, parseClock(clock))).toBe(minutes);
  });

  it('counts a minute that has begun', () => {
    expect(minutesLeft(lunch, parseClock('13:05') + 0.5)).toBe(25);
  });
});

it('the time of day is read from the clock of the device', () => {
  expect(minutesOfDay(new Date(2022, 4, 5, 13, 6, 30))).toBe(13 * 60 + 6.5);
});

it('a text that is no time is no number', () => {
  expect(parseClock('13.30')).toBeNaN();
  expect(parseClock(undefined)).toBeNaN();
});

describe('a countdown', () => {
  it.each([
    [1200, '20.00'],
    [1199.2, '20.00'],
    [61, '1.01'],
    [0, '0.00'],
    [-5, '0.00'],
  ])('of %d seconds reads %s', (seconds, text) => {
    expect(formatCountdown(seconds)).toBe(text);
  });
});
