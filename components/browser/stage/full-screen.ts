import type { Key } from './keys.ts';

const refused =
  'Browseren viser ikke fuld skærm her. Prøv igen med F, eller vælg fuld skærm i browserens menu.';

/**
 * Lets Escape leave the full screen before it does anything else, and gives the keys of the full screen: F enters and
 * leaves it, and F5 only enters, since a clicker presses it to begin. A refusal is told.
 */
export function installFullScreen(tell: (text: string) => void): Key[] {
  const enter = () => void enterFullScreen().catch(() => tell(refused));
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !document.fullscreenElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) leave();
    },
    { capture: true },
  );
  return [
    { keys: ['F5'], shown: '', says: 'Fuld skærm', does: () => !document.fullscreenElement && enter() },
    {
      keys: ['f'],
      shown: 'F · F5',
      says: 'Fuld skærm; Esc går ud igen',
      does: () => (document.fullscreenElement ? leave() : enter()),
    },
  ];
}

async function enterFullScreen(): Promise<void> {
  // Throws on a phone that has no full screen.
  await document.documentElement.requestFullscreen();
}

function leave(): void {
  // It may have been left already.
  document.exitFullscreen().catch(() => undefined);
}
