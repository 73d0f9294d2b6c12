import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import {
  between,
  exampleHours,
  hold,
  onlyPace,
  pause,
  punctual,
  resume,
} from '../../../tests/support/held-day.ts';

beforeAll(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterAll(() => void vi.unstubAllEnvs());

describe('the pace stands still', () => {
  it('in a break, from its first minute to its last, and counts again when the break runs over', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '12.00': 'oplaeg', '12.04': 'frokost', '12.30': 'frokost', '12.36': 'efter' },
    });
    expect(minutes.get('12.03')).toMatchObject({ words: '3 min bagud', standsStill: false });
    const lunch = between(minutes, '12.04', '12.30');
    expect(lunch.map(({ pace, standsStill }) => ({ pace, standsStill }))).toEqual(
      lunch.map(() => ({ pace: 0, standsStill: true })),
    );
    expect(between(minutes, '12.31', '12.35').map(({ pace }) => pace)).toEqual([1, 2, 3, 4, 5]);
  });

  it('in a break that begins early, too', () => {
    const minutes = hold(exampleDay, exampleHours, { ...punctual, '11.40': 'frokost', '12.00': 'frokost' });
    expect(
      between(minutes, '11.40', '12.30')
        .map(({ pace }) => pace)
        .every((pace) => pace === 0),
    ).toBe(true);
    expect(minutes.get('11.40')).toMatchObject({ due: 2, on: 3, minutesLeft: 50 });
  });

  it.each([
    ['behind', { '10.30': 'tal', '10.33': pause('intro'), '10.34': 'tal' }, '10.33', '3 min bagud', 17],
    ['on time', { '10.33': pause('intro') }, '10.33', 'til tiden', 17],
    ['ahead', { '10.25': ['mere', pause('intro')] }, '10.25', '5 min foran', 25],
  ])('while the speaker has paused it %s, and goes on from there', (_says, doings, from, words, left) => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '10.30': 'mere', '10.34': 'mere', '10.42': [], '10.50': [] },
      ...doings,
      ...{ '10.55': resume },
    });
    const paused = between(minutes, from, '10.54');
    expect(onlyPace(paused)).toEqual([words]);
    expect(new Set(paused.map(({ minutesLeft }) => minutesLeft))).toEqual(new Set([left]));
    expect(paused.every(({ standsStill }) => standsStill)).toBe(true);
    const [resumed, next] = [minutes.get('10.55'), minutes.get('10.56')];
    expect(resumed).toMatchObject({ words, minutesLeft: left, standsStill: false });
    expect(next?.minutesLeft).toBe(left - 1);
  });

  it('for as long as the rest of the day is moved: a pause is taken up by lunch', () => {
    const minutes = hold(exampleDay, exampleHours, {
      ...punctual,
      ...{ '10.33': pause('intro'), '10.34': 'mere', '10.42': 'mere', '10.43': resume, '10.44': 'ord' },
      ...{ '10.50': 'ord', '10.52': 'tak', '11.00': 'oplaeg', '12.00': 'oplaeg', '12.10': 'frokost' },
    });
    expect(minutes.get('10.38')?.starts.join(' ')).toContain('10.55 12.05 12.30');
    expect(minutes.get('10.43')?.starts.join(' ')).toContain('11.00 12.10 12.30 13.00');
    expect(onlyPace(between(minutes, '09.30', '16.00'))).toEqual(['til tiden']);
  });
});
