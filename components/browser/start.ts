import { cleanAddress } from './address.ts';

/// Starts the view that the head of index.html picked.
const deck = document.querySelector<HTMLElement>('#deck');
const { view } = document.documentElement.dataset;

if (deck) {
  cleanAddress();
  if (view === 'stage') void import('./stage.ts').then(({ startStage }) => startStage(deck));
  else void import('./reading.ts').then(({ startReading }) => startReading(deck));
}
if (import.meta.hot) void import('./live.ts').then(({ showMistakes }) => showMistakes());
