import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleDay, item } from '../../../tests/support/example-programme.ts';
import {
  exampleHours,
  hold,
  move,
  onlyPace,
  pause,
  punctual,
  resume,
} from '../../../tests/support/held-day.ts';

beforeAll(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterAll(() => void vi.unstubAllEnvs());

describe('a clock', () => {
  it('that is set back an hour takes nothing that was moved or paused', () => {
    const isSet = Date.parse('2021-10-06T11:30+02:00');
    const back = (date: Date) => (date.getTime() < isSet ? date : new Date(date.getTime() - 3_600_000));
    const minutes = hold(
      exampleDay,
      exampleHours,
      {
        ...punctual,
        '10.45': [move('oplaeg', 5), pause('intro')],
        '10.48': resume,
        '14.00': 'kaffe',
        '14.15': 'samling',
        '15.00': 'farvel',
      },
      back,
    );
    const moved = '10.00 10.20 10.53 12.08 12.30 13.00 14.00 14.15 15.00';
    // From 10.30 on the hour comes twice, and these are the minutes of the second time.
    expect(minutes.get('10.31')).toMatchObject({ due: 1, on: 2, slide: 'oplaeg', words: '22 min foran' });
    for (const clock of ['10.30', '11.00', '12.00', '15.00'])
      expect(minutes.get(clock)?.starts.join(' ')).toBe(moved);
  });

  it('that is set back in a pause counts none of it twice', () => {
    const isSet = Date.parse('2021-10-06T10:40+02:00');
    const back = (date: Date) => (date.getTime() < isSet ? date : new Date(date.getTime() - 1_800_000));
    const minutes = hold(
      exampleDay,
      ['2021-10-06T10:00+02:00', '2021-10-06T11:10+02:00'],
      { '10.35': pause('velkomst') },
      back,
    );
    expect(minutes.get('10.11')?.starts[1]).toBe('10.20');
    expect(minutes.get('10.40')?.starts[1]).toBe('10.25');
  });
});

const evening = [
  item('middag', '22:00', '23:00'),
  { ...item('hvil', '23:00', '23:20'), isBreak: true },
  item('tale', '23:20', '23:50'),
  item('slut', '23:50', undefined),
];

it('a day that is moved past midnight goes on as the same day, with times after midnight', () => {
  const minutes = hold(evening, ['2021-10-06T22:00+02:00', '2021-10-07T01:00+02:00'], {
    ...{ '22.30': move('middag', 40), '23.40': 'hvil', '23.50': 'tale', '00.20': 'slut' },
  });
  expect(minutes.get('00.10')).toMatchObject({
    ...{ date: '2021-10-06', now: 1450, due: 2, on: 2, minutesLeft: 10, words: 'til tiden' },
    starts: ['22.00', '23.40', '23.50', '00.20'],
  });
  expect(minutes.get('00.20')).toMatchObject({ due: 3, on: 3 });
  expect(onlyPace([...minutes.values()])).toEqual(['til tiden']);
});

describe('the night when summer time', () => {
  const night = [
    item('fest', '22:00', '23:00'),
    item('mere', '23:00', '23:30'),
    item('tak', '23:30', '23:45'),
    item('slut', '23:45', undefined),
  ];

  it('begins: three and a half hours late is half past four by the clock', () => {
    const minutes = hold(night, ['2021-03-27T22:00+01:00', '2021-03-28T05:00+02:00'], {
      ...{ '22.30': move('fest', 210), '03.30': 'mere', '04.00': 'tak', '04.15': 'slut' },
    });
    expect(minutes.get('22.30')?.starts).toEqual(['22.00', '03.30', '04.00', '04.15']);
    expect(minutes.has('02.30')).toBe(false);
    expect(minutes.get('01.59')).toMatchObject({ minutesLeft: 31, on: 0, due: 0 });
    expect(minutes.get('03.00')).toMatchObject({ minutesLeft: 30, on: 0, due: 0 });
    expect(onlyPace([...minutes.values()])).toEqual(['til tiden']);
  });

  it('ends: the hour that comes twice lasts two', () => {
    const minutes = hold(night, ['2021-10-30T22:00+02:00', '2021-10-31T03:30+01:00'], {
      ...{ '22.30': move('fest', 270), '02.30': 'fest', '02.45': 'fest' },
    });
    expect(minutes.get('22.30')?.starts).toEqual(['22.00', '02.30', '03.00', '03.15']);
    expect(minutes.get('01.59')).toMatchObject({ minutesLeft: 91 });
    expect(minutes.get('02.29')).toMatchObject({ minutesLeft: 1, due: 0 });
    expect(minutes.get('02.30')).toMatchObject({ minutesLeft: 0, due: 1 });
    expect(minutes.get('02.45')).toMatchObject({ words: '15 min bagud' });
  });

  it('begins on the day itself: an item printed after the jump is as long as the clock says', () => {
    const early = [item('nat', '01:00', '04:00'), item('slut', '04:00', undefined)];
    const minutes = hold(early, ['2021-03-28T01:00+01:00', '2021-03-28T04:10+02:00'], { '04.05': 'slut' });
    expect(minutes.get('01.00')).toMatchObject({ minutesLeft: 120 });
    expect(minutes.get('04.04')).toMatchObject({ minutesLeft: -4, due: 1, on: 0, words: '4 min bagud' });
  });
});
