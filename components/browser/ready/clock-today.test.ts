import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endBreak, moveDay, pausePace, skipSlides } from '../clock/adjust.ts';
import { unadjusted, type Adjustments } from '../clock/adjustments.ts';
import { parseClock } from '../clock/day.ts';
import { pretend } from '../clock/held-time.ts';
import type { Store } from '../clock/store.ts';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { clockOutcome, clockToday } from './clock-today.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/Copenhagen';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** What is said of the example day, which is printed from 10.00 until its last item at 15.00, at a time in UTC. */
function at(time: string, adjustments: Adjustments = unadjusted, items = exampleDay, held?: string): string {
  const { state, says } = clockOutcome(new Date(`${time}:00Z`), { items, held }, adjustments);
  return `${state}: ${says.replaceAll('\u00a0', ' ')}`;
}

describe('the clock and the programme', () => {
  it.each([
    ['2021-10-06T07:12', 'good: Klokken er 9.12. Dagen begynder kl. 10.00, om 48 min.'],
    ['2021-10-06T06:01', 'good: Klokken er 8.01. Dagen begynder kl. 10.00, om 119 min.'],
    ['2021-10-06T05:00', 'good: Klokken er 7.00. Dagen begynder kl. 10.00, om 3 timer.'],
    ['2021-10-06T04:45', 'good: Klokken er 6.45. Dagen begynder kl. 10.00, om 3 timer og 15 min.'],
    ['2021-10-06T08:00', 'good: Klokken er 10.00. Dagen begyndte kl. 10.00.'],
    ['2021-10-06T13:00', 'good: Klokken er 15.00. Dagen begyndte kl. 10.00.'],
    // Winter, and the night in which summer time ended.
    ['2021-12-06T08:12', 'good: Klokken er 9.12. Dagen begynder kl. 10.00, om 48 min.'],
    ['2021-10-31T08:12', 'good: Klokken er 9.12. Dagen begynder kl. 10.00, om 48 min.'],
  ])('agree before and during the day: %s', (time, says) => {
    expect(at(time)).toBe(says);
  });

  it('do not agree when the last item has begun, since a clock is then wrong or the day is over', () => {
    expect(at('2021-10-06T13:01')).toBe(
      'bad: Klokken er 15.01, men det sidste på programmet var kl. 15.00. Se, om maskinens ur går rigtigt.',
    );
  });

  it.each([
    ['Europe/London', 'bad: Klokken er 8.12 på maskinen, men 9.12 i Danmark.'],
    ['America/New_York', 'bad: Klokken er 3.12 på maskinen, men 9.12 i Danmark.'],
    ['Europe/Stockholm', 'good: Klokken er 9.12.'],
  ])('are held by Danish time: %s', (timeZone, says) => {
    process.env['TZ'] = timeZone;
    expect(at('2021-10-06T07:12')).toContain(says);
  });

  it('do not agree where there is no programme', () => {
    expect(at('2021-10-06T07:12', unadjusted, [])).toBe(
      'bad: Klokken er 9.12, men der er intet program. Byg siden igen.',
    );
  });
});

describe('the day that it is held, where that is known', () => {
  const on = (time: string) => at(time, unadjusted, exampleDay, '2021-10-06');

  it.each([
    [
      '2021-10-06T07:12',
      'good: Klokken er 9.12, og det er i dag, onsdag den 6. oktober 2021. Dagen begynder kl. 10.00, om 48 min.',
    ],
    [
      '2021-10-05T21:59',
      'good: Klokken er 23.59. Dagen er onsdag den 6. oktober 2021, om 1 dag. Urene går først den dag.',
    ],
    [
      '2021-09-01T07:12',
      'good: Klokken er 9.12. Dagen er onsdag den 6. oktober 2021, om 35 dage. Urene går først den dag.',
    ],
    [
      '2021-10-07T07:12',
      'bad: Klokken er 9.12, men dagen var onsdag den 6. oktober 2021, for 1 dag siden. Se, om maskinens dato er rigtig, eller ret »dato« i data/program.yaml.',
    ],
    [
      '2022-10-06T07:12',
      'bad: Klokken er 9.12, men dagen var onsdag den 6. oktober 2021, for 365 dage siden. Se, om maskinens dato er rigtig, eller ret »dato« i data/program.yaml.',
    ],
  ])('is compared with today: %s', (time, says) => {
    expect(on(time)).toBe(says);
  });

  it('is compared after the time zone, which may be what is wrong', () => {
    process.env['TZ'] = 'America/New_York';
    expect(on('2021-10-06T07:12')).toContain('bad: Klokken er 3.12 på maskinen, men 9.12 i Danmark.');
  });
});

const kept: [what: string, adjustments: Adjustments, says: string][] = [
  ['a moved day', moveDay(moveDay(unadjusted, 'intro', 5), 'oplaeg', 10), 'Dagen er flyttet 15 min.'],
  ['a day that was shortened', moveDay(unadjusted, 'intro', -5), 'Dagen er flyttet −5 min.'],
  ['items moved to and fro', moveDay(moveDay(unadjusted, 'intro', 5), 'oplaeg', -5), 'Punkter er flyttet.'],
  ['a pause', pausePace(unadjusted, 'intro', 630), 'Tempoet har været sat på pause.'],
  ['a break that was ended', endBreak(unadjusted, 'frokost', 730), 'En pause er sluttet før tid.'],
  ['slides to skip', skipSlides(unadjusted, ['mere', 'ord']), '2 slides springes over.'],
  ['a slide to skip', skipSlides(unadjusted, ['mere']), '1 slide springes over.'],
  [
    'a timer',
    { ...unadjusted, timers: [{ slide: 'emner', left: 60 }] },
    'Et ur til arbejdet i salen er brugt.',
  ],
];

describe('the clock of a rehearsal that is not ended', () => {
  const rehearse = (day: Adjustments) =>
    pretend(day, { clock: parseClock('12:40'), items: exampleDay, now: Date.parse('2021-10-06T07:40Z') });

  it('is told, whatever else is changed', () => {
    const rehearsed = rehearse(moveDay(unadjusted, 'intro', 5));
    expect(at('2021-10-06T07:40', rehearsed, exampleDay, '2021-10-06')).toBe(
      'bad: Klokken er 9.40, og det er i dag, onsdag den 6. oktober 2021, men dagen følger en prøves ur, der viser 12.40. Er prøven slut, så begynd forfra.',
    );
  });

  it('goes with all else when one begins afresh', async () => {
    let day = rehearse(unadjusted);
    const store: Store = {
      read: () => day,
      change: (to) => void (day = to(day)),
      onChange: () => () => undefined,
    };
    const outcome = await clockToday({ items: exampleDay, held: undefined }, store).run();
    await outcome.ask?.run();
    expect(day).toEqual(unadjusted);
  });
});

it.each(kept)('%s is kept from a rehearsal', (_what, adjustments, says) => {
  expect(at('2021-10-06T07:12', adjustments)).toBe(
    `bad: Klokken er 9.12. ${says} Er det fra en prøve, så begynd forfra.`,
  );
});
