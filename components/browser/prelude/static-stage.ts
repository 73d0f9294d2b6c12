import type { Act } from '../stage/keys.ts';
import { isHeldByStranger, placeInHash, writePlace, type Place } from '../stage/address.ts';
import { keysForActs, listenForKeys } from '../stage/keys.ts';
import { showSteps, stepsOf } from '../stage/steps.ts';
import { nextStop, previousStop } from '../stage/stops.ts';

/** The slides as they stand in the page, shown one at a time. */
export type StaticStage = Readonly<{
  /** Takes all marks off the slides: another shows them, at the place that the address names. */
  leave: () => void;
  /** Nobody else will come: says so, and shows the slides again if someone has begun to. */
  stay: () => void;
}>;

/** Walks through the static slides by the stage's own keys, by attributes alone, until `signal` is aborted. */
export function openStaticStage(deck: HTMLElement, signal: AbortSignal): StaticStage {
  const slides = [...deck.querySelectorAll<HTMLElement>('.slides .slide')];
  const walked = slides.map((slide) => ({ id: slide.id, steps: stepsOf(slide).length }));
  const notice = document.querySelector<HTMLElement>('.plain-stage');
  let at = { slide: walked[0]?.id ?? '', step: -1 };

  const show = ({ id, step = -1 }: Place) => {
    const found = document.getElementById(id)?.closest('.slides .slide');
    const on = slides.find((slide) => slide === found);
    if (!on) return;
    at = { slide: on.id, step: Math.min(step, stepsOf(on).length - 1) };
    for (const marked of deck.querySelectorAll('[data-on]')) marked.removeAttribute('data-on');
    for (const mark of [on, on.closest('.stack'), deck]) mark?.setAttribute('data-on', '');
    showSteps(on, at.step);
    fillScreen(on);
  };
  const goTo = (place: Place) => {
    show(place);
    writePlace({ id: at.slide, step: at.step });
    readFromHeading(deck);
  };
  const walk = (step: typeof nextStop) => {
    const stop = step(walked, at, { skipped: [], overview: false });
    if (stop) goTo({ id: stop.slide, step: stop.step });
  };
  const turn = (colour: 'black' | 'white') => {
    if (deck.dataset['screen'] === colour) delete deck.dataset['screen'];
    else deck.dataset['screen'] = colour;
  };
  const acts: Partial<Record<Act, () => void>> = {
    next: () => walk(nextStop),
    chooseOrNext: () => walk(nextStop),
    previous: () => walk(previousStop),
    first: () => goTo({ id: walked[0]?.id ?? '' }),
    last: () => goTo({ id: walked.at(-1)?.id ?? '' }),
  };
  const perform = (act: Act) => {
    if (act === 'black' || act === 'white') turn(act);
    // As on the stage, nothing happens unseen.
    else if (deck.dataset['screen'] !== undefined) delete deck.dataset['screen'];
    else acts[act]?.();
  };

  show({ id: at.slide });
  show(placeInHash());
  delete document.documentElement.dataset['goesTo'];
  listenForKeys(keysForActs(perform), signal);
  addEventListener('hashchange', () => !isHeldByStranger() && show(placeInHash()), { signal });
  // The colour round the slide is known once the styles are.
  document.addEventListener('load', () => fillScreen(deck.querySelector('.slide[data-on]')), {
    capture: true,
    signal,
  });
  printAsPage(signal);

  return {
    leave() {
      for (const marked of document.querySelectorAll('#deck, #deck [data-on]'))
        marked.removeAttribute('data-on');
      delete deck.dataset['plain'];
      if (notice) notice.hidden = true;
    },
    stay() {
      deck.classList.remove('reveal');
      deck.dataset['plain'] = '';
      if (notice) notice.hidden = false;
    },
  };
}

/** The slide's colour fills the screen, as on the stage. */
function fillScreen(slide: Element | null): void {
  if (slide) document.body.style.backgroundColor = getComputedStyle(slide).backgroundColor;
}

/** Moves the reader's place to the heading of the slide that is on. */
function readFromHeading(deck: HTMLElement): void {
  const headings = deck.querySelectorAll<HTMLElement>('.slide[data-on] :is(h1, h2, h3)');
  const heading = [...headings].find((one) => one.getClientRects().length > 0);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** On paper the slides are the page to read. */
function printAsPage(signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  const { style } = document.body;
  let background = '';
  addEventListener(
    'beforeprint',
    () => {
      dataset['view'] = 'paper';
      background = style.backgroundColor;
      style.backgroundColor = '';
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      dataset['view'] = 'stage';
      style.backgroundColor = background;
    },
    { signal },
  );
}
