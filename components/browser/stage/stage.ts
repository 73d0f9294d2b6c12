import Reveal, { type RevealApi } from 'reveal.js';
import { perform, show, type Stage } from './acts.ts';
import { openWhereItIs, placeInHash } from './address.ts';
import { installArrows } from './arrows.ts';
import { fetchDrawing, installCharts, type Charts } from '../chart/charts.ts';
import { openDay } from '../clock/open-day.ts';
import { startClocks } from '../clock/show-time.ts';
import { installTimers } from '../clock/timer.ts';
import { readDocument } from '../document/read-document.ts';
import { followAddress } from './follow-address.ts';
import { installFullScreen } from './full-screen.ts';
import { installHelpButtons } from './help-buttons.ts';
import { keepFocus } from './keep-focus.ts';
import { keysForActs, listenForKeys, type Key } from './keys.ts';
import { hasLeastText } from './least-text.ts';
import { openNotice } from '../document/notice.ts';
import { holdOneStepBack } from './one-step-back.ts';
import { watchPointer } from './pointer.ts';
import { printAsPage } from './print-as-page.ts';
import { announce, prepareRoles, readFromHeading, settleRoles } from './screen-reader.ts';
import { linkStage } from '../speaker/stage-link.ts';
import { dropBackgrounds, tellNoBackgrounds } from './spare-reveal.ts';
import { installStageFilms } from './stage-films.ts';
import { installTools } from './stage-tools.ts';
import { keepPlaceInLink } from '../reading/view-link.ts';

/** Turns the page into slides: reveal.js on the static sections, with our own keys, clocks, charts and roles. */
export async function startStage(root: HTMLElement): Promise<void> {
  if (openWhereItIs(placeInHash().id)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  printAsPage(root, copyOf(root));
  prepareRoles(root);
  tellNoBackgrounds(root);
  root.classList.add('reveal');

  const deck = new Reveal(root, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    // followAddress does both: reveal.js writes a second late, and follows any number.
    hash: false,
    respondToHashChanges: false,
    help: false,
    jumpToSlide: false,
    // At the edges they stand over no text and not over the slide's number.
    controlsLayout: 'edges',
    controlsTutorial: false,
    progress: false,
    postMessage: false,
    // reveal's own scroll view loses links and charts on phones; they get the reading view.
    scrollActivationWidth: 0,
    pdfSeparateFragments: false,
    focusBodyOnPageVisibilityChange: false,
    preventIframeAutoFocus: true,
    autoAnimate: false,
    transition: still ? 'none' : 'fade',
    backgroundTransition: 'none',
    autoPlayMedia: false,
    // Our own keys, which the speaker's window has as well, and our own fingers, which do the same.
    keyboard: false,
    touch: false,
  });
  const { items } = readDocument(root);
  const adjustments = openDay(items);
  const charts = installCharts(root, { scale: () => deck.getScale(), animate: !still });
  const room = hasLeastText() ? (await import('./make-room.ts')).makeRoom : undefined;

  const home = () => readFromHeading(deck);
  const tell = openNotice(root);
  const stopFilms = installStageFilms(root, home);
  keepFocus(home);
  installTimers(root, adjustments);
  watchPointer();
  keepPlaceInLink(document.querySelector('[data-to="page"]'), () => deck.getCurrentSlide().id);
  const stage: Stage = { root, deck, skipped: () => adjustments.read().skipped };
  const speaker = linkStage(stage);
  const help = () => void import('./help.ts').then(({ showHelp, byMouse }) => showHelp(keys, byMouse));
  const keys: Key[] = [
    ...keysForActs((act) => perform(act, stage)),
    { keys: ['s'], shown: 'S', says: 'Talervisning', does: speaker.open },
    ...installTools(stage),
    { keys: ['/'], shown: '/', says: 'Søg i dagen', does: () => void search(stage) },
    ...installFullScreen(tell),
    {
      keys: ['l'],
      shown: 'L',
      says: 'Læs som side',
      does: () => location.assign(`?vis=laes#/${deck.getCurrentSlide().id}`),
    },
    { keys: ['?'], shown: '?', says: 'Denne hjælp', does: help, onlyAsKey: true },
  ];
  listenForKeys(keys);
  installHelpButtons(help);
  if (navigator.maxTouchPoints > 0)
    void import('./swipe.ts').then(({ listenForSwipes }) =>
      listenForSwipes(root, (way) => perform(way, stage)),
    );
  deck.on('resize', () => charts.rescale());
  deck.on('overviewshown', () => void charts.near(root));
  for (const hides of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'overviewshown'])
    deck.on(hides, stopFilms);
  deck.on('slidechanged', () => {
    announce(root, deck);
    arrive(deck, charts, room);
  });
  await deck.initialize();
  dropBackgrounds(deck);

  holdOneStepBack(deck, tell);
  followAddress(deck);
  installArrows(stage);
  settleRoles(root, deck);
  arrive(deck, charts, room);
  const clocks = startClocks(root, items, adjustments);
  root.dataset['ready'] = '';
  // After the first slide, which has none: printing, which draws them all, waits for nothing.
  setTimeout(() => void fetchDrawing(), 5000);

  if (import.meta.hot) {
    const { followEdits } = await import('../live.ts');
    followEdits(root, {
      before: () => ({ id: deck.getCurrentSlide().id, at: deck.getIndices() }),
      after: ({ id, at }) => {
        const slide = document.getElementById(id);
        tellNoBackgrounds(root);
        deck.sync();
        dropBackgrounds(deck);
        const { h, v } = slide ? deck.getIndices(slide) : at;
        deck.slide(h, v, at.f);
        settleRoles(root, deck);
        clocks.show(readDocument(root).items);
        void charts.refresh();
      },
      restyled: () => void charts.refresh(),
    });
  }
}

/** The deck as it came, for paper. */
function copyOf(root: HTMLElement): HTMLElement {
  const copy = root.ownerDocument.importNode(root, true);
  copy.removeAttribute('tabindex');
  return copy;
}

/** What happens on every slide that comes on: its colour fills the screen, its charts and the next slide's are drawn. */
function arrive(deck: RevealApi, charts: Charts, makeRoom?: (slide: HTMLElement) => Promise<void>): void {
  const slide = deck.getCurrentSlide();
  document.body.style.backgroundColor = getComputedStyle(slide).backgroundColor;
  void charts
    .near(slide)
    .then(() => makeRoom?.(slide))
    .then(() => charts.shown(slide));
  const slides = deck.getSlides();
  const at = slides.indexOf(slide);
  for (const next of slides.slice(at + 1, at + 3)) void charts.near(next);
}

/** Opens the dialog that finds words. */
async function search(stage: Stage): Promise<void> {
  const { openSearch } = await import('../search/search.ts');
  openSearch(stage.root, (id) => show({ id }, stage));
}
