import type { Place } from './address.ts';
import type { Act } from './keys.ts';
import type { Stage } from './stage-type.ts';
import { toggleTimer } from '../clock/timer.ts';
import { putAway } from '../light-table/put-away.ts';
import { withCode } from '../platform/with-code.ts';
import { goTo } from './follow-address.ts';
import { stepOn } from './steps.ts';
import { nextStop, previousStop } from './stops.ts';
import { lightUp, toggleScreen } from './screen.ts';

const acts: Readonly<Record<Act, (stage: Stage) => unknown>> = {
  next: (stage) => walk(stage, nextStop),
  previous: (stage) => walk(stage, previousStop),
  first: ({ deck, slides }) => goTo(deck, { id: slides()[0]?.id ?? '', step: -1 }),
  last: ({ deck, slides }) => goTo(deck, { id: slides().at(-1)?.id ?? '', step: -1 }),
  black: (stage) => toggleScreen('black', stage),
  white: (stage) => toggleScreen('white', stage),
  enlarge: (stage) => void enlarge(stage.deck.getCurrentSlide().querySelector(chart), stage),
  timer: ({ deck }) => toggleTimer(deck.getCurrentSlide()),
};

/** What can be enlarged. */
export const chart = 'figure[data-chart]';

/** What turns the screen black or white and back; anything else first shows the slides, so that nothing happens unseen. */
const ofScreen: ReadonlySet<Act> = new Set(['black', 'white']);

/**
 * Does something with the slides, which nothing hides while it is done. While the screen is black or white, it is lit
 * again and that is all.
 */
export function perform(act: Act, stage: Stage): void {
  if (!ofScreen.has(act) && lightUp(stage.deck)) return;
  putAway();
  acts[act](stage);
}

/** Shows a place, whatever is on: it is asked for by name, so a black screen is lit, and what lies over the slides is left. */
export function show(place: Place, { root, deck }: Stage): void {
  lightUp(deck);
  root.querySelector<HTMLElement>('.enlarged > button')?.click();
  putAway();
  goTo(deck, place);
}

/** Enlarges a chart, or takes down the one that is enlarged. */
export async function enlarge(figure: HTMLElement | null, stage: Stage): Promise<void> {
  const { root, tell } = stage;
  if (!figure && !root.querySelector('.enlarged')) return;
  const wanted = { what: 'Det forstørrede diagram', fetch: () => import('./enlarge.ts'), tell };
  await withCode(wanted, ({ toggleEnlarged }) => toggleEnlarged(figure, stage));
}

/** Whether forward or back brings anything from where the slides are. */
export function canWalk(stage: Stage, step: typeof nextStop): boolean {
  return stopFrom(stage, step) !== undefined;
}

function walk(stage: Stage, step: typeof nextStop): void {
  const stop = stopFrom(stage, step);
  if (stop) goTo(stage.deck, { id: stop.slide, step: stop.step });
}

function stopFrom({ deck, day, slides }: Stage, step: typeof nextStop) {
  const on = deck.getCurrentSlide();
  return step(slides(), { slide: on.id, step: stepOn(on) }, day.read().skipped);
}
