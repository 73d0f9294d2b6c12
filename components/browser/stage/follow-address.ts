import type { RevealApi } from 'reveal.js';
import { isHeldByStranger, openWhereItIs, placeInHash, writePlace, type Place } from './address.ts';
import { moves } from './moves.ts';
import { stepsOf } from './steps.ts';

/**
 * Keeps the address and the slides together: a reload and a typed address come to the slide and the fragment that they
 * name. What names no slide changes nothing, and nor does an address that a stranger has written. Links on slides are
 * reveal.js' own.
 */
export function followAddress(deck: RevealApi): void {
  const write = () => writePlace(placeOn(deck));
  goTo(deck, placeInHash());
  write();
  for (const move of moves) deck.on(move, write);
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
  deck.slide(h, v, step === undefined ? undefined : Math.min(step, stepsOf(slide).length - 1));
  return true;
}

function slideOf(id: string): HTMLElement | null {
  return document.getElementById(id)?.closest<HTMLElement>('.slides .slide') ?? null;
}
