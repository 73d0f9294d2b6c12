import { fit, wordsIn, type Step } from './fit.ts';
import { fitFinding } from './finding.ts';
import { aloneSteps, breakSteps, filmSteps, firstSteps, sectionSteps, workSteps } from './openings.ts';
import { programmePages } from './programme.ts';
import { quotePages } from './quotes.ts';
import { runningText } from './running.ts';
import { display, nothing, taken, under, type Taken } from './set-text.ts';
import { wordsSteps } from './words.ts';

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

const steps: Readonly<Record<string, readonly Step<Element>[]>> = {
  title: firstSteps,
  closing: firstSteps,
  section: sectionSteps,
  break: breakSteps,
  film: filmSteps,
  work: workSteps,
  'quote-alone': aloneSteps,
  words: wordsSteps,
};

const pages: Readonly<Record<string, (slide: Element) => readonly FittedPage[]>> = {
  programme: programmePages,
  quotes: quotePages,
  finding: (slide) => {
    const { chart, keys, foot } = fitFinding(slide);
    if (!keys) return [{ ...chart, foot }];
    return [
      { ...chart, foot, parts: [...slide.querySelectorAll('.chart')] },
      { ...keys, foot, parts: [...slide.querySelectorAll('.key-figure')] },
    ];
  },
};

/** How a slide is set so that all of it can be seen, on one slide or on as many as it needs. */
export function fitSlide(slide: Element): readonly FittedPage[] {
  const layout = slide.className.split(' ')[1] ?? '';
  const divided = pages[layout]?.(slide) ?? [];
  if (divided.length > 0) return divided;
  const own = steps[layout] ?? headingSteps;
  // A slide of words is nothing but its words.
  const more = layout === 'words' ? nothing : runningText(slide);
  return [
    fit(
      slide,
      own.map((step) => withMore(step, more)),
    ),
  ];
}

/** A slide of programme or quotes that has neither: its heading. */
const headingSteps: readonly Step<Element>[] = [
  (slide) => ({ taken: taken(wordsIn(slide, 'h1, h2, h3'), display(48, 1120)), room: 720 - 64 - 52 }),
];

const withMore =
  (step: Step<Element>, more: Taken): Step<Element> =>
  (slide) => {
    const { taken: own, room } = step(slide);
    return { taken: under(own, more), room };
  };
