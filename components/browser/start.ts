import { cleanAddress } from './stage/address.ts';

/// Starts the view that the head of index.html picked.
const deck = document.querySelector<HTMLElement>('#deck');
const { view, around } = document.documentElement.dataset;

if (deck) {
  cleanAddress();
  if (around === 'speaker')
    void import('./speaker/start-speaker.ts').then(({ startSpeaker }) => startSpeaker(deck));
  else if (around === 'ready')
    void import('./ready/start-ready.ts').then(({ startReady }) => startReady(deck));
  else if (view === 'stage') void import('./stage/stage.ts').then(({ startStage }) => startStage(deck));
  else void import('./reading/reading.ts').then(({ startReading }) => startReading(deck));
}
/** How long the page has the network for itself before a copy of the site is kept, in milliseconds. */
const calm = 2000;

if (import.meta.env.VITE_OFFLINE && 'serviceWorker' in navigator) {
  const keep = () => import('./offline/offline.ts').then(({ keepForOffline }) => keepForOffline());
  // A browser that keeps nothing reads from the network, as before.
  addEventListener('load', () => setTimeout(() => void keep().catch(() => undefined), calm));
}
if (import.meta.hot) void import('./live.ts').then(({ showMistakes }) => showMistakes());

declare global {
  interface ImportMetaEnv {
    /** Only in a build that the browser may keep. */
    readonly VITE_OFFLINE?: 'true';
  }
}
