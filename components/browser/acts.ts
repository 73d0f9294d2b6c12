import type { RevealApi } from 'reveal.js';
import { toggleTimer } from './clock/timer.ts';

/** The slides as a key or the speaker's window drives them. */
export type Stage = Readonly<{ root: HTMLElement; deck: RevealApi }>;

/** What the slides can be asked to do. */
export type Act = keyof typeof acts;

const acts = {
  next: ({ deck }: Stage) => deck.next(),
  previous: ({ deck }: Stage) => deck.prev(),
  right: ({ deck }: Stage) => deck.right(),
  left: ({ deck }: Stage) => deck.left(),
  down: ({ deck }: Stage) => deck.down(),
  up: ({ deck }: Stage) => deck.up(),
  first: ({ deck }: Stage) => deck.slide(0),
  last: ({ deck }: Stage) => deck.slide(deck.getHorizontalSlides().length - 1),
  overview: ({ deck }: Stage) => deck.toggleOverview(),
  black: ({ deck }: Stage) => deck.togglePause(),
  timer: ({ deck }: Stage) => toggleTimer(deck.getCurrentSlide()),
} as const satisfies Record<string, (stage: Stage) => void>;

/** What leaves a black screen; the others wait until it is light again, so that nothing happens unseen. */
const lights: ReadonlySet<Act> = new Set(['black']);

/** Does something with the slides. */
export function perform(act: Act, stage: Stage): void {
  if (stage.deck.isPaused() && !lights.has(act)) return;
  acts[act](stage);
}
