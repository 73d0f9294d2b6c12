import type { RevealApi } from 'reveal.js';
import type { Place } from './address.ts';
import { toggleTimer } from '../clock/timer.ts';
import { goTo } from './follow-address.ts';
import { stepOn, stepsOf } from './steps.ts';
import { nextStop, previousStop } from './stops.ts';
import { lightUp, toggleScreen } from './screen.ts';

/** The slides as a key or the speaker's window drives them, and which of them are skipped today. */
export type Stage = Readonly<{ root: HTMLElement; deck: RevealApi; skipped: () => readonly string[] }>;

/** What the slides can be asked to do. */
export type Act = keyof typeof acts;

const acts = {
  next: (stage: Stage) => walk(stage, nextStop),
  previous: (stage: Stage) => walk(stage, previousStop),
  first: ({ deck }: Stage) => goTo(deck, { id: deck.getSlides()[0]?.id ?? '', step: -1 }),
  last: ({ deck }: Stage) => goTo(deck, { id: deck.getSlides().at(-1)?.id ?? '', step: -1 }),
  overview: ({ deck }: Stage) => deck.toggleOverview(),
  choose: ({ deck }: Stage) => deck.isOverview() && deck.toggleOverview(false),
  chooseOrNext: (stage: Stage) =>
    stage.deck.isOverview() ? stage.deck.toggleOverview(false) : walk(stage, nextStop),
  black: (stage: Stage) => toggleScreen('black', stage),
  white: (stage: Stage) => toggleScreen('white', stage),
  enlarge: (stage: Stage) => void enlarge(stage.deck.getCurrentSlide().querySelector(chart), stage),
  timer: ({ deck }: Stage) => toggleTimer(deck.getCurrentSlide()),
} as const satisfies Record<string, (stage: Stage) => unknown>;

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
  const { toggleEnlarged } = await import('./enlarge.ts');
  await toggleEnlarged(figure, stage);
}

/** Whether forward or back brings anything from where the slides are. */
export function canWalk(stage: Stage, step: typeof nextStop): boolean {
  return stopFrom(stage, step) !== undefined;
}

function walk(stage: Stage, step: typeof nextStop): void {
  const stop = stopFrom(stage, step);
  if (stop) goTo(stage.deck, { id: stop.slide, step: stop.step });
}

function stopFrom({ deck, skipped }: Stage, step: typeof nextStop) {
  // Only the slide that is on, or the one that is come back to, is asked for its steps.
  const slides = deck.getSlides().map((slide) => ({
    id: slide.id,
    get steps() {
      return stepsOf(slide).length;
    },
  }));
  const on = deck.getCurrentSlide();
  return step(
    slides,
    { slide: on.id, step: stepOn(on) },
    { skipped: skipped(), overview: deck.isOverview() },
  );
}
