import Reveal from 'reveal.js';
import { perform } from './acts.ts';
import type { Stage } from './stage-type.ts';
import { openWhereItIs, placeInHash } from './address.ts';
import { installArrows } from './arrows.ts';
import { fetchDrawing, installCharts } from '../chart/charts.ts';
import { openDay } from '../clock/open-day.ts';
import { startClocks } from '../clock/show-time.ts';
import { installTimers } from '../clock/timer.ts';
import { openNotice } from '../dialog/notice.ts';
import { readDocument } from '../document/read-document.ts';
import { withCode } from '../platform/with-code.ts';
import { keepPlaceInLink } from '../reading/view-link.ts';
import { followAddress } from './follow-address.ts';
import { installHelpButtons } from './help-buttons.ts';
import { keepFocus } from './keep-focus.ts';
import { listenForKeys } from './keys.ts';
import { keepNearReady } from './near-slides.ts';
import { holdOneStepBack } from './one-step-back.ts';
import { watchPointer } from './pointer.ts';
import { printAsPage } from './print-as-page.ts';
import { revealOptions } from './reveal-options.ts';
import { announceSlides, prepareRoles, readFromHeading, settleRoles } from './screen-reader.ts';
import { dropBackgrounds, hasSteps, tellNoBackgrounds } from './spare-reveal.ts';
import { installStageFilms } from './stage-films.ts';
import { keysOfStage } from './stage-keys.ts';
import { listenForSwipes } from './swipe.ts';

/** What is wired to the stage before reveal.js starts, in this order. */
const beforeReveal: readonly ((stage: Stage) => void)[] = [
  ({ deck }) => keepFocus(() => readFromHeading(deck)),
  ({ root, day }) => installTimers(root, day),
  () => watchPointer(),
  ({ deck }) => keepPlaceInLink(document.querySelector('[data-to="page"]'), () => deck.getCurrentSlide().id),
  installStageFilms,
  (stage) => listenForSwipes(stage.root, (way) => perform(way, stage)),
  listenForOwnKeys,
  announceSlides,
];

/** What is wired to it once reveal.js shows a slide, in this order. */
const onceShown: readonly ((stage: Stage) => void)[] = [
  ({ deck }) => dropBackgrounds(deck),
  holdOneStepBack,
  ({ deck }) => followAddress(deck),
  installArrows,
  settleRoles,
  keepNearReady,
];

/** Turns the page into slides: reveal.js on the static sections, with our own keys, clocks, charts and roles. */
export async function startStage(root: HTMLElement): Promise<void> {
  if (openWhereItIs(placeInHash().id)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  printAsPage(root, copyOf(root));
  prepareRoles(root);
  tellNoBackgrounds(root);
  root.classList.add('reveal');

  const deck = new Reveal(root, {
    ...revealOptions,
    fragments: hasSteps(root),
    transition: still ? 'none' : 'fade',
  });
  let page = readDocument(root);
  const charts = installCharts(root, { scale: () => deck.getScale(), animate: !still });
  const stage: Stage = {
    ...{ root, deck, charts, tell: openNotice(root) },
    ...{ slides: () => page.slides, day: openDay(page.items) },
  };
  for (const wire of beforeReveal) wire(stage);
  await deck.initialize();
  for (const wire of onceShown) wire(stage);
  const clocks = startClocks(root, page, stage.day);
  root.dataset['ready'] = '';
  // After the first slide, which has none: printing, which draws them all, waits for nothing.
  setTimeout(() => void fetchDrawing(), 5000);

  if (import.meta.hot)
    await showEdits(stage, () => {
      page = readDocument(root);
      clocks.show(page);
    });
}

/** Shows what the editor saves, at the slide that is on, or the one that was when it went; `read` reads the page anew. */
async function showEdits(stage: Stage, read: () => void): Promise<void> {
  const { root, deck, charts } = stage;
  const { followEdits } = await import('../live.ts');
  /** A slide that went while it was on, and the one that came on in its place. */
  let gone: Readonly<{ id: string; instead: string }> | undefined;
  followEdits(root, {
    before: () => ({ id: deck.getCurrentSlide().id, at: deck.getIndices() }),
    after: ({ id: on, at }) => {
      read();
      const id = on === gone?.instead ? gone.id : on;
      const slide = document.getElementById(id);
      tellNoBackgrounds(root);
      deck.sync();
      dropBackgrounds(deck);
      const { h, v } = slide ? deck.getIndices(slide) : at;
      deck.slide(h, v, at.f);
      gone = slide ? undefined : { id, instead: deck.getCurrentSlide().id };
      settleRoles(stage);
      void charts.refresh().then(() => charts.near(deck.getCurrentSlide()));
    },
    restyled: () => void charts.refresh(),
  });
}

/** The deck as it came, for paper. */
function copyOf(root: HTMLElement): HTMLElement {
  const copy = root.ownerDocument.importNode(root, true);
  copy.removeAttribute('tabindex');
  return copy;
}

function listenForOwnKeys(stage: Stage): void {
  const wanted = { what: '»Taster«', fetch: () => import('./help.ts'), tell: stage.tell };
  const help = () => void withCode(wanted, ({ showHelp, byMouse }) => showHelp(keys, byMouse));
  const keys = keysOfStage(stage, help);
  listenForKeys(keys);
  installHelpButtons(help);
}
