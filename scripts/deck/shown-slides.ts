import type { Section } from './deck.ts';
import { slidesIn } from './html/slides-in.ts';
import { textOf } from './html/text.ts';
import { readHtml } from './html/tree.ts';

/** A sentence or more that stand together on a slide: on itself or the page to read, in its notes, or as a child's words. */
export type Sentence = Readonly<{ text: string; place: 'slide' | 'notes' | 'quote' }>;

/** A slide as others see it, to be held against another deck's. */
export type ShownSlide = Readonly<{
  id: string;
  heading: string;
  html: string;
  /** Its HTML without what the stage doesn't show. */
  onStage: string;
  sentences: readonly Sentence[];
}>;

/** The slides of a deck, or of some of its sections, in their order. */
export const shownSlides = (sections: readonly Section[]): ShownSlide[] =>
  sections
    .flatMap(({ html }) => slidesIn(readHtml(html)))
    .map((slide) => {
      const heading = slide.querySelector('h1, h2, h3');
      const label = heading ? textOf(heading) : (slide.getAttribute('aria-label') ?? slide.id);
      const html = slide.outerHTML;
      const sentences = [...slide.querySelectorAll(running)].map((one) => ({
        text: textOf(one, '.link-here, .ask'),
        place: placeOf(one),
      }));
      for (const beside of slide.querySelectorAll('.notes, [data-only="reading"]')) beside.remove();
      return { id: slide.id, heading: label, html, onStage: slide.outerHTML, sentences };
    });

/** What holds running text, and nothing that holds it too. */
const running = 'h1, h2, h3, p:not(.foot, .when, .heading-figures, .chart-foot, .number), li:not(:has(p))';

function placeOf(element: Element): Sentence['place'] {
  if (element.closest('.notes')) return 'notes';
  return element.closest('blockquote') ? 'quote' : 'slide';
}
