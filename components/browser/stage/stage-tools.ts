import { chart, enlarge, show } from './acts.ts';
import type { Stage } from './stage-type.ts';
import { digits, type Key } from './keys.ts';
import { installNumberCorner } from './number-corner.ts';
import { installScreen } from './screen.ts';

/** How long the first slide has the network for itself, in milliseconds. */
const calm = 2000;

/** Readies what the stage has for whoever stands beside it, none of which changes a slide. Returns the keys it has. */
export function installTools(stage: Stage): Key[] {
  const { root, deck, slides } = stage;
  installScreen(stage);
  const laser = once(() => import('./laser.ts').then(({ makeLaser }) => makeLaser(root)));
  const refuse = (event: Event) => event.preventDefault();
  root.addEventListener('pointerdown', (event) => {
    // While the dot is being fetched nothing else keeps a press from marking text.
    root.addEventListener('selectstart', refuse);
    void laser()
      .finally(() => root.removeEventListener('selectstart', refuse))
      .then((press) => press(event));
  });
  root.addEventListener('dblclick', ({ target }) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>(`.slides ${chart}`) : null;
    if (figure) void enlarge(figure, stage);
  });
  const typeDigit = installNumberCorner(root, {
    count: () => slides().length,
    go: (number) => {
      const slide = slides()[number - 1];
      if (slide) show({ id: slide.id }, stage);
    },
  });
  deck.on('ready', () => {
    setTimeout(() => {
      void import('./wake-lock.ts').then(({ keepScreenOn }) => keepScreenOn());
      void laser();
      fetchAhead();
    }, calm);
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
  const { openJump } = await import('../search/jump.ts');
  openJump(stage.root, {
    from: stage.deck.getCurrentSlide().id,
    go: (id) => show({ id }, stage),
  });
}

/** Fetches something when it is first asked for. */
function once<Thing>(fetch: () => Promise<Thing>): () => Promise<Thing> {
  let fetched: Promise<Thing> | undefined;
  return () => (fetched ??= fetch());
}

/** Fetches what a key may ask for: by then there may be no network. */
function fetchAhead(): void {
  void Promise.allSettled([
    ...[import('../search/jump.ts'), import('./enlarge.ts'), import('../search/search.ts')],
    ...[import('./help.ts'), import('./film.ts'), import('./film-keys.ts')],
  ]);
}
