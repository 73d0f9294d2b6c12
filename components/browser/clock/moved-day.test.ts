import { describe, expect, it } from 'vitest';
import { endBreak, moveDay, pausePace, resumeBreak, resumePace } from './adjust.ts';
import { unadjusted, type Adjustments } from './adjustments.ts';
import { parseClock } from './day.ts';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { dueAt, movedDay } from './moved-day.ts';

const now = parseClock('10:30');

/** When the items start, as "12:05", with the minutes that a break has left. */
function starts(adjustments: Adjustments, at = now): string {
  return movedDay(exampleDay, adjustments, at)
    .map(({ item, start, end }) => {
      const clock = `${Math.floor(start / 60)}:${String(start % 60).padStart(2, '0')}`;
      return item.isBreak ? `${clock} (${(end ?? start) - start})` : clock;
    })
    .join(' ');
}

const moved = (...moves: [item: string, minutes: number][]) =>
  moves.reduce((before, [item, minutes]) => moveDay(before, item, minutes), unadjusted);

describe('the moved day', () => {
  it('is the printed one while nobody has moved it', () => {
    expect(starts(unadjusted)).toBe('10:00 10:20 10:50 12:00 (30) 12:30 13:00 14:00 (15) 14:15 15:00');
  });

  it.each([
    [
      '5 minutes go off lunch',
      [['intro', 5]],
      '10:00 10:20 10:55 12:05 (25) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      '5 and 5 are 10',
      [
        ['intro', 5],
        ['intro', 5],
      ],
      '10:00 10:20 11:00 12:10 (20) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      '15 minutes leave the half of lunch',
      [['intro', 15]],
      '10:00 10:20 11:05 12:15 (15) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      'what half a lunch cannot take goes on to coffee',
      [['oplaeg', 20]],
      '10:00 10:20 10:50 12:20 (15) 12:35 13:05 14:05 (10) 14:15 15:00',
    ],
    [
      'what coffee cannot take either moves the end',
      [['oplaeg', 25]],
      '10:00 10:20 10:50 12:25 (15) 12:40 13:10 14:10 (8) 14:18 15:03',
    ],
    [
      'after the last break nothing takes it up',
      [['samling', 10]],
      '10:00 10:20 10:50 12:00 (30) 12:30 13:00 14:00 (15) 14:15 15:10',
    ],
    [
      'a longer break moves what comes after',
      [['frokost', 5]],
      '10:00 10:20 10:50 12:00 (35) 12:35 13:05 14:05 (10) 14:15 15:00',
    ],
    [
      'what is taken back is as it was',
      [
        ['intro', 5],
        ['intro', -5],
      ],
      '10:00 10:20 10:50 12:00 (30) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      'a shorter item makes lunch longer, not the afternoon earlier',
      [['oplaeg', -10]],
      '10:00 10:20 10:50 11:50 (40) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      'no item gets shorter than nothing',
      [['velkomst', -60]],
      '10:00 10:00 10:30 11:40 (50) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      'an item that is gone moves nothing',
      [
        ['væk', 30],
        ['constructor', 30],
      ],
      '10:00 10:20 10:50 12:00 (30) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
    [
      'the item without an end moves nothing',
      [['farvel', 5]],
      '10:00 10:20 10:50 12:00 (30) 12:30 13:00 14:00 (15) 14:15 15:00',
    ],
  ] satisfies [string, [string, number][], string][])('%s', (_says, moves, times) => {
    expect(starts(moved(...moves))).toBe(times);
  });

  it('waits while the pace stands still, and goes on from there', () => {
    const paused = pausePace(unadjusted, 'intro', now);
    expect(starts(paused, now + 6)).toContain('10:20 10:56 12:06 (24) 12:30');
    const resumed = resumePace(paused, now + 7);
    expect(starts(resumed, now + 60)).toContain('10:20 10:57 12:07 (23) 12:30');
    expect(starts(pausePace(resumed, 'intro', now + 60), now + 62)).toContain('10:20 10:59 12:09 (21) 12:30');
  });

  it('waits once, however often it is told to wait and to go on', () => {
    const twice = pausePace(pausePace(unadjusted, 'intro', now), 'oplaeg', now + 2);
    const resumed = resumePace(resumePace(twice, now + 5), now + 20);
    expect(starts(resumed, now + 30)).toContain('10:20 10:55 12:05 (25) 12:30');
  });

  it('loses nothing when the clock is set back in a pause', () => {
    expect(starts(pausePace(unadjusted, 'intro', now), now - 60)).toBe(starts(unadjusted));
  });
});

describe('a break that is ended', () => {
  const late = moved(['oplaeg', 25]);

  it.each([
    ['wins back what the day was late', '12:36', '12:25 (11) 12:36 13:06 14:06 (9) 14:15'],
    [
      'starts the next item now, also before the time printed',
      '12:28',
      '12:25 (3) 12:28 12:58 13:58 (17) 14:15',
    ],
    ['that never began takes no time', '12:20', '12:25 (0) 12:25 12:55'],
    ['after its time moves nothing', '12:50', '12:25 (15) 12:40 13:10'],
  ])('%s', (_says, at, times) => {
    expect(starts(endBreak(late, 'frokost', parseClock(at)))).toContain(times);
  });

  it('never ends before it begins, however late the day is', () => {
    expect(starts(endBreak(moved(['oplaeg', 45]), 'frokost', parseClock('12:20')))).toContain(
      '12:45 (0) 12:45',
    );
  });

  it('is known as ended, until that is taken back; an item that is no break cannot be', () => {
    const ended = endBreak(endBreak(unadjusted, 'frokost', now), 'intro', now);
    const ids = movedDay(exampleDay, ended, now).filter((one) => one.ended);
    expect(ids.map(({ item }) => item.id)).toEqual(['frokost']);
    expect(starts(resumeBreak(ended, 'frokost'))).toBe(starts(unadjusted));
  });
});

it.each([
  ['9:59', -1],
  ['10:00', 0],
  ['10:24', 0],
  ['10:25', 1],
  ['12:00', 2],
  ['12:05', 3],
  ['12:30', 4],
  ['23:59', 8],
])('at %s the item that is due after a late welcome is number %i', (clock, due) => {
  const minutes = parseClock(clock.padStart(5, '0'));
  expect(dueAt(movedDay(exampleDay, moved(['velkomst', 5]), minutes), minutes)).toBe(due);
});
