import { mayTakeFocus } from '../platform/may-take-focus.ts';
import type { Act } from '../stage/keys.ts';
import { isHeldByStranger, placeInHash, writePlace, type Place } from '../stage/address.ts';
import { fillScreen } from '../stage/fill-screen.ts';
import { keysForActs, listenForKeys } from '../stage/keys.ts';
import { showSteps, stepsOf } from '../stage/steps.ts';
import { nextStop, previousStop, type Stop, type WalkedSlide } from '../stage/stops.ts';
import { listenForSwipes } from '../stage/swipe.ts';

/** The slides as they stand in the page, shown one at a time. */
export type StaticStage = Readonly<{
  /** Takes all marks off the slides: another shows them, at the place that the address names. */
  leave: () => void;
  /** Nobody else will come: says so, and shows the slides again if someone has begun to. */
  stay: () => void;
}>;

/** Walks through the static slides by the stage's own keys and swipes, by attributes alone, until `signal` is aborted. */
export function openStaticStage(deck: HTMLElement, signal: AbortSignal): StaticStage {
  const shown = showSlides(deck);
  shown.show({ id: shown.walked()[0]?.id ?? '' });
  shown.show(placeInHash());
  delete document.documentElement.dataset['goesTo'];
  const perform = performsOn(deck, shown);
  listenForKeys(keysForActs(perform), signal);
  listenForSwipes(deck, perform, signal);
  addEventListener('hashchange', () => !isHeldByStranger() && shown.show(placeInHash()), { signal });
  // The colour round the slide is known once the styles are.
  const fill = () => {
    const on = deck.querySelector('.slide[data-on]');
    if (on) fillScreen(on);
  };
  document.addEventListener('load', fill, { capture: true, signal });
  printAsPage(signal);
  return {
    leave() {
      for (const marked of document.querySelectorAll('#deck, #deck [data-on]'))
        marked.removeAttribute('data-on');
      delete deck.dataset['plain'];
      tellPlain(false);
    },
    stay() {
      deck.classList.remove('reveal');
      deck.dataset['plain'] = '';
      tellPlain(true);
    },
  };
}

/** The slides of which one is shown: those that have come, as they are walked through, where one is, and how another is shown. */
type ShownSlides = Readonly<{
  walked: () => readonly WalkedSlide[];
  at: () => Stop;
  show: (place: Place) => void;
}>;

function showSlides(deck: HTMLElement): ShownSlides {
  // Asked each time: there are more of them until the page has been read to its end.
  const slides = () => [...deck.querySelectorAll<HTMLElement>('.slides .slide')];
  const walked = () => slides().map((slide) => ({ id: slide.id, steps: stepsOf(slide).length }));
  let at: Stop = { slide: '', step: -1 };
  const show = ({ id, step = -1 }: Place) => {
    const found = document.getElementById(id)?.closest('.slides .slide');
    const on = slides().find((slide) => slide === found);
    if (!on) return;
    at = { slide: on.id, step: Math.min(step, stepsOf(on).length - 1) };
    for (const marked of deck.querySelectorAll('[data-on]')) marked.removeAttribute('data-on');
    for (const mark of [on, on.closest('.stack'), deck]) mark?.setAttribute('data-on', '');
    showSteps(on, at.step);
    fillScreen(on);
  };
  return { walked, at: () => at, show };
}

/** What keys and swipes do with the slides. */
function performsOn(deck: HTMLElement, { walked, at, show }: ShownSlides): (act: Act) => void {
  const goTo = (place: Place) => {
    show(place);
    writePlace({ id: at().slide, step: at().step });
    readFromHeading(deck);
  };
  const walk = (step: typeof nextStop) => {
    const stop = step(walked(), at(), []);
    if (stop) goTo({ id: stop.slide, step: stop.step });
  };
  const acts: Partial<Record<Act, () => void>> = {
    next: () => walk(nextStop),
    previous: () => walk(previousStop),
    first: () => goTo({ id: walked()[0]?.id ?? '' }),
    last: () => goTo({ id: walked().at(-1)?.id ?? '' }),
  };
  return (act) => {
    const { dataset } = deck;
    const isScreen = act === 'black' || act === 'white';
    if (isScreen && dataset['screen'] !== act) dataset['screen'] = act;
    // As on the stage, nothing happens unseen.
    else if (dataset['screen'] !== undefined) delete dataset['screen'];
    else acts[act]?.();
  };
}

/** Says, or no longer, that these are all the slides there will be. */
function tellPlain(isSo: boolean): void {
  const notice = document.querySelector<HTMLElement>('.plain-stage');
  if (notice) notice.hidden = !isSo;
}

/** Moves the reader's place to the heading of the slide that is on. */
function readFromHeading(deck: HTMLElement): void {
  if (!mayTakeFocus()) return;
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
