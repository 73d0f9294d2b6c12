import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import {
  between,
  end,
  exampleHours,
  hold,
  move,
  onlyPace,
  paces,
  punctual,
  skip,
} from '../../../tests/support/held-day.ts';

beforeAll(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterAll(() => void vi.unstubAllEnvs());

describe('a whole day', () => {
  it('held as printed is on time all day, on the item that it should be on, and nothing moves', () => {
    const minutes = hold(exampleDay, exampleHours, punctual);
    expect(minutes.size).toBe(391);
    for (const [clock, minute] of minutes) {
      expect(minute.words, clock).toBe('til tiden');
      if (clock >= '10.00') expect(minute.on, clock).toBe(minute.due);
      expect(minute.starts.join(' ')).toBe('10.00 10.20 10.50 12.00 12.30 13.00 14.00 14.15 15.00');
    }
    expect(minutes.get('09.59')).toMatchObject({ due: -1, on: 0, minutesLeft: 21 });
    expect(minutes.get('15.00')).toMatchObject({ due: 8, on: 8, minutesLeft: undefined });
  });

  it('that begins late is behind until lunch, which takes it up', () => {
    const late = { ...punctual, '10.10': 'velkomst', '10.20': 'velkomst', '10.22': 'velkomst' };
    const minutes = hold(exampleDay, exampleHours, {
      ...late,
      ...{ '10.27': 'dagen', '10.30': 'dagen', '10.32': 'intro', '10.34': 'tal', '10.42': 'mere' },
      ...{
        '10.46': 'ord',
        '10.50': 'ord',
        '10.54': 'tak',
        '11.02': 'oplaeg',
        '12.00': 'oplaeg',
        '12.08': 'frokost',
      },
    });
    expect(paces(minutes, '10.10', '10.13', '10.20', '10.26', '10.27', '10.30', '10.31', '10.33')).toEqual([
      ...['10.10 til tiden', '10.13 3 min bagud', '10.20 10 min bagud', '10.26 16 min bagud'],
      ...['10.27 7 min bagud', '10.30 10 min bagud', '10.31 11 min bagud', '10.33 11 min bagud'],
    ]);
    expect(minutes.get('10.20')).toMatchObject({ due: 1, on: 0, minutesLeft: 0 });
    expect(onlyPace(between(minutes, '11.02', '12.00'))).toEqual(['til tiden']);
    expect(paces(minutes, '12.07', '12.08', '12.30')).toEqual([
      ...['12.07 7 min bagud', '12.08 til tiden', '12.30 til tiden'],
    ]);
  });

  it('that runs over is moved by the speaker: lunch gives half of itself, and coffee the rest', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '12.00': 'oplaeg', '12.10': move('oplaeg', 20), '12.20': 'frokost', '12.30': 'frokost' },
      ...{ '12.35': 'efter', '12.40': 'efter', '12.45': 'efter-2', '12.50': 'efter-2', '12.55': 'efter-3' },
      ...{
        '13.00': 'efter-3',
        '13.05': 'arbejde',
        '13.30': 'arbejde',
        '13.35': 'emner',
        '14.00': 'emner',
        '14.05': 'kaffe',
      },
    });
    expect(paces(minutes, '12.09', '12.10', '12.20')).toEqual([
      ...['12.09 9 min bagud', '12.10 til tiden', '12.20 til tiden'],
    ]);
    expect(minutes.get('12.09')?.starts.join(' ')).toBe(
      '10.00 10.20 10.50 12.00 12.30 13.00 14.00 14.15 15.00',
    );
    expect(minutes.get('12.10')?.starts.join(' ')).toBe(
      '10.00 10.20 10.50 12.20 12.35 13.05 14.05 14.15 15.00',
    );
    expect(onlyPace(between(minutes, '12.10', '16.00'))).toEqual(['til tiden']);
    expect(minutes.get('12.34')).toMatchObject({ due: 3, on: 3, minutesLeft: 1, standsStill: true });
  });

  it('that runs over and is not moved is behind by as much, and the programme stays', () => {
    const minutes = hold(exampleDay, exampleHours, { ...punctual, '13.00': 'efter-3', '13.09': 'arbejde' });
    expect(between(minutes, '13.00', '13.08').map(({ pace }) => pace)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(minutes.get('13.08')).toMatchObject({ due: 5, on: 4, minutesLeft: -8 });
    expect(onlyPace(between(minutes, '13.09', '13.30'))).toEqual(['til tiden']);
    expect(minutes.get('13.08')?.starts).toEqual(minutes.get('09.30')?.starts);
  });

  it('that skips an item is ahead by what is left until the next', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '12.30': 'arbejde', '12.40': 'arbejde', '12.50': 'arbejde' },
    });
    expect(paces(minutes, '12.30', '12.45', '12.59', '13.00')).toEqual([
      ...['12.30 30 min foran', '12.45 15 min foran', '12.59 1 min foran', '13.00 til tiden'],
    ]);
    expect(minutes.get('12.30')).toMatchObject({ due: 4, on: 5, minutesLeft: 90 });
  });

  it('that skips slides wins the minutes it was told', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{
        '10.30': 'tal',
        '10.34': 'tal',
        '10.37': skip('mere'),
        '10.40': skip('ord'),
        '10.41': 'tak',
        '10.42': 'tak',
      },
    });
    expect(paces(minutes, '10.36', '10.37', '10.39', '10.40', '10.41')).toEqual([
      ...[
        '10.36 6 min bagud',
        '10.37 3 min bagud',
        '10.39 5 min bagud',
        '10.40 til tiden',
        '10.41 til tiden',
      ],
    ]);
    expect(minutes.get('10.36')).toMatchObject({ winnable: 12, slidesLeft: 3 });
    expect(minutes.get('10.37')).toMatchObject({ winnable: 8, slidesLeft: 2 });
    expect(minutes.get('10.40')).toMatchObject({ winnable: 0, slidesLeft: 1 });
  });
});

describe('a break that the speaker ends', () => {
  it('early wins back what the day was late', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '10.45': move('oplaeg', 25), '12.00': 'oplaeg', '12.25': 'frokost', '12.30': 'frokost' },
      '12.36': [end('frokost'), 'efter'],
    });
    expect(minutes.get('12.35')?.starts.slice(3).join(' ')).toBe('12.25 12.40 13.10 14.10 14.18 15.03');
    expect(minutes.get('12.36')?.starts.slice(3).join(' ')).toBe('12.25 12.36 13.06 14.06 14.15 15.00');
    expect(minutes.get('12.36')).toMatchObject({ words: 'til tiden', due: 4, on: 4, minutesLeft: 30 });
  });
});
