import { expect, it } from 'vitest';
import { movedTimes } from './move-times.ts';

const programme = (...starts: readonly string[]) => ({
  slut: '16.15',
  punkter: starts.map((start) => ({ start })),
});
const times = (content: Parameters<typeof movedTimes>[0], from: number, minutes: number) =>
  movedTimes(content, from, minutes).map((one) => ('value' in one ? [one.path.join('.'), one.value] : one));

it('moves an item and all after it, with the end of the day', () => {
  expect(times(programme('10.30', 'kl. 12:55', '13.30'), 1, 15)).toEqual([
    ['punkter.1.start', '13.10'],
    ['punkter.2.start', '13.45'],
    ['slut', '16.30'],
  ]);
  expect(times({ ...programme('10.30'), slut: 'ikke oplyst' }, 0, -45)).toEqual([
    ['punkter.0.start', '9.45'],
  ]);
});

it('moves none where one of them can’t be moved', () => {
  expect(times(programme('10.30', 'middag'), 0, 15)).toEqual([]);
  expect(times(programme('10.30', '23.50'), 0, 15)).toEqual([]);
  expect(times(programme('0.05'), 0, -15)).toEqual([]);
});
