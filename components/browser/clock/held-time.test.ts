import { expect, it } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { minutesMoved, moveDay } from './adjust.ts';
import { toAdjustments, unadjusted } from './adjustments.ts';
import { parseClock } from './day.ts';
import { heldTime, isRehearsed, pretend, stopPretending } from './held-time.ts';

const evening = new Date(2021, 9, 6, 21, 15).getTime();
const setting = { clock: parseClock('10:45'), items: exampleDay, now: evening };
const rehearsed = pretend(unadjusted, setting);

it('the day follows the machine’s clock until it is to be another', () => {
  expect(heldTime(unadjusted, evening).getTime()).toBe(evening);
  expect(isRehearsed(unadjusted)).toBe(false);
});

it('a clock that is pretended goes on from what it was set to, and survives being written down', () => {
  const kept = toAdjustments(JSON.parse(JSON.stringify(rehearsed)));
  if (!kept) throw new Error('They are adjustments.');
  expect(isRehearsed(kept)).toBe(true);
  expect(heldTime(kept, evening)).toEqual(new Date(2021, 9, 6, 10, 45));
  expect(heldTime(kept, evening + 90_000)).toEqual(new Date(2021, 9, 6, 10, 46, 30));
});

it('what was pretended is taken back with all that was changed meanwhile, and nothing else', () => {
  expect(stopPretending(rehearsed)).toEqual(unadjusted);
  const moved = moveDay(unadjusted, 'intro', 5);
  const setAgain = pretend(moveDay(pretend(moved, setting), 'intro', 10), { ...setting, clock: 700 });
  expect(minutesMoved(setAgain, 'intro')).toBe(15);
  expect(stopPretending(moveDay(setAgain, 'kaffe', 5))).toEqual(moved);
  expect(stopPretending(moved)).toEqual(moved);
  expect(toAdjustments({ ...rehearsed, before: { moves: [] } })).toBeUndefined();
  expect(toAdjustments({ ...unadjusted, ahead: 'en time' })).toBeUndefined();
});
