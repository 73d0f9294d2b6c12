import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clockAt, elapsedAt, formatCountdown, momentOf, parseClock } from './day.ts';

beforeAll(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterAll(() => void vi.unstubAllEnvs());

const morning = { from: parseClock('10:30'), until: parseClock('16:00') };
const evening = { from: parseClock('20:00'), until: parseClock('23:50') };

describe('the moment of the day', () => {
  it.each([
    ['2022-05-05T13:06:30', morning, '2022-05-05', 13 * 60 + 6.5],
    ['2022-05-05T01:15:00', morning, '2022-05-05', 75],
    ['2022-05-05T01:14:00', morning, '2022-05-04', 24 * 60 + 74],
    ['2022-05-05T00:20:00', evening, '2022-05-04', 24 * 60 + 20],
    ['2022-01-01T00:20:00', evening, '2021-12-31', 24 * 60 + 20],
    ['2022-05-05T09:55:00', evening, '2022-05-05', 9 * 60 + 55],
  ])('at %s is counted from the midnight of the day being held', (time, printed, day, minutes) => {
    expect(momentOf(new Date(time), printed)).toEqual({ day, minutes });
  });

  it('is of the new day from midnight on where the programme begins in the night', () => {
    const night = { from: 60, until: 300 };
    expect(momentOf(new Date('2022-05-05T00:01'), night)).toEqual({ day: '2022-05-05', minutes: 1 });
    expect(momentOf(new Date('2022-05-05T23:59'), night)).toEqual({ day: '2022-05-05', minutes: 1439 });
  });

  it('counts the minutes that pass, not the hours that are skipped or come twice', () => {
    expect(momentOf(new Date('2021-03-28T03:30+02:00'), { from: 0, until: 0 }).minutes).toBe(150);
    expect(momentOf(new Date('2021-10-31T02:30+01:00'), { from: 0, until: 0 }).minutes).toBe(210);
  });
});

describe('a time of the programme', () => {
  it.each([
    ['2021-10-06', '13:00', 780],
    ['2021-03-28', '01:59', 119],
    ['2021-03-28', '03:00', 120],
    ['2021-10-31', '01:59', 119],
    ['2021-10-31', '03:00', 240],
  ])('on %s at %s comes when %i minutes have passed, and the clock shows it then', (day, clock, elapsed) => {
    expect(elapsedAt(day, parseClock(clock))).toBe(elapsed);
    expect(clockAt(day, elapsed).join(':')).toBe(clock);
  });

  it('past midnight is a time of day again', () => {
    expect(clockAt('2021-10-06', 24 * 60 + 5)).toEqual(['00', '05']);
  });

  it('that is no time is no number', () => {
    expect(parseClock('13.30')).toBeNaN();
    expect(parseClock(undefined)).toBeNaN();
  });
});

describe('a countdown', () => {
  it.each([
    [1200, '20.00'],
    [1199.2, '20.00'],
    [1199.0000000001, '19.59'],
    [61, '1.01'],
    [0, '0.00'],
    [-5, '0.00'],
  ])('of %d seconds reads %s', (seconds, text) => {
    expect(formatCountdown(seconds)).toBe(text);
  });
});
