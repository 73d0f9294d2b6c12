import { headingOf, moreFoot, wordsIn, type Step } from './fit.ts';
import { space, taken, text, under } from './set-text.ts';

const top = 64;
const leastFoot = 64;

/** A number that is seen: the heading, a field of arches as wide as the slide and at most so tall, and what an arch is. */
const count =
  (heading: number, tallest: number): Step<Element> =>
  (slide) => {
    const [, , width = 1, height = 0] = (slide.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    return {
      taken: under(
        headingOf(slide, heading),
        space(32 + Math.min(tallest, (1120 * height) / width) + 16),
        taken(wordsIn(slide, 'figcaption'), text(27, 1090)),
      ),
      room: 720 - top - leastFoot - moreFoot(slide),
    };
  };

/** The steps of a number that is seen; `unit-chart.css` sets them so. */
export const countSteps = [count(48, 404), count(44, 356), count(40, 300), count(36, 240)];
