import { describe, expect, it } from 'vitest';
import { exampleDay } from '../../../tests/support/example-programme.ts';
import { skipSlides } from '../clock/adjust.ts';
import { unadjusted } from '../clock/adjustments.ts';
import { agendaClock } from '../clock/agenda-clock.ts';
import { parseClock } from '../clock/day.ts';
import { skipsInWords, slidesToSkip } from './skips.ts';

const from = (slide: string, adjustments = unadjusted) =>
  slidesToSkip(agendaClock(exampleDay, parseClock('10:30'), slide, adjustments), slide, adjustments);

describe('the slides that can be skipped', () => {
  it('are those after this one in its item that say so, until they are', () => {
    expect(from('intro')).toEqual(['mere', 'ord']);
    expect(from('mere')).toEqual(['ord']);
    expect(from('tak')).toEqual([]);
    expect(from('intro', skipSlides(unadjusted, ['mere']))).toEqual(['ord']);
    expect(from('ukendt')).toEqual([]);
  });

  it('are named before they are, with their numbers; of many the numbers are told', () => {
    const slides = [5, 6, 7, 8, 9].map((number) => ({ number, heading: '674 børn' }));
    expect(skipsInWords(slides.slice(0, 2))).toEqual(['Slide 5: 674 børn', 'Slide 6: 674 børn']);
    expect(skipsInWords(slides)).toEqual(['5, 6, 7, 8 og 9']);
  });
});
