import type { RevealApi } from 'reveal.js';
import { isHeldByStranger, openWhereItIs, placeInHash, writePlace, type Place } from './address.ts';

/**
 * Keeps the address and the slides together: a reload, a link and a step back in the browser come to the slide and the
 * fragment that they name. What names no slide changes nothing, and nor does an address that a stranger has written.
 */
export function followAddress(root: HTMLElement, deck: RevealApi): void {
  const write = () => writePlace({ id: deck.getCurrentSlide().id, step: deck.getIndices().f });
  goTo(deck, placeInHash());
  write();
  deck.on('slidechanged', write);
  deck.on('fragmentshown', write);
  deck.on('fragmenthidden', write);
  addEventListener('hashchange', () => {
    const place = placeInHash();
    if (!isHeldByStranger() && !goTo(deck, place) && openWhereItIs(place.id)) return;
    write();
  });
  // A link on a slide is ours, whoever holds the window.
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (!slideOf(id)) return;
    event.preventDefault();
    history.pushState(null, '', `#/${id}`);
    goTo(deck, { id });
  });
}

/**
 * Goes to a slide, or the one that an element is on, and as far in its fragments as the step says or there are. Says
 * whether there is one.
 */
function goTo(deck: RevealApi, { id, step }: Place): boolean {
  const slide = slideOf(id);
  if (!slide) return false;
  const { h, v } = deck.getIndices(slide);
  const steps = [...slide.querySelectorAll<HTMLElement>('.fragment')].map(({ dataset }) =>
    Number(dataset['fragmentIndex']),
  );
  deck.slide(h, v, step === undefined ? undefined : Math.min(step, Math.max(-1, ...steps)));
  return true;
}

function slideOf(id: string): HTMLElement | null {
  return document.getElementById(id)?.closest<HTMLElement>('.slides .slide') ?? null;
}
