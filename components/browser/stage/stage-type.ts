import type { RevealApi } from 'reveal.js';
import type { Charts } from '../chart/charts.ts';
import type { Store } from '../clock/store.ts';
import type { DeckSlide } from '../document/read-document.ts';

/** The stage, for all that is wired to it: its slides, and how the day is held. */
export type Stage = Readonly<{
  root: HTMLElement;
  deck: RevealApi;
  /** The slides as they are now, in the order of the day: reveal.js would look for them all each time it is asked. */
  slides: () => readonly DeckSlide[];
  /** What the speaker has changed in the day. */
  day: Store;
  charts: Charts;
  /** Shows a sentence in a corner for a while. */
  tell: (text: string) => void;
}>;
