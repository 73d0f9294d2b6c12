import { describe, expect, it } from 'vitest';
import { toAdjustments, unadjusted } from './adjustments.ts';
import { actOnTimer, isTimerAct, minutesRunning, timerLook, timerOf, type TimerAct } from './timer-state.ts';

const planned = 20 * 60;
const start = 1_633_500_000_000;

/** What the timer shows after acts, each so many seconds after the start. */
function after(acts: readonly [seconds: number, act: TimerAct][], seconds: number) {
  const done = acts.reduce(
    (before, [at, act]) =>
      actOnTimer(before, { slide: 'emner', seconds: planned, act, now: start + at * 1000 }),
    unadjusted,
  );
  expect(toAdjustments(JSON.parse(JSON.stringify(done)))).toEqual(done);
  const { left, over, toggles, state } = timerLook(
    timerOf(done, 'emner', planned),
    planned,
    start + seconds * 1000,
  );
  return `${left} ${state} ${toggles}${over && ` »${over}«`}`;
}

describe('a timer', () => {
  it.each([
    ['stands until it is started', [], 600, '20.00 ready Start'],
    ['runs', [[0, 'toggle']], 61, '18.59 running Pause'],
    [
      'is paused',
      [
        [0, 'toggle'],
        [61, 'toggle'],
      ],
      600,
      '18.59 paused Start',
    ],
    [
      'goes on',
      [
        [0, 'toggle'],
        [61, 'toggle'],
        [600, 'toggle'],
      ],
      610,
      '18.49 running Pause',
    ],
    ['gets five minutes while it stands', [[0, 'more']], 5, '25.00 paused Start'],
    [
      'gets a minute while it runs',
      [
        [0, 'toggle'],
        [30, 'minute'],
      ],
      60,
      '20.00 running Pause',
    ],
    [
      'loses five minutes',
      [
        [0, 'toggle'],
        [60, 'less'],
      ],
      60,
      '14.00 running Pause',
    ],
    [
      'has never less than nothing',
      [
        [0, 'less'],
        [0, 'less'],
        [0, 'less'],
        [0, 'less'],
        [0, 'less'],
      ],
      0,
      '0.00 paused Start',
    ],
    ['is over', [[0, 'toggle']], 1200, '0.00 over Forfra »Tiden er gået«'],
    ['says by how much it has run over', [[0, 'toggle']], 1200 + 150, '0.00 over Forfra »2 min over tiden«'],
    [
      'that has run over gets five minutes from now',
      [
        [0, 'toggle'],
        [1320, 'more'],
      ],
      1330,
      '4.50 running Pause',
    ],
    [
      'that has run over begins again',
      [
        [0, 'toggle'],
        [1320, 'toggle'],
      ],
      1500,
      '20.00 ready Start',
    ],
    [
      'has no more than there was when the clock is set back',
      [
        [0, 'toggle'],
        [60, 'minute'],
      ],
      -3600,
      '20.00 running Pause',
    ],
    ['has a day at most', [...Array<[number, TimerAct]>(400).fill([0, 'more'])], 0, '1440.00 paused Start'],
  ] satisfies [string, [number, TimerAct][], number, string][])('%s', (_says, acts, seconds, shown) => {
    expect(after(acts, seconds)).toBe(shown);
  });

  it('leaves the timers of other slides alone', () => {
    const act = { seconds: planned, act: 'toggle', now: start } as const;
    const both = actOnTimer(actOnTimer(unadjusted, { ...act, slide: 'et' }), { ...act, slide: 'to' });
    expect(both.timers.map(({ slide }) => slide)).toEqual(['et', 'to']);
  });

  it('that runs has minutes left that the day needs; one that stands, is over, or is another’s has none', () => {
    const act = { slide: 'emner', seconds: planned, act: 'toggle', now: start } as const;
    const runs = actOnTimer(unadjusted, act);
    const at = (seconds: number) => start + seconds * 1000;
    expect([0, 90, 1200, 1500].map((seconds) => minutesRunning(runs, 'emner', at(seconds)))).toEqual([
      ...[20, 18.5, 0, 0],
    ]);
    expect(minutesRunning(actOnTimer(runs, { ...act, now: at(60) }), 'emner', at(90))).toBe(0);
    expect([minutesRunning(runs, 'andre', at(90)), minutesRunning(unadjusted, 'emner', at(90))]).toEqual([
      0, 0,
    ]);
  });

  it('knows its buttons, and no other names', () => {
    expect(['toggle', 'less', 'minute', 'more', 'constructor', ''].filter(isTimerAct)).toEqual([
      ...['toggle', 'less', 'minute', 'more'],
    ]);
  });
});
