import { placeInHash } from '../stage/address.ts';

/** Scrolls to what the hash names. */
export function goToSlide(): void {
  const { id } = placeInHash();
  const named = id ? document.getElementById(id) : null;
  if (named) shownFor(named)?.scrollIntoView();
}

/** The element itself; for a slide that only the stage has, the slide above it, whose words it repeats. */
function shownFor(named: Element): Element | null {
  let slide: Element | null = named;
  while (slide instanceof HTMLElement && slide.dataset['only'] === 'stage')
    slide = slide.previousElementSibling;
  return slide;
}

/** The slide that is being read: the one in the hash while it is in view, else the last that has begun. */
export function slideInView(root: HTMLElement): string {
  const named = document.getElementById(placeInHash().id)?.closest('.slide');
  const shown = named && shownFor(named);
  if (shown && isInView(shown)) return named.id;
  const begun = [...root.querySelectorAll('.slide')].filter((slide) => {
    const { top, height } = slide.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  return begun.at(-1)?.id ?? '';
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
