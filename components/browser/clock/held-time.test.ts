import { expect, it } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { toAdjustments, unadjusted } from './adjustments.ts';
import { parseClock } from './day.ts';
import { heldTime, isRehearsed, pretend, stopPretending } from './held-time.ts';

const evening = new Date(2021, 9, 6, 21, 15).getTime();
const rehearsed = pretend(unadjusted, { clock: parseClock('10:45'), items: exampleDay, now: evening });

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

it('what was pretended is taken back, and nothing else', () => {
  expect(stopPretending(rehearsed)).toEqual(unadjusted);
  expect(toAdjustments({ ...unadjusted, ahead: 'en time' })).toBeUndefined();
});
