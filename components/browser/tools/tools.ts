import { chart, enlarge, show, type Stage } from '../acts.ts';
import { digits, type Key } from '../keys.ts';
import { installLaser } from './laser.ts';
import { installNumberCorner } from './number-corner.ts';
import { installScreen } from './screen.ts';
import { keepScreenOn } from './wake-lock.ts';

/** How long the first slide has the network for itself, in milliseconds. */
const calm = 2000;

/** Readies what the stage has for whoever stands beside it, none of which changes a slide. Returns the keys it has. */
export function installTools(stage: Stage): Key[] {
  const { root, deck } = stage;
  installScreen(stage);
  installLaser(root);
  root.addEventListener('dblclick', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>(`.slides ${chart}`) : null;
    if (figure) void enlarge(figure, stage);
  });
  const typeDigit = installNumberCorner(root, {
    count: () => deck.getSlides().length,
    go: (number) => {
      const slide = deck.getSlides()[number - 1];
      if (slide) show({ id: slide.id }, stage);
    },
  });
  deck.on('ready', () => {
    keepScreenOn();
    setTimeout(fetchAhead, calm);
  });
  return [
    {
      keys: digits,
      shown: '0–9 · Enter',
      says: 'Gå til slidet med det nummer',
      does: typeDigit,
      onlyAsKey: true,
    },
    { keys: ['g'], shown: 'G', says: 'Find et slide efter nummer eller ord', does: () => void jump(stage) },
  ];
}

/** Opens the dialog that finds a slide. */
async function jump(stage: Stage): Promise<void> {
  const { openJump } = await import('./jump.ts');
  openJump(stage.root, {
    from: stage.deck.getCurrentSlide().id,
    go: (id) => show({ id }, stage),
  });
}

/** Fetches what a key may ask for: by then there may be no network. */
function fetchAhead(): void {
  void Promise.allSettled([import('./jump.ts'), import('./enlarge.ts'), import('../search/search.ts')]);
}
