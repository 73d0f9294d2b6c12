import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { pausePace } from '../clock/adjust.ts';
import { unadjusted, type Adjustments } from '../clock/adjustments.ts';
import { agendaClock } from '../clock/agenda-clock.ts';
import { parseClock } from '../clock/day.ts';
import type { WhichDay } from '../clock/which-day.ts';
import { openDayControls } from './day-controls.ts';

const { document } = parseHTML('<html><body><div id="dag"></div></body></html>');
beforeEach(() => void vi.stubGlobal('document', document));
afterEach(() => void vi.unstubAllGlobals());

/** What can be pressed on a slide at a time of the example day. */
function offered(time: string, slide: string, adjustments: Adjustments, which: WhichDay): string[] {
  const place = document.createElement('div');
  const store = { read: () => adjustments, change: () => undefined, onChange: () => () => undefined };
  const now = parseClock(time);
  const show = openDayControls(place, store, () => now);
  show(agendaClock(exampleDay, now, slide, adjustments, { which, running: 0 }), slide);
  return [...place.querySelectorAll('button')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
}

it.each([
  ['before the day begins', '09:30', 'velkomst', 'the day', []],
  ['once it has begun', '10:00', 'velkomst', 'the day', ['Stands dagens ur']],
  ['in a break', '12:10', 'frokost', 'the day', ['Stands dagens ur']],
  ['when it is over', '16:30', 'samling', 'the day', []],
  ['on the day before', '10:30', 'intro', 'before', []],
  ['on the day after', '10:30', 'intro', 'after', []],
] as const)('the day’s clock can be stopped only while it goes: %s', (_says, time, slide, which, buttons) => {
  expect(offered(time, slide, unadjusted, which).filter((words) => words.endsWith('dagens ur'))).toEqual(
    buttons,
  );
});

it('a day’s clock that stands can be started whenever that is', () => {
  const stands = pausePace(unadjusted, 'samling', parseClock('14:30'));
  expect(offered('16:30', 'samling', stands, 'the day')).toContain('Start dagens ur');
});
