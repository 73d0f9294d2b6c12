import type { RevealApi } from 'reveal.js';

/** A colour that reveal.js takes for none. */
const none = 'rgba(0, 0, 0, 0)';

/**
 * Spares reveal.js from asking for the style of each slide as it starts: it wants to know whether the colour behind it
 * is dark. Ours is the slide's own, on the whole screen. Before reveal.js starts.
 */
export function tellNoBackgrounds(root: HTMLElement): void {
  for (const section of root.querySelectorAll('.slides section'))
    section.setAttribute('data-background-color', none);
}

/**
 * Whether anything on the slides comes step by step, for which reveal.js otherwise looks through each of them at every
 * key. While slides are written, anything can.
 */
export const hasSteps = (root: HTMLElement): boolean =>
  import.meta.hot !== undefined || root.querySelector('.fragment') !== null;

/** Takes away the boxes behind the slides, which reveal.js would otherwise write anew, each of them, at every key. */
export function dropBackgrounds(deck: RevealApi): void {
  deck.getBackgroundsElement()?.replaceChildren();
}
