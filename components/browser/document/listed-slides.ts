import { readProgramme } from './programme.ts';
import type { ListedSlide } from '../search/find-slides.ts';

/** Every slide in the order of the day, with the words it can be found by. */
export function listedSlides(root: ParentNode): ListedSlide[] {
  const items = new Map(
    readProgramme(root).flatMap(({ id, slides }) => {
      const title = textOf(root.querySelector(`.agenda [data-item="${CSS.escape(id)}"] .item`));
      return slides.map((slide) => [slide.id, title] as const);
    }),
  );
  return [...root.querySelectorAll('section.slide')].map((slide, index) => ({
    id: slide.id,
    number: index + 1,
    heading: textOf(slide.querySelector('h1, h2, h3')),
    item: items.get(slide.id) ?? '',
  }));
}

/** What is read in an element, without soft hyphens. */
function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
