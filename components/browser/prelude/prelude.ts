import { openWhereItIs, placeInHash } from '../stage/address.ts';
import { followFirstScale } from './first-scale.ts';
import { openStaticStage } from './static-stage.ts';

/// Stands in the page itself, and lets the slides answer keys from when they are seen until the stage has come.
const { view, around, goesTo } = document.documentElement.dataset;

if (view === 'stage') {
  const over = new AbortController();
  followFirstScale(over.signal);
  const walks = around === undefined;
  void new Promise<void>((ready) => {
    // Before any script that the page loads has come.
    document.addEventListener('readystatechange', () => ready(), { once: true });
    // The first slide is seen while the others are still read. A place that is asked for may be one of those.
    if (walks && goesTo === undefined) onceSeen(ready);
  }).then(() => begin(over, walks));
}

/** Does something when a slide is first drawn. */
function onceSeen(does: () => void): void {
  requestAnimationFrame(() => {
    if (document.querySelector('#deck .slide')) does();
    else if (document.readyState === 'loading') onceSeen(does);
  });
}

/** Readies the static slides where they are to be walked through, until whoever takes over is ready. */
function begin(over: AbortController, walks: boolean): void {
  const deck = document.getElementById('deck');
  if (!deck || openWhereItIs(placeInHash().id)) return;
  let stage = walks ? openStaticStage(deck, over.signal) : undefined;
  const stay = () => {
    // Neither the speaker's window nor the check comes: these are the slides that they would have shown.
    delete document.documentElement.dataset['around'];
    stage ??= openStaticStage(deck, over.signal);
    stage.stay();
  };
  const watch = new MutationObserver(() => {
    if (deck.dataset['failed'] !== undefined) stay();
    if (deck.dataset['ready'] === undefined) return;
    over.abort();
    stage?.leave();
    watch.disconnect();
  });
  watch.observe(deck, { attributeFilter: ['data-ready', 'data-failed'] });
  // By then all that the page names itself has come, or has not.
  addEventListener('load', () => deck.dataset['begun'] === undefined && stay(), { signal: over.signal });
}
