import { describe, expect, it } from 'vitest';
import { startsAt, breakCountdown } from './countdown.ts';
import { parseClock } from './day.ts';
import { item } from '../../../tests/support/example-programme.ts';

const lunch = { ...item('frokost', '13:00', '13:30'), isBreak: true };
const moved = { item: lunch, start: lunch.start, end: lunch.end, paused: 0, ended: false };
const seconds = (clock: string, more: number) => parseClock(clock) + more / 60;

describe('what is left of a break', () => {
  it.each([
    ['long before it', '09:00', 0, '30 min', 'PT30M', 'minutes'],
    ['when it begins', '13:00', 0, '30 min', 'PT30M', 'minutes'],
    ['a second later, counting the minute that has begun', '13:00', 1, '30 min', 'PT30M', 'minutes'],
    ['after a minute', '13:01', 0, '29 min', 'PT29M', 'minutes'],
    ['just before its last minute', '13:28', 59, '2 min', 'PT2M', 'minutes'],
    ['when its last minute begins', '13:29', 0, '60 sek', 'PT60S', 'seconds'],
    ['in its last minute', '13:29', 18, '42 sek', 'PT42S', 'seconds'],
    ['in its last second', '13:29', 59.5, '1 sek', 'PT1S', 'seconds'],
    ['when it is over', '13:30', 0, 'Pausen er slut', 'PT0M', 'over'],
    ['in the first minute over', '13:30', 59, 'Pausen er slut', 'PT0M', 'over'],
    ['a minute over', '13:31', 0, '1 min over tiden', 'PT1M', 'over'],
    ['long over', '13:44', 10, '14 min over tiden', 'PT14M', 'over'],
    ['when the item after it is over, too', '14:01', 0, 'Pausen er slut', 'PT0S', 'over'],
  ])('%s', (_when, clock, more, text, duration, state) => {
    expect(breakCountdown(moved, parseClock('14:00'), seconds(clock, more))).toEqual({
      text,
      duration,
      state,
    });
  });

  it('is nothing once the speaker has ended it: we are going on', () => {
    expect(breakCountdown({ ...moved, ended: true }, Infinity, parseClock('13:10')).text).toBe(
      'Vi er i gang',
    );
  });

  it('is counted over for no longer than anybody waits', () => {
    const over = (clock: string) => breakCountdown(moved, Infinity, parseClock(clock)).text;
    expect(over('15:29')).toBe('119 min over tiden');
    expect(over('23:45')).toBe('Pausen er slut');
  });

  it('is what it has been moved to', () => {
    const later = { ...moved, start: lunch.start + 20, end: parseClock('13:35') };
    expect(breakCountdown(later, Infinity, parseClock('13:10')).text).toBe('15 min');
    expect(breakCountdown(later, Infinity, parseClock('13:25')).text).toBe('10 min');
  });
});

it('on another day than its own a break says when it begins', () => {
  expect(startsAt(['13', '00'])).toEqual({ text: 'Kl.\u00a013.00', duration: '13:00', state: 'start' });
});
