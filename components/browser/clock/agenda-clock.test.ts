import { describe, expect, it } from 'vitest';
import { keepSlides, pausePace, skipSlides } from './adjust.ts';
import { unadjusted } from './adjustments.ts';
import { agendaClock } from './agenda-clock.ts';
import { parseClock } from './day.ts';
import { exampleDay } from '../../../tests/support/example-programme.ts';

/** What the clock says of the introduction: 2 planned minutes, 8, 4 that can be skipped, 8 that can be, and 8. */
const at = (clock: string, slide: string, adjustments = unadjusted) =>
  agendaClock(exampleDay, parseClock(clock), slide, adjustments);

describe('the agenda clock', () => {
  it('tells what should be on, what is, and how much is left of it', () => {
    const { due, on, minutesLeft, slidesLeft, winnable } = at('10:55', 'tal');
    expect({ due, on, minutesLeft, slidesLeft, winnable }).toEqual({
      ...{ due: 2, on: 1, minutesLeft: -5, slidesLeft: 3, winnable: 12 },
    });
  });

  it.each([
    ['intro', 4, 12],
    ['tal', 3, 12],
    ['mere', 2, 8],
    ['ord', 1, 0],
    ['tak', 0, 0],
  ])('on »%s« has %i slides left and %i minutes to win', (slide, slidesLeft, winnable) => {
    expect(at('10:30', slide)).toMatchObject({ slidesLeft, winnable });
  });

  it('wins by skipping what it said that skipping would win', () => {
    const late = at('10:38', 'tal');
    expect(late).toMatchObject({ pace: 8, winnable: 12 });
    const one = skipSlides(unadjusted, ['mere', 'mere']);
    expect(at('10:38', 'tal', one)).toMatchObject({ pace: 4, winnable: 8, slidesLeft: 2 });
    const both = skipSlides(one, ['ord']);
    expect(at('10:38', 'tal', both)).toMatchObject({ pace: 0, winnable: 0, slidesLeft: 1 });
    expect(at('10:38', 'tal', keepSlides(both, ['mere', 'ord']))).toMatchObject({ pace: 8, winnable: 12 });
  });

  it('stands still before the day begins, in a break, and while the speaker has paused it', () => {
    expect(at('09:30', 'velkomst')).toMatchObject({ standsStill: true, pace: 0, due: -1, on: 0 });
    expect(at('10:00', 'velkomst')).toMatchObject({ standsStill: false });
    expect(at('12:10', 'frokost')).toMatchObject({ standsStill: true, pace: 0, minutesLeft: 20 });
    expect(at('12:31', 'frokost')).toMatchObject({ standsStill: false, pace: 1 });
    const paused = pausePace(unadjusted, 'intro', parseClock('10:25'));
    expect(at('10:29', 'tal', paused)).toMatchObject({ standsStill: true, minutesLeft: 25 });
  });

  it('knows of a slide outside the programme nothing but the time', () => {
    expect(at('10:30', 'ukendt')).toMatchObject({
      ...{ due: 1, on: -1, minutesLeft: undefined, slidesLeft: 0, pace: 0, winnable: 0 },
    });
    expect(agendaClock([], 600, 'ukendt', unadjusted)).toMatchObject({ day: [], due: -1, on: -1, pace: 0 });
  });
});
