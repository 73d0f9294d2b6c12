import type { RevealApi } from 'reveal.js';
import { toggleTimer } from './clock/timer.ts';
import { lightUp, toggleScreen } from './tools/screen.ts';

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
  choose: ({ deck }: Stage) => deck.isOverview() && deck.toggleOverview(false),
  chooseOrNext: ({ deck }: Stage) => (deck.isOverview() ? deck.toggleOverview(false) : deck.next()),
  black: (stage: Stage) => toggleScreen('black', stage),
  white: (stage: Stage) => toggleScreen('white', stage),
  enlarge: (stage: Stage) => void enlarge(stage.deck.getCurrentSlide().querySelector(chart), stage),
  timer: ({ deck }: Stage) => toggleTimer(deck.getCurrentSlide()),
} as const satisfies Record<string, (stage: Stage) => void>;

/** What can be enlarged. */
export const chart = 'figure[data-chart]';

/** What turns the screen black or white and back; anything else first shows the slides, so that nothing happens unseen. */
const ofScreen: ReadonlySet<Act> = new Set(['black', 'white']);

/** Does something with the slides. While the screen is black or white, it is lit again and that is all. */
export function perform(act: Act, stage: Stage): void {
  if (!ofScreen.has(act) && lightUp(stage.deck)) return;
  acts[act](stage);
}

/** Goes to a slide, whatever is on: it is asked for by name, so a black screen is lit and the overview is left. */
export function goTo(slide: HTMLElement, { root, deck }: Stage): void {
  lightUp(deck);
  root.querySelector<HTMLElement>('.enlarged > button')?.click();
  if (deck.isOverview()) deck.toggleOverview(false);
  const { h, v } = deck.getIndices(slide);
  deck.slide(h, v);
}

/** Enlarges a chart, or takes down the one that is enlarged. */
export async function enlarge(figure: HTMLElement | null, stage: Stage): Promise<void> {
  const { toggleEnlarged } = await import('./tools/enlarge.ts');
  await toggleEnlarged(figure, stage);
}
