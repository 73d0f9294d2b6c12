import type { RevealApi } from 'reveal.js';
import { isHeldByStranger, openWhereItIs, placeInHash, writePlace, type Place } from './address.ts';

/**
 * Keeps the address and the slides together: a reload and a typed address come to the slide and the fragment that they
 * name. What names no slide changes nothing, and nor does an address that a stranger has written. Links on slides are
 * reveal.js' own.
 */
export function followAddress(deck: RevealApi): void {
  const write = () => writePlace(placeOn(deck));
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
}

/** Where the slides are. */
export function placeOn(deck: RevealApi): Place {
  return { id: deck.getCurrentSlide().id, step: deck.getIndices().f };
}

/**
 * Goes to a slide, or the one that an element is on, and as far in its fragments as the step says or there are. Says
 * whether there is one.
 */
export function goTo(deck: RevealApi, { id, step }: Place): boolean {
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
