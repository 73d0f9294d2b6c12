import { cleanAddress } from './stage/address.ts';

/// Starts the view that the head of index.html picked.
const deck = document.querySelector<HTMLElement>('#deck');

if (deck) {
  deck.dataset['begun'] = '';
  cleanAddress();
  begin(deck).catch((error: unknown) => {
    deck.dataset['failed'] = '';
    throw error;
  });
}

async function begin(deck: HTMLElement): Promise<void> {
  const { view, around } = document.documentElement.dataset;
  if (around === 'speaker') (await import('./speaker/start-speaker.ts')).startSpeaker(deck);
  else if (around === 'ready') await (await import('./ready/start-ready.ts')).startReady(deck);
  else if (view === 'stage') await (await import('./stage/stage.ts')).startStage(deck);
  else await (await import('./reading/reading.ts')).startReading(deck);
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
