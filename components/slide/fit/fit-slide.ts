import { layoutNamed } from '../layout.ts';
import type { FittedPage } from './one-page.ts';

/** How a slide is set so that all of it can be seen, on one slide or on as many as it needs. */
export function fitSlide(slide: Element): readonly FittedPage[] {
  return layoutNamed(slide.className.split(' ')[1] ?? '').fit(slide);
}
