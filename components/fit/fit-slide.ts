import { fit, type Step } from './fit.ts';
import { fitFinding } from './finding.ts';
import { aloneSteps, breakSteps, filmSteps, firstSteps, sectionSteps, workSteps } from './openings.ts';
import { programmePages } from './programme.ts';
import { quotePages } from './quotes.ts';

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
  const divided = pages[layout]?.(slide);
  if (divided) return divided;
  const own = steps[layout];
  return own ? [fit(slide, own)] : [];
}
