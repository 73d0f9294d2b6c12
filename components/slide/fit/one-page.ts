import { fit, headingOf, type Step } from './fit.ts';
import { runningText } from './running.ts';
import { nothing, under } from './set-text.ts';

/**
 * One of the slides that a slide becomes: how it is set, what of it stands there, and how many lines its source has
 * more than two. `over` is how many pixels too tall it is all the same.
 */
export type FittedPage = Readonly<{
  step: number;
  over: number;
  foot?: number;
  /** What stands on this page alone, of what is divided; all of it where nothing is. */
  parts?: readonly Element[];
}>;

/** How a slide is set on as many pages as it needs. */
export type Fitting = (slide: Element) => readonly FittedPage[];

/** How wide an editor's own text is on the slides of a layout, as `slide.css` has it; 'own': the layout measures it itself. */
type Running = 'wide' | 'narrow' | 'own';

const widths = { wide: 1120, narrow: 700 };

/** Sets all of a slide on one page, in the first step that holds it and an editor's own text. */
export const onOnePage =
  (steps: readonly Step<Element>[], running: Running = 'wide'): Fitting =>
  (slide) => {
    const more = running === 'own' ? nothing : runningText(slide, widths[running]);
    const withMore = steps.map((step): Step<Element> => (one) => {
      const { taken, room } = step(one);
      return { taken: under(taken, more), room };
    });
    return [fit(slide, withMore)];
  };

/** A slide of nothing but a heading and an editor's own text. */
const headingAlone: Fitting = onOnePage([(slide) => ({ taken: headingOf(slide, 48), room: 720 - 64 - 52 })]);

/** Divides what a slide is for among pages; where it has none of that, its heading stands alone. */
export const divided =
  (pages: Fitting): Fitting =>
  (slide) => {
    const all = pages(slide);
    return all.length > 0 ? all : headingAlone(slide);
  };
