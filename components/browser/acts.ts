import type { RevealApi } from 'reveal.js';
import type { Place } from './address.ts';
import { toggleTimer } from './clock/timer.ts';
import { goTo } from './follow-address.ts';
import { slideAfter } from './slide-order.ts';
import { lightUp, toggleScreen } from './tools/screen.ts';

/** The slides as a key or the speaker's window drives them, and which of them are skipped today. */
export type Stage = Readonly<{ root: HTMLElement; deck: RevealApi; skipped: () => readonly string[] }>;

/** What the slides can be asked to do. */
export type Act = keyof typeof acts;

const acts = {
  next,
  previous: ({ deck }: Stage) => deck.prev(),
  right: (stage: Stage) => goOn(stage, nextToTheRight(stage), () => stage.deck.right()),
  left: ({ deck }: Stage) => deck.left(),
  down: ({ deck }: Stage) => deck.down(),
  up: ({ deck }: Stage) => deck.up(),
  first: ({ deck }: Stage) => deck.slide(0),
  last: ({ deck }: Stage) => deck.slide(deck.getHorizontalSlides().length - 1),
  overview: ({ deck }: Stage) => deck.toggleOverview(),
  choose: ({ deck }: Stage) => deck.isOverview() && deck.toggleOverview(false),
  chooseOrNext: (stage: Stage) => (stage.deck.isOverview() ? stage.deck.toggleOverview(false) : next(stage)),
  black: (stage: Stage) => toggleScreen('black', stage),
  white: (stage: Stage) => toggleScreen('white', stage),
  enlarge: (stage: Stage) => void enlarge(stage.deck.getCurrentSlide().querySelector(chart), stage),
  timer: ({ deck }: Stage) => toggleTimer(deck.getCurrentSlide()),
} as const satisfies Record<string, (stage: Stage) => void>;

/** What can be enlarged. */
export const chart = 'figure[data-chart]';

/** Whether someone who names an act names one there is. */
export function isAct(name: unknown): name is Act {
  return typeof name === 'string' && Object.hasOwn(acts, name);
}

/** What turns the screen black or white and back; anything else first shows the slides, so that nothing happens unseen. */
const ofScreen: ReadonlySet<Act> = new Set(['black', 'white']);

/** Does something with the slides. While the screen is black or white, it is lit again and that is all. */
export function perform(act: Act, stage: Stage): void {
  if (!ofScreen.has(act) && lightUp(stage.deck)) return;
  acts[act](stage);
}

/** Shows a place, whatever is on: it is asked for by name, so a black screen is lit, and what lies over the slides is left. */
export function show(place: Place, { root, deck }: Stage): void {
  lightUp(deck);
  root.querySelector<HTMLElement>('.enlarged > button')?.click();
  if (deck.isOverview()) deck.toggleOverview(false);
  goTo(deck, place);
}

/** Enlarges a chart, or takes down the one that is enlarged. */
export async function enlarge(figure: HTMLElement | null, stage: Stage): Promise<void> {
  const { toggleEnlarged } = await import('./tools/enlarge.ts');
  await toggleEnlarged(figure, stage);
}

function next(stage: Stage): void {
  goOn(stage, nextInOrder(stage), () => stage.deck.next());
}

/** Goes on as reveal.js does, and over slides that are skipped. */
function goOn(stage: Stage, next: HTMLElement | undefined, plainly: () => void): void {
  const { deck, skipped } = stage;
  const ids = deck.getSlides().map(({ id }) => id);
  const isSkipped = next !== undefined && skipped().includes(next.id);
  const after = isSkipped ? slideAfter(ids, next.id, skipped()) : undefined;
  if (after === undefined || deck.availableFragments().next) plainly();
  else goTo(deck, { id: after });
}

function nextInOrder({ deck }: Stage): HTMLElement | undefined {
  const slides = deck.getSlides();
  return slides[slides.indexOf(deck.getCurrentSlide()) + 1];
}

function nextToTheRight({ deck }: Stage): HTMLElement | undefined {
  return deck.getSlides().find((slide) => deck.getIndices(slide).h > deck.getIndices().h);
}
