import { allowed } from '../platform/allowed.ts';
import { placeInHash } from '../stage/address.ts';

/** What the reader was taken to, and where that came to stand; until the reader moves. */
let taken: { to: Element; top: number; scrolled: number } | undefined;

/** Scrolls to what the hash names. */
export function goToSlide(): void {
  const { id } = placeInHash();
  const named = id ? document.getElementById(id) : null;
  const to = named && shownFor(named);
  if (to) take(to);
}

/** Keeps what the reader was taken to where it came to stand while charts above it are drawn, until the reader moves. */
export function stayAtSlide(): void {
  const leave = () => (taken = undefined);
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(move, leave, { capture: true, passive: true });
  addEventListener(
    'scroll',
    () => {
      if (!taken || scrollY === taken.scrolled) return;
      // The browser itself follows what moves in some layouts.
      if (hasMoved(taken)) leave();
      else taken.scrolled = scrollY;
    },
    { passive: true },
  );
  allowed(() =>
    new ResizeObserver(() => {
      if (taken?.to.isConnected && hasMoved(taken)) take(taken.to);
    }).observe(document.body),
  );
}

function take(to: Element): void {
  to.scrollIntoView();
  taken = { to, top: to.getBoundingClientRect().top, scrolled: scrollY };
}

const hasMoved = ({ to, top }: { to: Element; top: number }): boolean =>
  Math.abs(to.getBoundingClientRect().top - top) > 1;

/**
 * The element itself; for a slide that only the stage has, the one whose words it repeats: a quote alone comes before
 * all of them together, and what a slide had no room for comes after it.
 */
function shownFor(named: Element): Element | null {
  const next = named.matches('.quote-alone') ? 'nextElementSibling' : 'previousElementSibling';
  let slide: Element | null = named;
  while (slide instanceof HTMLElement && slide.dataset['only'] === 'stage') slide = slide[next];
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
