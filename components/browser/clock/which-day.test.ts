import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { momentOf } from './day.ts';
import { whichDay } from './which-day.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Which day it is at a time, seen from a programme on 6 October from 10.30 until 16.00. */
const at = (time: string, held: string | undefined = '2021-10-06') =>
  whichDay(momentOf(new Date(time), { from: 630, until: 960 }).day, held);

describe('which day it is', () => {
  beforeEach(() => {
    process.env['TZ'] = 'Europe/Copenhagen';
  });

  it.each([
    ['2021-10-05T10:30+02:00', 'before'],
    ['2021-10-05T23:59:59+02:00', 'before'],
    ['2021-10-06T08:00+02:00', 'the day'],
    ['2021-10-06T16:00+02:00', 'the day'],
    ['2021-10-06T23:59:59+02:00', 'the day'],
    // What runs past midnight belongs to the day that it began, until half the night is over.
    ['2021-10-07T00:00+02:00', 'the day'],
    ['2021-10-07T01:14+02:00', 'the day'],
    ['2021-10-07T01:15+02:00', 'after'],
    ['2021-10-06T01:14+02:00', 'before'],
    ['2021-10-06T01:15+02:00', 'the day'],
    ['2022-10-06T12:00+02:00', 'after'],
    ['2020-10-06T12:00+02:00', 'before'],
  ])('at %s it is %s', (time, which) => {
    expect(at(time)).toBe(which);
  });

  it('is the day on every day where nobody has said when it is', () => {
    expect(['2021-10-05', '2021-10-06', '2031-01-01'].map((day) => whichDay(day, undefined))).toEqual([
      'the day',
      'the day',
      'the day',
    ]);
  });

  it('is told by the clock in the room, whichever time zone that is in', () => {
    const noonInDenmark = '2021-10-06T12:00+02:00';
    expect(at(noonInDenmark)).toBe('the day');
    process.env['TZ'] = 'Pacific/Pago_Pago';
    expect(at(noonInDenmark)).toBe('before');
    expect(at('2021-10-06T12:00-11:00')).toBe('the day');
  });

  it('is told right in the night when summer time ends, and when it begins', () => {
    expect(at('2021-10-31T00:30+02:00', '2021-10-31')).toBe('before');
    expect(at('2021-10-31T23:30+01:00', '2021-10-31')).toBe('the day');
    expect(at('2021-03-28T23:30+02:00', '2021-03-28')).toBe('the day');
    expect(at('2021-03-29T02:00+02:00', '2021-03-28')).toBe('after');
  });
});
