import type { RevealApi } from 'reveal.js';
import type { Stage } from './stage-type.ts';
import { announce, say } from './screen-reader.ts';

/** What the screen can be instead of the slides. */
export type Colour = 'black' | 'white';

const words: Record<Colour, string> = { black: 'Skærmen er sort', white: 'Skærmen er hvid' };

/** Tidies up whenever the slides are shown again, be it by key, by the button or by the speaker. */
export function installScreen(stage: Stage): void {
  const { root, deck } = stage;
  const { dataset } = document.documentElement;
  deck.on('paused', () => (dataset['dark'] = ''));
  // It may have been turned dark before the stage came.
  deck.on('ready', () => root.dataset['screen'] !== undefined && deck.togglePause(true));
  deck.on('resumed', () => {
    delete dataset['dark'];
    delete root.dataset['screen'];
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.closest('.pause-overlay')) active.blur();
    announce(stage);
  });
}

/** Turns the screen black or white, from one to the other, or back to the slides. */
export function toggleScreen(colour: Colour, { root, deck }: Stage): void {
  if (root.dataset['screen'] === colour) {
    lightUp(deck);
    return;
  }
  root.dataset['screen'] = colour;
  deck.togglePause(true);
  say(root, words[colour]);
}

/** Shows the slides again. Tells whether they were hidden. */
export function lightUp(deck: RevealApi): boolean {
  const wasDark = deck.isPaused();
  if (wasDark) deck.togglePause(false);
  return wasDark;
}
