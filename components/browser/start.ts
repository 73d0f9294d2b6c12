import { cleanAddress } from './address.ts';
import { noteLeastText } from './least-text.ts';

/// Starts the view that the head of index.html picked.
const deck = document.querySelector<HTMLElement>('#deck');
const { view, around } = document.documentElement.dataset;

if (deck) {
  cleanAddress();
  if (view === 'stage') noteLeastText(document.documentElement);
  if (around === 'speaker')
    void import('./speaker/start-speaker.ts').then(({ startSpeaker }) => startSpeaker(deck));
  else if (around === 'ready')
    void import('./ready/start-ready.ts').then(({ startReady }) => startReady(deck));
  else if (view === 'stage') void import('./stage.ts').then(({ startStage }) => startStage(deck));
  else void import('./reading.ts').then(({ startReading }) => startReading(deck));
}
// Once the page is there: keeping a copy must not delay it.
if (import.meta.env.VITE_OFFLINE && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // A browser that keeps nothing reads from the network, as before.
    void import('./offline.ts').then(({ keepForOffline }) => keepForOffline()).catch(() => undefined);
  });
}
if (import.meta.hot) void import('./live.ts').then(({ showMistakes }) => showMistakes());

declare global {
  interface ImportMetaEnv {
    /** Only in a build that the browser may keep. */
    readonly VITE_OFFLINE?: 'true';
  }
}
