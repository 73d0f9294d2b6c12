import type { RevealApi } from 'reveal.js';
import { toggleTimer } from './clock/timer.ts';
import { showHelp } from './help.ts';

type Stage = Readonly<{ root: HTMLElement; deck: RevealApi }>;

/** A key of our own. `does` is missing where reveal.js knows the key already and only the help has to tell. */
export type Key = Readonly<{
  keys: readonly string[];
  shown: string;
  says: string;
  does?: (stage: Stage) => void;
}>;

/** Every key of the stage, in the order the help shows them. */
const keys: readonly Key[] = [
  { keys: [], shown: '→ · Mellemrum · Page Down', says: 'Næste' },
  { keys: [], shown: '← · Page Up', says: 'Forrige' },
  { keys: [], shown: '↓ · ↑', says: 'Slides under dette, og op igen' },
  { keys: [], shown: 'Home · End', says: 'Første og sidste slide' },
  { keys: [], shown: 'Esc · O', says: 'Overblik' },
  { keys: [], shown: 'B · .', says: 'Sort skærm' },
  { keys: ['f', 'F5'], shown: 'F · F5', says: 'Fuld skærm', does: () => void toggleFullscreen() },
  {
    keys: ['t'],
    shown: 'T',
    says: 'Start og stop uret',
    does: ({ deck }) => toggleTimer(deck.getCurrentSlide()),
  },
  {
    keys: ['l'],
    shown: 'L',
    says: 'Læs som side',
    does: ({ deck }) => readAsPage(deck.getCurrentSlide().id),
  },
  { keys: ['?'], shown: '?', says: 'Denne hjælp', does: () => showHelp(keys) },
];

/** Listens for our keys before reveal.js does; those it shares with the browser, such as a clicker's F5, stay here. */
export function installKeys(stage: Stage): void {
  addEventListener(
    'keydown',
    (event) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey) return;
      if (target instanceof Element && target.closest('dialog, input, select, textarea')) return;
      const own = keys.find(
        (one) => one.does && one.keys.includes(key.length === 1 ? key.toLowerCase() : key),
      );
      if (!own?.does) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      own.does(stage);
    },
    { capture: true },
  );
}

/** Leaves the stage for the page to read, at the same slide. reveal.js writes the hash too late to rely on. */
function readAsPage(id: string): void {
  history.replaceState(null, '', `#/${id}`);
  location.assign(`?vis=laes#/${id}`);
}

async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
