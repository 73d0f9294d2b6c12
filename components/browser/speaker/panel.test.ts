import { describe, expect, it } from 'vitest';
import { agendaClock } from '../clock/agenda-clock.ts';
import { endBreak, moveDay, pausePace } from '../clock/adjust.ts';
import { unadjusted, type Adjustments } from '../clock/adjustments.ts';
import { parseClock } from '../clock/day.ts';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { panelOf, winInWords } from './panel.ts';

const titles = new Map([
  ['velkomst', 'Velkommen'],
  ['intro', 'Intro til dagen'],
  ['oplaeg', 'Oplæg'],
  ['frokost', 'Frokost'],
  ['efter', 'Oplæg igen'],
  ['farvel', 'Farvel'],
]);

/** The panel at a time of the example's day, with a slide on. */
function panelAt(time: string, slide: string, adjustments: Adjustments = unadjusted) {
  const now = parseClock(time);
  const clock = agendaClock(exampleDay, now, slide, adjustments);
  return panelOf(clock, { day: '2021-10-06', now, titles });
}

describe('what the speaker reads of the day', () => {
  it('is the item that is on, until when, and what is left of it', () => {
    expect(panelAt('10:31', 'mere')).toEqual({
      minutes: '19 min',
      minutesAre: 'tilbage',
      item: 'Intro til dagen',
      about: 'slutter 10.50 · 2 slides tilbage',
      due: '',
      pace: 'til tiden',
      paceIs: 'even',
      still: '',
    });
    expect(panelAt('10:45', 'ord').about).toBe('slutter 10.50 · 1 slide tilbage');
    expect(panelAt('10:45', 'tak').about).toBe('slutter 10.50 · sidste slide');
  });

  it('is what should be on instead, and how late that makes the day', () => {
    expect(panelAt('10:53', 'tak')).toMatchObject({
      minutes: '3 min',
      minutesAre: 'over tiden',
      due: 'Skulle være i gang: Oplæg',
      pace: '3 min bagud',
      paceIs: 'behind',
    });
  });

  it('is how early the day is', () => {
    expect(panelAt('10:40', 'oplaeg')).toMatchObject({ pace: '10 min foran', paceIs: 'ahead' });
  });

  it('follows the day when it is moved', () => {
    const moved = moveDay(unadjusted, 'intro', 5);
    expect(panelAt('10:53', 'tak', moved)).toMatchObject({
      minutes: '2 min',
      about: 'slutter 10.55 · sidste slide',
      due: '',
    });
  });

  it('says that it is a break', () => {
    expect(panelAt('12:10', 'frokost')).toMatchObject({
      minutes: '20 min',
      about: 'slutter 12.30',
      pace: 'Pause',
      paceIs: 'still',
      still: '',
    });
  });

  it('keeps the pace while the speaker has stopped the clock, and says so', () => {
    const paused = pausePace(moveDay(unadjusted, 'intro', -8), 'intro', parseClock('10:45'));
    expect(panelAt('10:47', 'tak', paused)).toMatchObject({
      pace: '3 min bagud',
      paceIs: 'behind',
      still: 'uret står stille',
    });
  });

  it('says when the day begins before it has', () => {
    expect(panelAt('09:30', 'velkomst')).toMatchObject({
      minutes: '30 min',
      minutesAre: 'til vi begynder',
      due: 'Dagen begynder kl. 10.00',
      pace: 'Ikke begyndt',
    });
  });

  it('says that the clock stands still only where someone stopped it', () => {
    const paused = pausePace(unadjusted, 'intro', parseClock('10:31'));
    expect(panelAt('10:31', 'mere', paused)).toMatchObject({ pace: 'Uret står stille', paceIs: 'still' });
    const words = ['09:00', '10:31', '12:10', '12:40', '23:30'].flatMap((time) =>
      ['velkomst', 'mere', 'frokost', 'farvel'].map((slide) => panelAt(time, slide)),
    );
    for (const { pace, still } of words) expect(`${pace} ${still}`).not.toContain('står stille');
  });

  it('says that we are going on where the speaker has ended a break, and with what', () => {
    const ended = endBreak(unadjusted, 'frokost', parseClock('12:10'));
    expect(panelAt('12:12', 'frokost', ended)).toMatchObject({
      ...{ minutes: '', minutesAre: '', pace: 'Vi er i gang', paceIs: 'even', still: '' },
      due: 'Gå videre til: Oplæg igen',
    });
    expect(panelAt('12:12', 'efter', ended)).toMatchObject({ minutes: '28 min', pace: 'til tiden' });
  });

  it('says that the day is over, and counts no hours after it', () => {
    for (const slide of ['velkomst', 'tak', 'frokost', 'farvel'])
      expect(panelAt('21:15', slide)).toMatchObject({
        ...{ minutes: '', minutesAre: '', due: '', pace: 'Dagen er slut', paceIs: 'still', still: '' },
      });
    expect(panelAt('15:20', 'samling')).toMatchObject({ minutes: '20 min', pace: '20 min bagud' });
  });

  it('says »til tiden« in the first minute after an item’s end, and hours in hours', () => {
    expect(panelAt('10:50', 'tak')).toMatchObject({ minutes: '0 min', minutesAre: 'tilbage' });
    const now = parseClock('10:50') + 0.5;
    const clock = agendaClock(exampleDay, now, 'tak', unadjusted);
    expect(panelOf(clock, { day: '2021-10-06', now, titles })).toMatchObject({
      ...{ minutes: 'til tiden', minutesAre: '' },
    });
    expect(panelAt('15:10', 'tak')).toMatchObject({ minutes: '4 t. 20 min', minutesAre: 'over tiden' });
  });

  it('counts no minutes over where the end is not stated', () => {
    expect(panelAt('15:40', 'farvel')).toMatchObject({ minutes: '', pace: 'til tiden' });
  });

  it('says nothing of an end that is not stated', () => {
    expect(panelAt('15:10', 'farvel')).toMatchObject({ minutes: '', minutesAre: '', about: 'sidste slide' });
  });
});

describe('what skipping wins', () => {
  it.each([
    [2, 4.9, 'Spring 2 slides over og vind 4 min'],
    [1, 1, 'Spring 1 slide over og vind 1 min'],
    [1, 0.5, 'Spring 1 slide over'],
    [0, 0, ''],
  ])('is told in whole minutes: %s slides, %s minutes', (slides, minutes, says) => {
    expect(winInWords(slides, minutes)).toBe(says);
  });
});
