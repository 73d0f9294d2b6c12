import { expect, it } from 'vitest';
import { item, slide } from '../../../tests/support/example-programme.ts';
import { unadjusted } from './adjustments.ts';
import { agendaClock } from './agenda-clock.ts';
import { parseClock } from './day.ts';
import type { Item } from './programme.ts';

const pause = (one: Item): Item => ({ ...one, isBreak: true });

/** A day such as ours: coffee first, many short slides, a talk of one slide, and group work with a clock of 20 minutes. */
const day: readonly Item[] = [
  item('velkommen', '10:30', '10:45', [slide('velkommen'), slide('program')]),
  item('intro', '10:45', '11:00', [
    slide('intro'),
    ...['film', 'buer', 'aaret', 'hvorfor', 'boern', 'barn-1', 'barn-2'].map((id) => slide(id)),
  ]),
  item('oplaeg', '11:00', '13:00'),
  pause(item('frokost', '13:00', '13:30')),
  item('bisidder', '13:30', '14:00'),
  item('gruppe', '14:00', '15:00', [slide('gruppe'), slide('oevelse', 20)]),
  pause(item('kaffe', '15:00', '15:15')),
  item('opsamling', '15:15', '16:00'),
  item('farvel', '16:00', undefined),
];

/** From when until when a person would call it »til tiden« that a slide is on; before that it is early, after it late. */
const onTime: readonly (readonly [slide: string, from: string, until: string | undefined])[] = [
  ['velkommen', '10:30', '10:35'],
  ['program', '10:31', '10:45'],
  ['intro', '10:45', '10:46'],
  ['film', '10:46', '10:48'],
  ['buer', '10:48', '10:50'],
  ['aaret', '10:50', '10:52'],
  ['hvorfor', '10:52', '10:54'],
  ['boern', '10:54', '10:56'],
  ['barn-1', '10:56', '10:58'],
  ['barn-2', '10:58', '11:00'],
  ['oplaeg', '11:00', '13:00'],
  ['bisidder', '13:30', '14:00'],
  // The work takes 20 minutes of the hour: it can begin at once, and as late as 14.40.
  ['gruppe', '14:00', '14:40'],
  ['oevelse', '14:01', '15:00'],
  ['opsamling', '15:15', '16:00'],
  ['farvel', '16:00', undefined],
];

const minutes = Array.from({ length: parseClock('16:59') - parseClock('10:30') }, (_, at) => 630 + at);
const paceAt = (now: number, on: string) => agendaClock(day, now, on, unadjusted).pace;

it.each(onTime)(
  '»%s« is on time from %s until %s, and every minute before and after is told',
  (on, from, until) => {
    const [first, last] = [parseClock(from), until ? parseClock(until) : Infinity];
    const said = (now: number) => Math.min(0, now - first) + Math.max(0, now - last);
    expect(minutes.filter((now) => Math.abs(paceAt(now, on) - said(now)) > 1)).toEqual([]);
  },
);

it.each([
  ['frokost', '13:30'],
  ['kaffe', '15:15'],
])('the break »%s« is never early, and late by what it runs over %s', (on, end) => {
  for (const now of minutes) expect(paceAt(now, on)).toBe(Math.max(0, now - parseClock(end)));
});

it('two minutes into the group work the exercise is on time', () => {
  expect(paceAt(parseClock('14:02'), 'oevelse')).toBe(0);
});
