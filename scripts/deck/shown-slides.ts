import type { Section } from './deck.ts';
import { slidesIn } from './html/slides-in.ts';
import { textOf } from './html/text.ts';
import { readHtml } from './html/tree.ts';

/**
 * A sentence or more that stand together on a slide: on itself or the page to read, in its notes, as a child's words, or
 * again, in the programme or among what the day tells first, where others say it too.
 */
export type Sentence = Readonly<{ text: string; place: 'slide' | 'notes' | 'quote' | 'again' }>;

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
      dropNumbering(slide);
      const html = slide.outerHTML;
      const sentences = [...slide.querySelectorAll(running)].map((one) => ({
        text: withinWords(one),
        place: placeOf(one),
      }));
      for (const beside of slide.querySelectorAll('.notes, [data-only="reading"]')) beside.remove();
      return { id: slide.id, heading: label, html, onStage: slide.outerHTML, sentences };
    });

/** Takes out which slide of the day it is, and which notes are its: that others have come or gone before it is told of those. */
function dropNumbering(slide: Element): void {
  slide.removeAttribute('data-number');
  for (const noted of slide.querySelectorAll('[data-note]')) noted.removeAttribute('data-note');
  const label = slide.getAttribute('aria-label');
  if (label !== null) slide.setAttribute('aria-label', label.replace(/, slide \d+$/, ''));
}

/** What holds running text, and nothing that holds it too. */
const running = 'h1, h2, h3, p:not(.foot, .when, .heading-figures, .chart-foot, .number), li:not(:has(p))';

/** The text of an element; the parts of a point stand beside each other without a space, and are no one word. */
function withinWords(element: Element): string {
  if (element.localName === 'li')
    for (const part of element.querySelectorAll('* + *'))
      if (part.previousSibling === part.previousElementSibling) part.before(' ');
  return textOf(element, '.link-here, .ask').replaceAll(/ (?=[.,;:!?])/g, '');
}

function placeOf(element: Element): Sentence['place'] {
  if (element.closest('.notes')) return 'notes';
  if (element.closest('blockquote')) return 'quote';
  return element.closest('.told, .agenda') ? 'again' : 'slide';
}
