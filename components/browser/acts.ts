import type { RevealApi } from 'reveal.js';
import type { Place } from './address.ts';
import { toggleTimer } from './clock/timer.ts';
import { goTo } from './follow-address.ts';
import { slideAfter } from './slide-order.ts';

/** The slides as a key or the speaker's window drives them, and which of them are skipped today. */
export type Stage = Readonly<{ root: HTMLElement; deck: RevealApi; skipped: () => readonly string[] }>;

/** What the slides can be asked to do. */
export type Act = keyof typeof acts;

const acts = {
  next: (stage: Stage) => goOn(stage, nextInOrder(stage), () => stage.deck.next()),
  previous: ({ deck }: Stage) => deck.prev(),
  right: (stage: Stage) => goOn(stage, nextToTheRight(stage), () => stage.deck.right()),
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

/** Whether someone who names an act names one there is. */
export function isAct(name: unknown): name is Act {
  return typeof name === 'string' && Object.hasOwn(acts, name);
}

/** Does something with the slides. */
export function perform(act: Act, stage: Stage): void {
  if (stage.deck.isPaused() && !lights.has(act)) return;
  acts[act](stage);
}

/** Shows a place, on a screen that is lit for it. */
export function show(place: Place, { deck }: Stage): void {
  if (deck.isPaused()) deck.togglePause(false);
  goTo(deck, place);
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
